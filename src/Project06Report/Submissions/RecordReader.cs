using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the sheets in which an agency writes as many rows as it needs: documents, lists, narrative,
/// commitments.</summary>
internal sealed class RecordReader(
    CatalogueAt catalogue,
    AgencyNames agencies,
    ReportingPeriod period,
    SheetFinder sheets,
    FieldReader fields
)
{
    private readonly string[] sections = [.. catalogue.Sections.Select(section => section.Code)];

    public ImmutableArray<IssuedDocument> Documents()
    {
        var documents = ImmutableArray.CreateBuilder<IssuedDocument>();
        var checks = new DocumentChecks(period, fields);
        ForEachRow(
            FormSheets.Documents,
            ["loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu", "muc"],
            isOwed: true,
            row =>
            {
                var type = row.Text("loai", "loại văn bản");
                var number = row.Text("so", "số văn bản");
                var symbol = row.Text("ky_hieu", "ký hiệu văn bản");
                var date = row.Date("ngay", "ngày văn bản");
                var issuer = row.Text("co_quan", "cơ quan ban hành");
                var title = row.Text("trich_yeu", "trích yếu");
                var section = row.Known("muc", sections);
                if (
                    type is not null
                    && number is not null
                    && symbol is not null
                    && date is not null
                    && issuer is not null
                    && title is not null
                    && section is not null
                )
                {
                    var document = new IssuedDocument(type, number, symbol, date, issuer, title, section);
                    checks.Check(document);
                    documents.Add(document);
                }
            }
        );
        return documents.ToImmutable();
    }

    public ImmutableSortedDictionary<string, IReadOnlyList<TextValue>> Lists(
        IReadOnlyCollection<FormPlace> indicators
    )
    {
        var owed = indicators.Where(indicator => indicator.Sheet == FormSheets.Lists).ToList();
        var codes = owed.ConvertAll(indicator => indicator.Code);
        var entries = new List<Entry>();
        ForEachRow(FormSheets.Lists, [FormSheets.Code, "thu_tu", "gia_tri"], owed.Count > 0, row =>
        {
            var code = row.Known(FormSheets.Code, codes);
            var order = row.Order();
            var value = row.Text("gia_tri", "mục của danh sách");
            if (code is not null && order is not null && value is not null)
            {
                entries.Add(new(code, order.Value, value));
            }
        });
        CheckRequired(FormSheets.Lists, owed, entries.ConvertAll(entry => entry.Code));
        var lists = ImmutableSortedDictionary.CreateBuilder<string, IReadOnlyList<TextValue>>(
            StringComparer.Ordinal
        );
        foreach (var (code, list) in InOrder(FormSheets.Lists, entries))
        {
            var group = owed.First(place => place.Code == code).ListOf;
            lists.Add(code, AgenciesByCode([.. list.Select(entry => entry.Value)], group));
        }

        return lists.ToImmutable();
    }

    public ImmutableArray<Narrative> Narratives()
    {
        var narratives = new List<Narrative>();
        ForEachRow(FormSheets.Narratives, ["muc", "loai", "thu_tu", "noi_dung"], isOwed: true, row =>
        {
            var section = row.Known("muc", sections);
            var kind = row.Known("loai", Narrative.Kinds);
            var order = row.Order();
            var text = row.Text("noi_dung", "nội dung");
            if (section is not null && kind is not null && order is not null && text is not null)
            {
                narratives.Add(new(section, kind, order.Value, text));
            }
        });
        InOrder(
            FormSheets.Narratives,
            narratives.ConvertAll(narrative => new Entry(
                $"{narrative.Section}, {narrative.Kind}",
                narrative.Order,
                narrative.Text
            ))
        );
        return [.. narratives.OrderBy(narrative => narrative.Order)];
    }

    public ImmutableArray<Commitment> Commitments(IReadOnlyCollection<FormPlace> indicators)
    {
        var owed = indicators.Where(indicator => indicator.Sheet == FormSheets.Commitments).ToList();
        var codes = owed.ConvertAll(indicator => indicator.Code);
        var commitments = ImmutableArray.CreateBuilder<Commitment>();
        ForEachRow(
            FormSheets.Commitments,
            [FormSheets.Code, "noi_dung", "han", "tinh_trang", "ky_phat_sinh"],
            owed.Count > 0,
            row =>
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
                else if (
                    code is not null
                    && text is not null
                    && deadline is not null
                    && state is not null
                    && since is not null
                )
                {
                    WarnOverdue(deadline);
                    commitments.Add(new(code, text, deadline, state, since.Value));
                }
            }
        );
        CheckRequired(FormSheets.Commitments, owed, [.. commitments.Select(commitment => commitment.Code)]);
        return commitments.ToImmutable();
    }

    private void WarnOverdue(DateValue deadline)
    {
        if (deadline.Date < period.First)
        {
            fields.Report(
                new(
                    FilledForms.CommitmentOverdue,
                    deadline.ReadFrom().Place,
                    VietnameseDate.Short(deadline.Date),
                    $"từ {VietnameseDate.Short(period.First)}, ngày đầu của kỳ, trở đi"
                )
            );
        }
    }

    /// <summary>Reports a required list or commitment that has no row.</summary>
    private void CheckRequired(string sheet, List<FormPlace> owed, List<string> given)
    {
        foreach (var indicator in owed)
        {
            if (indicator.Required && !given.Contains(indicator.Code))
            {
                fields.Report(
                    new(
                        FilledForms.RowMissing,
                        fields.PlaceOf(sheet),
                        "không có dòng nào dùng được mang mã này",
                        $"dòng có mã {indicator.Code}"
                    )
                );
            }
        }
    }

    /// <summary>Every form carries VAN_BAN and NOI_DUNG; DANH_SACH and CAM_KET are absent where the catalogue asks
    /// nothing of them.</summary>
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

    /// <summary>Groups the entries and sorts each group by order, which must be 1, 2, 3 … without a gap.</summary>
    private Dictionary<string, List<Entry>> InOrder(string sheet, List<Entry> entries)
    {
        var groups = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!groups.TryGetValue(entry.Code, out var group))
            {
                groups.Add(entry.Code, group = []);
            }

            group.Add(entry);
        }

        foreach (var (code, group) in groups)
        {
            SortByOrder(group);
            if (group[^1].Order != group.Count || group.Exists(entry => group[entry.Order - 1] != entry))
            {
                fields.Report(
                    new(
                        FilledForms.OrderBroken,
                        fields.PlaceOf(sheet, code),
                        string.Join(", ", group.Select(entry => entry.Order)),
                        string.Join(", ", Enumerable.Range(1, group.Count))
                    )
                );
            }
        }

        return groups;
    }

    /// <summary>Sorts by order; entries of the same order keep the order of the sheet.</summary>
    private static void SortByOrder(List<Entry> group)
    {
        for (var at = 1; at < group.Count; at++)
        {
            var entry = group[at];
            var to = at;
            for (; to > 0 && group[to - 1].Order > entry.Order; to--)
            {
                group[to] = group[to - 1];
            }

            group[to] = entry;
        }
    }

    private Agency? MemberOf(string group, string written) =>
        agencies.Find(written) is { } agency && (group.Length == 0 || catalogue.IsIn(agency, group))
            ? agency
            : null;

    private string ExpectedIn(string group) =>
        catalogue.Groups.FirstOrDefault(known => known.Code == group) is { } asked
            ? $"mã hoặc tên một đơn vị thuộc nhóm {asked.Name}"
            : "mã hoặc tên một đơn vị trong danh mục";

    /// <summary>Replaces names of agencies by their codes. If one entry is an agency of the catalogue, all must
    /// be.</summary>
    /// <param name="entries">Of one list.</param>
    /// <param name="group">All must be units of it; empty where any agency, or any text, may stand.</param>
    private ImmutableArray<TextValue> AgenciesByCode(ImmutableArray<TextValue> entries, string group)
    {
        var named = entries.Select(entry => MemberOf(group, entry.Text)).ToList();
        if (group.Length == 0 && named.TrueForAll(agency => agency is null))
        {
            return entries;
        }

        foreach (var (entry, _) in entries.Zip(named).Where(pair => pair.Second is null))
        {
            fields.Report(
                new(FilledForms.ListItemUnknown, entry.ReadFrom().Place, $"“{entry.Text}”", ExpectedIn(group))
            );
        }

        ReportRepeated(entries, named);
        return
        [
            .. entries.Zip(named, (entry, agency) =>
                agency is null ? entry : entry with { Text = agency.Code }
            ),
        ];
    }

    private void ReportRepeated(ImmutableArray<TextValue> entries, List<Agency?> named)
    {
        var listed = new Dictionary<string, TextValue>(StringComparer.Ordinal);
        for (var index = 0; index < entries.Length; index++)
        {
            if (named[index] is not { } agency || listed.TryAdd(agency.Code, entries[index]))
            {
                continue;
            }

            var first = listed[agency.Code].ReadFrom();
            fields.Report(
                new(
                    FilledForms.ListItemRepeated,
                    entries[index].ReadFrom().Place,
                    $"“{entries[index].Text}”",
                    $"mỗi đơn vị một lần; {agency.Name} đã có ở ô {first.Named(CellNaming.Cell)}"
                )
                {
                    Related = [first.Place],
                }
            );
        }
    }

    /// <summary>A row of a numbered table: its group, its number, its content.</summary>
    private sealed record Entry(string Code, int Order, TextValue Value);
}
