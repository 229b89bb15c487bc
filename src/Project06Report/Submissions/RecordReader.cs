using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the sheets in which an agency writes as many rows as it needs: documents, lists, narrative, commitments.</summary>
internal sealed class RecordReader(Workbook workbook, CatalogueAt catalogue, ReportingPeriod period, FieldReader fields)
{
    private static readonly string[] NarrativeKinds = ["ket_qua", "uu_diem", "ton_tai", "nguyen_nhan", "phuong_huong", "kien_nghi"];

    public ImmutableArray<IssuedDocument> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<IssuedDocument>();
        ForEachRow(FormSheets.Documents, ["loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu", "muc"], (table, row) =>
        {
            var type = Required(table, row, "loai", "loại văn bản");
            var number = Required(table, row, "so", "số văn bản");
            var symbol = Required(table, row, "ky_hieu", "ký hiệu văn bản");
            var date = RequiredDate(table, row, "ngay", "ngày văn bản");
            var issuer = Required(table, row, "co_quan", "cơ quan ban hành");
            var title = Required(table, row, "trich_yeu", "trích yếu");
            var section = Known(table, row, "muc", catalogue.Sections.Select(section => section.Code));
            if (type is not null && number is not null && symbol is not null && date is not null && issuer is not null && title is not null && section is not null)
            {
                WarnOutsidePeriod(date);
                documents.Add(new(type, number, symbol, date, issuer, title, section));
            }
        });
        return documents.ToImmutable();
    }

    public ImmutableSortedDictionary<string, ImmutableArray<TextValue>> Lists(IReadOnlyCollection<Indicator> indicators)
    {
        var codes = indicators.Where(indicator => indicator.Sheet == FormSheets.Lists).Select(indicator => indicator.Code).ToList();
        var entries = new List<(string Code, int Order, TextValue Value)>();
        ForEachRow(FormSheets.Lists, [FormSheets.Code, "thu_tu", "gia_tri"], (table, row) =>
        {
            var code = Known(table, row, FormSheets.Code, codes);
            var order = RequiredOrder(table, row);
            var value = Required(table, row, "gia_tri", "mục của danh sách");
            if (code is not null && order is not null && value is not null)
            {
                entries.Add((code, order.Value, value));
            }
        });
        CheckOrder(FormSheets.Lists, entries.Select(entry => (entry.Code, entry.Order)));
        return entries.GroupBy(entry => entry.Code, StringComparer.Ordinal).ToImmutableSortedDictionary(
            list => list.Key, list => AgenciesByCode([.. list.OrderBy(entry => entry.Order).Select(entry => entry.Value)]), StringComparer.Ordinal);
    }

    public ImmutableArray<Narrative> Narratives()
    {
        var narratives = new List<Narrative>();
        ForEachRow(FormSheets.Narratives, ["muc", "loai", "thu_tu", "noi_dung"], (table, row) =>
        {
            var section = Known(table, row, "muc", catalogue.Sections.Select(section => section.Code));
            var kind = Known(table, row, "loai", NarrativeKinds);
            var order = RequiredOrder(table, row);
            var text = Required(table, row, "noi_dung", "nội dung");
            if (section is not null && kind is not null && order is not null && text is not null)
            {
                narratives.Add(new(section, kind, order.Value, text));
            }
        });
        CheckOrder(FormSheets.Narratives, narratives.Select(narrative => ($"{narrative.Section}, {narrative.Kind}", narrative.Order)));
        return [.. narratives.OrderBy(narrative => narrative.Order)];
    }

    public ImmutableArray<Commitment> Commitments(IReadOnlyCollection<Indicator> indicators)
    {
        var codes = indicators.Where(indicator => indicator.Sheet == FormSheets.Commitments).Select(indicator => indicator.Code).ToList();
        var commitments = ImmutableArray.CreateBuilder<Commitment>();
        ForEachRow(FormSheets.Commitments, [FormSheets.Code, "noi_dung", "han", "tinh_trang", "ky_phat_sinh"], (table, row) =>
        {
            var code = Known(table, row, FormSheets.Code, codes);
            var text = Required(table, row, "noi_dung", "nội dung cam kết");
            var deadline = RequiredDate(table, row, "han", "hạn hoàn thành");
            var state = Required(table, row, "tinh_trang", "tình trạng");
            var since = ReportingMonth.Parse(table.TextAt(row, "ky_phat_sinh"));
            if (since is null)
            {
                Unreadable(table, row, "ky_phat_sinh", "tháng dạng 2022-08");
            }

            if (code is not null && text is not null && deadline is not null && state is not null && since is not null)
            {
                commitments.Add(new(code, text, deadline, state, since.Value));
            }
        });
        return commitments.ToImmutable();
    }

    /// <summary>A form carries only the sheets it needs: an absent one has no rows.</summary>
    private void ForEachRow(string sheet, string[] columns, Action<CodedTable, int> read)
    {
        if (workbook.Find(sheet) is null || FormSheets.Open(workbook, sheet, columns, fields) is not { } table)
        {
            return;
        }

        foreach (var row in table.Rows.Where(row => columns.Any(column => table.TextAt(row, column).Length > 0)))
        {
            read(table, row);
        }
    }

    private TextValue? Required(CodedTable table, int row, string column, string label)
    {
        if (table.TextAt(row, column).Length == 0)
        {
            Unreadable(table, row, column, $"có {label}");
            return null;
        }

        return fields.Text(table.Sheet, table[row, column], label);
    }

    private DateValue? RequiredDate(CodedTable table, int row, string column, string label)
    {
        if (table.TextAt(row, column).Length == 0)
        {
            Unreadable(table, row, column, $"có {label}");
            return null;
        }

        return fields.Date(table.Sheet, table[row, column], label);
    }

    private int? RequiredOrder(CodedTable table, int row)
    {
        if (table.TextAt(row, "thu_tu").Length == 0)
        {
            Unreadable(table, row, "thu_tu", "số thứ tự 1, 2, 3 …");
            return null;
        }

        return fields.Ordinal(table.Sheet, table[row, "thu_tu"], "thứ tự");
    }

    private string? Known(CodedTable table, int row, string column, IEnumerable<string> words)
    {
        var written = table.TextAt(row, column);
        if (words.Contains(written, StringComparer.Ordinal))
        {
            return written;
        }

        fields.Report(new(FilledForms.WordUnknown, fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, column)), $"“{written}”",
            "một trong: " + string.Join(", ", words)));
        return null;
    }

    private void Unreadable(CodedTable table, int row, string column, string expected) =>
        fields.Report(new(FilledForms.FieldUnreadable, fields.PlaceOf(table.Sheet.Name, table.AddressOf(row, column)),
            table.TextAt(row, column) is { Length: > 0 } written ? $"“{written}”" : FieldReader.Nothing, expected));

    private void WarnOutsidePeriod(DateValue date)
    {
        if (!period.Contains(date.Date))
        {
            fields.Report(new(FilledForms.OutsidePeriod, date.Origin!.Place, VietnameseDate.Short(date.Date),
                $"từ {VietnameseDate.Short(period.First)} đến {VietnameseDate.Short(period.Last)}"));
        }
    }

    private void CheckOrder(string sheet, IEnumerable<(string Group, int Order)> rows)
    {
        foreach (var group in rows.GroupBy(row => row.Group, row => row.Order, StringComparer.Ordinal))
        {
            var orders = group.Order().ToList();
            if (!orders.SequenceEqual(Enumerable.Range(1, orders.Count)))
            {
                fields.Report(new(FilledForms.OrderBroken, new Place(workbook.File, sheet, "", group.Key), string.Join(", ", orders),
                    string.Join(", ", Enumerable.Range(1, orders.Count))));
            }
        }
    }

    /// <summary>When any entry is an agency of the catalogue, by code or by name, all must be.</summary>
    private ImmutableArray<TextValue> AgenciesByCode(ImmutableArray<TextValue> entries)
    {
        var agencies = entries.Select(entry => AgencyNamed(entry.Text)).ToList();
        if (agencies.TrueForAll(agency => agency is null))
        {
            return entries;
        }

        foreach (var (entry, _) in entries.Zip(agencies).Where(pair => pair.Second is null))
        {
            fields.Report(new(FilledForms.ListItemUnknown, entry.Origin!.Place, $"“{entry.Text}”", "mã hoặc tên một đơn vị trong danh mục"));
        }

        return [.. entries.Zip(agencies, (entry, agency) => agency is null ? entry : entry with { Text = agency.Code })];
    }

    private Agency? AgencyNamed(string text)
    {
        var key = VietnameseText.MatchKey(text);
        return catalogue.Agencies.FirstOrDefault(agency => agency.Code == text || VietnameseText.MatchKey(agency.Name) == key);
    }
}
