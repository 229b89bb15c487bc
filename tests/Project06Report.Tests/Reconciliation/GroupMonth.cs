using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Tests.Catalogue;

namespace Project06Report.Tests.Reconciliation;

/// <summary>A month of the small catalogue with groups: two communes send 06-XA and II06, the police 06-CT.</summary>
internal sealed class GroupMonth
{
    private static readonly ImmutableSortedDictionary<string, Figure> NoFigures =
        ImmutableSortedDictionary.Create<string, Figure>(StringComparer.Ordinal);

    private readonly CatalogueWorkbook workbook = LineCatalogue.Small();
    private readonly Dictionary<
        (string Sender, string Form, string Unit),
        Dictionary<string, decimal>
    > values = [];
    private readonly ReportingMonth month;

    public GroupMonth(string month = "2026-11") => this.month = ReportingMonth.Parse(month)!.Value;

    /// <summary>Where everything agrees.</summary>
    public static GroupMonth Right(string month = "2026-11") =>
        new GroupMonth(month)
            .Own("X28249", "06-XA", ("dddt.tu", 12340), ("dddt.mau", 20000))
            .Own("X28261", "06-XA", ("dddt.tu", 31250), ("dddt.mau", 40000))
            .Row("X28249", ("dddt.tu", 12340), ("dddt.mau", 20000))
            .Row("X28261", ("dddt.tu", 31250), ("dddt.mau", 40000))
            .Row("CAT", ("dddt.tu", 43590), ("dddt.mau", 60000));

    public GroupMonth Rule(
        string code,
        string kind,
        string form,
        string left,
        string? right,
        string missing = "bo_qua"
    )
    {
        workbook.WithRow(
            "QUY_TAC",
            code,
            kind,
            form,
            left,
            right,
            0,
            "loi",
            missing,
            null,
            null,
            "01/7/2025"
        );
        return this;
    }

    public GroupMonth Break(string id, string unit, string month, decimal? opening)
    {
        workbook
            .WithSheet(
                "NGAT_CHUOI",
                "ma",
                "don_vi",
                "thang",
                "so_dau_ky",
                "nguoi_duyet",
                "can_cu",
                "tu_ngay",
                "den_ngay"
            )
            .WithRow("NGAT_CHUOI", id, unit, month, opening, "Chủ tịch", "Công văn 15", "01/7/2025");
        return this;
    }

    public GroupMonth Own(string agency, string form, params (string Id, decimal Value)[] figures) =>
        Set(agency, form, agency, figures);

    /// <summary>Of the police's form; its own row is the row of totals.</summary>
    public GroupMonth Row(string unit, params (string Id, decimal Value)[] figures) =>
        Set("CAT", "06-CT", unit, figures);

    public GroupMonth NotSent(string agency, string form)
    {
        foreach (var key in values.Keys.Where(key => key.Sender == agency && key.Form == form).ToList())
        {
            values.Remove(key);
        }

        return this;
    }

    public MonthSubmissions Build()
    {
        var reading = CatalogueBook.Read(workbook.Build());
        var book = reading.Book ?? throw new InvalidOperationException(string.Join('\n', reading.Findings));
        var period = book.PeriodOf(month);
        var at = book.At(period.Last);
        var sent = at.Owed.Where(owed =>
            values.Keys.Any(key => (key.Sender, key.Form) == (owed.Agency.Code, owed.Form.Code))
        );
        var submissions = sent.Select(owed => SubmissionOf(owed, at)).ToImmutableArray();
        return new(
            month,
            period,
            at,
            submissions,
            [
                .. at.Owed.Where(owed =>
                    !submissions.Any(one => one.Agency == owed.Agency && one.Form == owed.Form)
                ),
            ],
            []
        );
    }

    private GroupMonth Set(string sender, string form, string unit, (string Id, decimal Value)[] figures)
    {
        if (!values.TryGetValue((sender, form, unit), out var known))
        {
            values.Add((sender, form, unit), known = []);
        }

        foreach (var (id, value) in figures)
        {
            known[id] = value;
        }

        return this;
    }

    private Submission SubmissionOf(OwedForm owed, CatalogueAt at)
    {
        var figures = ImmutableSortedDictionary.CreateBuilder<string, UnitValues>(StringComparer.Ordinal);
        foreach (var unit in at.UnitsOf(owed.Agency, owed.Form).Append(owed.Agency).Distinct())
        {
            figures[unit.Code] = new(
                FiguresOf(owed, unit, at),
                ImmutableSortedDictionary<string, TextValue>.Empty,
                ImmutableSortedDictionary<string, SubmissionCell>.Empty
            );
        }

        return new(
            owed.Agency,
            owed.Form,
            month,
            1,
            FileOf(owed),
            new string('a', 64),
            NothingToReport: false,
            figures[owed.Agency.Code].Figures,
            ImmutableSortedDictionary<string, DateValue>.Empty,
            ImmutableSortedDictionary<string, TextValue>.Empty,
            ImmutableSortedDictionary<string, DateValue>.Empty,
            ImmutableSortedDictionary<string, IReadOnlyList<TextValue>>.Empty,
            [],
            [],
            []
        )
        {
            Rows = owed.Form.IsMatrix
                ? figures.ToImmutable().Remove(owed.Agency.Code)
                : ImmutableSortedDictionary.Create<string, UnitValues>(StringComparer.Ordinal),
        };
    }

    private string FileOf(OwedForm owed) => $"{month}/nop/{owed.Code.Replace('/', '-')}.xlsx";

    private ImmutableSortedDictionary<string, Figure> FiguresOf(OwedForm owed, Agency unit, CatalogueAt at)
    {
        var known = values.GetValueOrDefault((owed.Agency.Code, owed.Form.Code, unit.Code)) ?? [];
        var row = 4 + at.Agencies.IndexOf(unit);
        return known
            .Select(
                (pair, column) =>
                    (pair.Key, Figure: Read(owed, unit, pair.Key, pair.Value, new(row, 3 + column)))
            )
            .Aggregate(NoFigures, (map, pair) => map.Add(pair.Key, pair.Figure));
    }

    private Figure Read(OwedForm owed, Agency unit, string id, decimal value, CellAddress cell)
    {
        var sheet = owed.Form.IsMatrix ? new FigureKey("", id).Row.ToUpperInvariant() : "TY_SO";
        var label = owed.Form.IsMatrix ? $"{unit.ShortName}, {id}" : id;
        var raw = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Figure.Read(
            value,
            new SubmissionCell(FileOf(owed), new string('a', 64), sheet, cell, label, raw)
        );
    }
}
