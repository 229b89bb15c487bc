using System.Collections.Concurrent;
using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Reconciliation;

/// <summary>The catalogue that ships, with one agency more that owes form II.06a/VPCP/KSTT, and the cells of its forms. Submissions are
/// made in memory, without a workbook.</summary>
internal static class ShippedForms
{
    public const int Rows = 3;
    public const string TestAgency = "DV1";

    public static readonly ReportingMonth August = new(2022, 8);

    public static readonly CatalogueAt Catalogue = WithTestForm(Read());

    /// <summary>In protocol order, each with a form that has figures.</summary>
    public static readonly ImmutableArray<Agency> Agencies =
    [
        .. Catalogue.Agencies.Where(agency =>
            Catalogue.PlacesOf(agency).Any(indicator => indicator.IsNumeric)
        ),
    ];

    private static readonly Dictionary<(string Agency, string Id), SubmissionCell> Cells = CellsOf(August);
    private static readonly Dictionary<(string Agency, string Id), SubmissionCell> CellsBefore = CellsOf(
        August.Previous
    );

    /// <summary>Indicators of an agency with a value, each with how many exact balances it lies in.</summary>
    public static readonly ImmutableDictionary<
        string,
        ImmutableArray<(FormPlace Indicator, int Balances, int Rules)>
    > Figures = Agencies.ToImmutableDictionary(agency => agency.Code, FiguresOf);

    private static readonly ImmutableDictionary<string, ImmutableSortedDictionary<string, DateValue>> AsOf =
        Agencies.ToImmutableDictionary(agency => agency.Code, AsOfDates);

    private static readonly ConcurrentDictionary<string, CatalogueAt> Catalogues = new(
        StringComparer.Ordinal
    );

    private static readonly ImmutableArray<TextValue> Entries =
    [
        .. Enumerable.Range(1, 40).Select(number => new TextValue($"mục {number}")),
    ];

    public static SubmissionCell CellOf(string agency, string id) => Cells[(agency, id)];

    public static MonthSubmissions Month(
        ReportingMonth month,
        IReadOnlyDictionary<string, Dictionary<string, decimal>> figures,
        int entries
    )
    {
        var cells = month == August ? Cells : CellsBefore;
        return new(
            month,
            CutOffCalendar.Decree09.PeriodOf(month),
            Catalogues.GetOrAdd(string.Join(' ', figures.Keys), _ => CatalogueFor(figures.Keys)),
            [
                .. Agencies
                    .Where(agency => figures.ContainsKey(agency.Code))
                    .Select(agency => SubmissionOf(agency, month, figures[agency.Code], cells, entries)),
            ],
            [],
            []
        );
    }

    /// <summary>Without the rules and indicators of forms nobody among them owes: a month costs what is in it.</summary>
    private static CatalogueAt CatalogueFor(IEnumerable<string> agencies)
    {
        var forms = agencies
            .Select(code => Catalogue.FindAgency(code)!.OnlyFormCode())
            .ToHashSet(StringComparer.Ordinal);
        return Catalogue with
        {
            Forms = [.. Catalogue.Forms.Where(form => forms.Contains(form.Code))],
            Places = [.. Catalogue.Places.Where(indicator => forms.Contains(indicator.Form))],
            Rules = [.. Catalogue.Rules.Where(rule => forms.Contains(rule.Form))],
        };
    }

    private static Submission SubmissionOf(
        Agency agency,
        ReportingMonth month,
        Dictionary<string, decimal> figures,
        Dictionary<(string, string), SubmissionCell> cells,
        int entries
    )
    {
        var read = ImmutableSortedDictionary.CreateBuilder<string, Figure>(StringComparer.Ordinal);
        foreach (var (id, value) in figures)
        {
            read.Add(id, Figure.Read(value, cells[(agency.Code, id)]));
        }

        var lists = ImmutableSortedDictionary.Create<string, IReadOnlyList<TextValue>>(
            StringComparer.Ordinal
        );
        return new(
            agency,
            Catalogue.FindForm(agency.OnlyFormCode())!,
            month,
            1,
            FileOf(agency, month),
            "",
            false,
            read.ToImmutable(),
            AsOf[agency.Code],
            ImmutableSortedDictionary<string, TextValue>.Empty,
            ImmutableSortedDictionary<string, DateValue>.Empty,
            agency.OnlyFormCode() == "06-TCT"
                ? lists.Add("ds_so_nganh_phoi_hop", [.. Entries.Take(entries)])
                : lists,
            [],
            [],
            []
        );
    }

    private static CatalogueAt Read() =>
        CatalogueBook
            .Read(
                WorkbookReader
                    .Read(
                        "danh-muc.xlsx",
                        File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "2022", "danh-muc.xlsx"))
                    )
                    .Workbook!
            )
            .Book!.At(CutOffCalendar.Decree09.PeriodOf(August).Last);

    private static CatalogueAt WithTestForm(CatalogueAt shipped)
    {
        var test = GeneratedMonth.Of(1, Rows, 1).Current.Build().Catalogue;
        return shipped with
        {
            Agencies = [.. shipped.Agencies, test.Agencies[0] with { Order = 9999 }],
            Forms = [.. shipped.Forms, .. test.Forms],
            Places = [.. shipped.Places, .. test.Places],
            Rules = [.. shipped.Rules, .. test.Rules],
        };
    }

    private static ImmutableArray<(FormPlace, int, int)> FiguresOf(Agency agency)
    {
        var rules = Catalogue
            .Rules.Concat(
                Catalogue.Forms.SelectMany(form =>
                    Project06Report.Reconciliation.Results.BalanceRules.Of(form, Catalogue)
                )
            )
            .Where(rule => rule.Form == agency.OnlyFormCode() && rule.Kind != RuleKind.DateInPeriod)
            .ToList();
        return
        [
            .. Catalogue
                .PlacesOf(agency)
                .Where(indicator => indicator.IsNumeric)
                .Select(indicator =>
                    (indicator, Of: rules.Where(rule => Concerns(rule, indicator.Id)).ToList())
                )
                .Select(pair => (pair.indicator, pair.Of.Count(IsBalance), pair.Of.Count)),
        ];
    }

    /// <summary>The operand of an opening stock is last month's figure.</summary>
    private static bool Concerns(Rule rule, string id) =>
        rule.Left == id || (rule.Kind != RuleKind.Opening && rule.Operands.Any(term => term.Indicator == id));

    /// <summary>An equality without rounding: any other value of one figure breaks it.</summary>
    private static bool IsBalance(Rule rule) =>
        rule.Kind
            is RuleKind.Sum
                or RuleKind.Difference
                or RuleKind.Equal
                or RuleKind.Linear
                or RuleKind.Opening
                or RuleKind.Continuity
                or RuleKind.Count;

    private static ImmutableSortedDictionary<string, DateValue> AsOfDates(Agency agency) =>
        Catalogue
            .PlacesOf(agency)
            .Select(indicator => indicator.Code)
            .Distinct()
            .ToImmutableSortedDictionary(
                code => code,
                code => new DateValue(new DateOnly(2022, 8, 14), null),
                StringComparer.Ordinal
            );

    private static Dictionary<(string Agency, string Id), SubmissionCell> CellsOf(ReportingMonth month)
    {
        var cells = new Dictionary<(string, string), SubmissionCell>();
        foreach (var agency in Agencies)
        {
            foreach (
                var sheet in Catalogue
                    .PlacesOf(agency)
                    .Where(indicator => indicator.IsNumeric)
                    .GroupBy(indicator => indicator.Sheet, StringComparer.Ordinal)
            )
            {
                var rows = sheet.Select(indicator => indicator.Code).Distinct().ToList();
                var columns = sheet.Select(indicator => indicator.Column).Distinct().ToList();
                foreach (var indicator in sheet)
                {
                    cells.Add(
                        (agency.Code, indicator.Id),
                        new(
                            FileOf(agency, month),
                            "",
                            sheet.Key,
                            new(rows.IndexOf(indicator.Code) + 4, columns.IndexOf(indicator.Column) + 4),
                            indicator.Name,
                            ""
                        )
                    );
                }
            }
        }

        return cells;
    }

    private static string FileOf(Agency agency, ReportingMonth month) => $"{agency.Code}-{month}.xlsx";
}
