using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the sheets in which an agency writes as many rows as it needs: documents, lists, narrative, commitments.</summary>
internal sealed class RecordReader(CatalogueAt catalogue, ReportingPeriod period, SheetFinder sheets, FieldReader fields)
{
    private static readonly string[] NarrativeKinds = ["ket_qua", "uu_diem", "ton_tai", "nguyen_nhan", "phuong_huong", "kien_nghi"];

    private readonly AgencyNames agencies = new(catalogue);
    private readonly string[] sections = [.. catalogue.Sections.Select(section => section.Code)];

    public ImmutableArray<IssuedDocument> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<IssuedDocument>();
        ForEachRow(FormSheets.Documents, ["loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu", "muc"], isOwed: false, row =>
        {
            var type = row.Text("loai", "loại văn bản");
            var number = row.Text("so", "số văn bản");
            var symbol = row.Text("ky_hieu", "ký hiệu văn bản");
            var date = row.Date("ngay", "ngày văn bản");
            var issuer = row.Text("co_quan", "cơ quan ban hành");
            var title = row.Text("trich_yeu", "trích yếu");
            var section = row.Known("muc", sections);
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
        var owed = indicators.Where(indicator => indicator.Sheet == FormSheets.Lists).ToList();
        var codes = owed.ConvertAll(indicator => indicator.Code);
        var entries = new List<(string Code, int Order, TextValue Value)>();
        ForEachRow(FormSheets.Lists, [FormSheets.Code, "thu_tu", "gia_tri"], owed.Count > 0, row =>
        {
            var code = row.Known(FormSheets.Code, codes);
            var order = row.Order();
            var value = row.Text("gia_tri", "mục của danh sách");
            if (code is not null && order is not null && value is not null)
            {
                entries.Add((code, order.Value, value));
            }
        });
        CheckRequired(FormSheets.Lists, owed, entries.ConvertAll(entry => entry.Code));
        CheckOrder(FormSheets.Lists, entries.Select(entry => (entry.Code, entry.Order)));
        return entries.GroupBy(entry => entry.Code, StringComparer.Ordinal).ToImmutableSortedDictionary(
            list => list.Key, list => AgenciesByCode([.. list.OrderBy(entry => entry.Order).Select(entry => entry.Value)]), StringComparer.Ordinal);
    }

    public ImmutableArray<Narrative> Narratives()
    {
        var narratives = new List<Narrative>();
        ForEachRow(FormSheets.Narratives, ["muc", "loai", "thu_tu", "noi_dung"], isOwed: false, row =>
        {
            var section = row.Known("muc", sections);
            var kind = row.Known("loai", NarrativeKinds);
            var order = row.Order();
            var text = row.Text("noi_dung", "nội dung");
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
        var owed = indicators.Where(indicator => indicator.Sheet == FormSheets.Commitments).ToList();
        var codes = owed.ConvertAll(indicator => indicator.Code);
        var commitments = ImmutableArray.CreateBuilder<Commitment>();
        ForEachRow(FormSheets.Commitments, [FormSheets.Code, "noi_dung", "han", "tinh_trang", "ky_phat_sinh"], owed.Count > 0, row =>
        {
            var code = row.Known(FormSheets.Code, codes);
            var text = row.Text("noi_dung", "nội dung cam kết");
            var deadline = row.Date("han", "hạn hoàn thành");
            var state = row.Text("tinh_trang", "tình trạng");
            var since = row.Month("ky_phat_sinh");
            if (code is not null && commitments.Any(commitment => commitment.Code == code))
            {
                row.ReportRepeated(code);
            }
            else if (code is not null && text is not null && deadline is not null && state is not null && since is not null)
            {
                commitments.Add(new(code, text, deadline, state, since.Value));
            }
        });
        CheckRequired(FormSheets.Commitments, owed, [.. commitments.Select(commitment => commitment.Code)]);
        return commitments.ToImmutable();
    }

    /// <summary>A list or commitment that must be there has at least a row.</summary>
    private void CheckRequired(string sheet, List<Indicator> owed, List<string> given)
    {
        foreach (var indicator in owed)
        {
            if (indicator.Required && !given.Contains(indicator.Code))
            {
                fields.Report(new(FilledForms.RowMissing, fields.SheetPlace(sheet), "không có dòng nào dùng được mang mã này", $"dòng có mã {indicator.Code}"));
            }
        }
    }

    /// <summary>A form carries only the sheets it needs: one of which the catalogue asks nothing may be absent.</summary>
    private void ForEachRow(string sheet, string[] columns, bool isOwed, Action<RecordRow> read)
    {
        if ((isOwed ? sheets.Open(sheet, columns) : sheets.OpenIfThere(sheet, columns)) is not { } table)
        {
            return;
        }

        foreach (var row in table.Rows)
        {
            if (columns.Any(column => !FieldReader.IsBlank(table[row, column])))
            {
                read(new(table, row, fields));
            }
        }
    }

    private void WarnOutsidePeriod(DateValue date)
    {
        if (!period.Contains(date.Date) && !fields.WarnOfSlip(date))
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
                fields.Report(new(FilledForms.OrderBroken, fields.SheetPlace(sheet) with { Label = group.Key }, string.Join(", ", orders),
                    string.Join(", ", Enumerable.Range(1, orders.Count))));
            }
        }
    }

    /// <summary>When any entry is an agency of the catalogue, by code or by name, all must be.</summary>
    private ImmutableArray<TextValue> AgenciesByCode(ImmutableArray<TextValue> entries)
    {
        var named = entries.Select(entry => agencies.Find(entry.Text)).ToList();
        if (named.TrueForAll(agency => agency is null))
        {
            return entries;
        }

        foreach (var (entry, _) in entries.Zip(named).Where(pair => pair.Second is null))
        {
            fields.Report(new(FilledForms.ListItemUnknown, entry.Origin!.Place, $"“{entry.Text}”", "mã hoặc tên một đơn vị trong danh mục"));
        }

        return [.. entries.Zip(named, (entry, agency) => agency is null ? entry : entry with { Text = agency.Code })];
    }
}
