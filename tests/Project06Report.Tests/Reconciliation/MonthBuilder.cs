using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;

namespace Project06Report.Tests.Reconciliation;

/// <summary>A month made of agencies, figures and rules, written as the catalogue writes them.</summary>
internal sealed class MonthBuilder(string month)
{
    private static readonly Validity Always = new(new DateOnly(2022, 1, 1), null);

    private readonly List<Agency> agencies = [];
    private readonly List<Form> forms = [];
    private readonly Dictionary<string, FormPlace> indicators = new(StringComparer.Ordinal);
    private readonly List<Rule> rules = [];
    private readonly Dictionary<
        (string Agency, string Id),
        (decimal? Value, string Spot, string Label)
    > figures = [];
    private readonly Dictionary<(string Agency, string Row), (DateOnly Date, string Spot)> dates = [];
    private readonly Dictionary<(string Agency, string List), int> lists = [];
    private readonly List<SeriesBreak> breaks = [];
    private readonly List<Diagnostic> noticed = [];
    private readonly HashSet<string> absent = new(StringComparer.Ordinal);
    private readonly ReportingMonth reporting = ReportingMonth.Parse(month)!.Value;

    public MonthBuilder Agency(
        string code,
        string name,
        string form,
        BalanceScheme balance = BalanceScheme.None
    )
    {
        agencies.Add(new Agency(code, name, name, code, agencies.Count + 1, form, Always));
        if (forms.All(known => known.Code != form))
        {
            forms.Add(new Form(form, form, "1", balance, Always));
        }

        return this;
    }

    /// <param name="value">Null for a blank cell.</param>
    public MonthBuilder Figure(
        string agency,
        string id,
        decimal? value,
        string spot,
        string label,
        IndicatorKind kind = IndicatorKind.Flow,
        int decimals = 0
    )
    {
        Declare(agency, id, label, kind, decimals);
        figures[(agency, id)] = (value, spot, label);
        return this;
    }

    public MonthBuilder List(string agency, string id, int entries)
    {
        Declare(agency, id, id, IndicatorKind.List, 0);
        lists[(agency, id)] = entries;
        return this;
    }

    public MonthBuilder AsOf(string agency, string row, DateOnly date, string spot)
    {
        dates[(agency, row)] = (date, spot);
        return this;
    }

    /// <summary>The agency owes its form and sent nothing.</summary>
    public MonthBuilder NotSent(string agency)
    {
        absent.Add(agency);
        return this;
    }

    /// <summary>The catalogue approves another opening value, for this month unless it says otherwise.</summary>
    public MonthBuilder Break(string agency, string id, decimal? opening, string? from = null)
    {
        breaks.Add(
            new SeriesBreak(
                id,
                agency,
                from is null ? reporting : ReportingMonth.Parse(from)!.Value,
                opening,
                "Chủ tịch Ủy ban nhân dân Tỉnh",
                "Công văn 15/UBND-TH ngày 01/8/2022",
                Always
            )
        );
        return this;
    }

    /// <summary>Something was noticed of a cell when it was read.</summary>
    public MonthBuilder Noticed(string agency, string id, DiagnosticKind kind)
    {
        var (_, spot, label) = figures[(agency, id)];
        noticed.Add(
            new Diagnostic(kind, Cell(agencies.First(known => known.Code == agency), id, spot, label).Place)
        );
        return this;
    }

    public MonthBuilder Rule(
        string code,
        RuleKind kind,
        string form,
        string left,
        string right = "",
        decimal tolerance = 0,
        Severity severity = Severity.Error,
        MissingOperand missing = MissingOperand.Skip,
        bool trial = false,
        (decimal?, decimal?) range = default,
        string advice = "",
        bool median = false
    )
    {
        rules.Add(
            new Rule(
                code,
                kind,
                form,
                left,
                Terms(right),
                range,
                tolerance,
                severity,
                missing,
                trial,
                advice,
                Always
            )
            {
                AgainstMedian = median,
            }
        );
        return this;
    }

    public decimal? this[string agency, string id]
    {
        get => figures[(agency, id)].Value;
        set => figures[(agency, id)] = figures[(agency, id)] with { Value = value };
    }

    public IEnumerable<(string Agency, string Id)> Ids => figures.Keys;

    public MonthSubmissions Build()
    {
        var catalogue = new CatalogueAt(
            CutOffCalendar.Decree09.PeriodOf(reporting).Last,
            ImmutableSortedDictionary<string, string>.Empty,
            [.. agencies],
            [.. forms],
            [],
            [.. indicators.Values],
            [.. rules],
            [],
            [],
            [],
            []
        )
        {
            SeriesBreaks = [.. breaks],
        };
        return new MonthSubmissions(
            reporting,
            CutOffCalendar.Decree09.PeriodOf(reporting),
            catalogue,
            [.. agencies.Where(agency => !absent.Contains(agency.Code)).Select(Submission)],
            [.. agencies.Where(agency => absent.Contains(agency.Code)).Select(catalogue.OwedBy)],
            [.. noticed]
        );
    }

    public ReconciliationReport Check(MonthBuilder? previous = null, params MonthBuilder[] earlier) =>
        Reconciler.Check(Build(), previous?.Build(), [.. earlier.Select(month => month.Build())]);

    private void Declare(string agency, string id, string label, IndicatorKind kind, int decimals)
    {
        var form = agencies.First(known => known.Code == agency).OnlyFormCode();
        var (row, column) = id.Split('.') is [var code, var of] ? (code, of) : (id, "");
        indicators.TryAdd(
            id,
            new FormPlace(
                row,
                column,
                SheetOf(column),
                form,
                "*",
                "I",
                label,
                "",
                kind,
                decimals,
                "",
                "",
                false,
                Always
            )
        );
    }

    private static string SheetOf(string column) =>
        column is "ky_nay" or "luy_ke" ? "SO_LIEU"
        : column is "tu" or "mau" ? "TY_SO"
        : column.Length == 0 ? "DANH_SACH"
        : "HO_SO";

    private static ImmutableArray<Term> Terms(string expression)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var sign = 1;
        foreach (var word in expression.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "+" or "-")
            {
                sign = word == "+" ? 1 : -1;
                continue;
            }

            var (factor, name) = word.Split('*') is [var number, var after]
                ? (int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), after)
                : (1, word);
            var (agency, id) = name.Split(':') is [var of, var of2] ? (of, of2) : ("", name);
            terms.Add(new Term(sign * factor, agency, id));
        }

        return terms.ToImmutable();
    }

    private Submission Submission(Agency agency)
    {
        var mine = figures.Where(figure => figure.Key.Agency == agency.Code).ToList();
        return new Submission(
            agency,
            forms.First(form => form.Code == agency.OnlyFormCode()),
            reporting,
            1,
            FileOf(agency),
            "",
            false,
            mine.Where(figure => figure.Value.Value is not null)
                .ToImmutableSortedDictionary(
                    figure => figure.Key.Id,
                    figure =>
                        Project06Report.Figures.Figure.Read(
                            figure.Value.Value!.Value,
                            Cell(agency, figure.Key.Id, figure.Value.Spot, figure.Value.Label)
                        ),
                    StringComparer.Ordinal
                ),
            dates
                .Where(date => date.Key.Agency == agency.Code)
                .ToImmutableSortedDictionary(
                    date => date.Key.Row,
                    date => new DateValue(
                        date.Value.Date,
                        Cell(agency, $"{date.Key.Row}.luy_ke", date.Value.Spot, "tính đến ngày")
                    ),
                    StringComparer.Ordinal
                ),
            ImmutableSortedDictionary<string, TextValue>.Empty,
            ImmutableSortedDictionary<string, DateValue>.Empty,
            lists
                .Where(list => list.Key.Agency == agency.Code)
                .ToImmutableSortedDictionary(
                    list => list.Key.List,
                    list =>
                        Enumerable
                            .Range(1, list.Value)
                            .Select(number => new TextValue($"mục {number}"))
                            .ToList() as IReadOnlyList<TextValue>,
                    StringComparer.Ordinal
                ),
            [],
            [],
            []
        )
        {
            Blanks = mine.Where(figure => figure.Value.Value is null)
                .ToImmutableSortedDictionary(
                    figure => figure.Key.Id,
                    figure => Cell(agency, figure.Key.Id, figure.Value.Spot, figure.Value.Label),
                    StringComparer.Ordinal
                ),
        };
    }

    private string FileOf(Agency agency) => $"{agency.Code}-{reporting}.xlsx";

    private SubmissionCell Cell(Agency agency, string id, string spot, string label) =>
        new(
            FileOf(agency),
            "",
            SheetOf(id.Split('.') is [_, var column] ? column : ""),
            CellAddress.Parse(spot)!.Value,
            label,
            ""
        );
}
