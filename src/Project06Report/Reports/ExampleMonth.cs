using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>A month made up from the catalogue alone, as if every agency had sent its form: it shows what a template
/// may see before anything was sent. The same code makes the model of a real month, so the names are the
/// same.</summary>
public static class ExampleMonth
{
    private const string Sentence = "Nội dung ví dụ.";
    private const string Seal = "0000-0000-0000";

    public static RecordValue Model(CatalogueBook catalogue, ReportingMonth month, ExampleFilling filling)
    {
        var months = UpTo(catalogue, month, filling);
        return MonthlyReport.From(months[^1], months[^1].Catalogue, months);
    }

    /// <summary>The same for a quarter that ends with the month.</summary>
    public static RecordValue Quarter(CatalogueBook catalogue, ReportingMonth month, ExampleFilling filling)
    {
        var months = UpTo(catalogue, month, filling);
        return LongerReport.From(
            LongerPeriod.QuarterOf(month),
            RollUp.Of(months),
            [.. months.Select(received => new ReportedMonth(received, Seal))],
            months[^1].Catalogue
        );
    }

    /// <summary>A trend needs two months; the month of which only what is required is known stands alone, and so does
    /// the first one the catalogue is for.</summary>
    private static MonthSubmissions[] UpTo(
        CatalogueBook catalogue,
        ReportingMonth month,
        ExampleFilling filling
    ) =>
        filling == ExampleFilling.Required || !IsFor(catalogue, month.Previous)
            ? [Received(catalogue, month, filling)]
            : [Before(catalogue, month, filling), WithBefore(catalogue, month, filling)];

    private static bool IsFor(CatalogueBook catalogue, ReportingMonth month) =>
        !(month < catalogue.ClaimedMonths?.First) && catalogue.At(catalogue.PeriodOf(month).Last).Owed.Any();

    private static MonthSubmissions Before(
        CatalogueBook catalogue,
        ReportingMonth month,
        ExampleFilling filling
    ) => Received(catalogue, month.Previous, filling);

    private static MonthSubmissions WithBefore(
        CatalogueBook catalogue,
        ReportingMonth month,
        ExampleFilling filling
    ) => Received(catalogue, month, filling) with { Before = Before(catalogue, month, filling) };

    private static MonthSubmissions Received(
        CatalogueBook catalogue,
        ReportingMonth month,
        ExampleFilling filling
    )
    {
        var period = catalogue.PeriodOf(month);
        var at = catalogue.At(period.Last);
        var absent = filling == ExampleFilling.Partial ? LastUnits(at) : [];
        var owed = at.Owed.Where(form => !absent.Contains(form.Agency.Code)).ToList();
        // one is named as missing too, so that the list of those is not empty
        return new(
            month,
            period,
            at,
            [.. owed.Select(form => Of(form, at, month, period, filling))],
            [.. owed.TakeLast(1)],
            []
        )
        {
            Deadlines = catalogue.DeadlinesOf(month),
        };
    }

    private static HashSet<string> LastUnits(CatalogueAt catalogue) =>
        [
            .. catalogue
                .Groups.SelectMany(group => catalogue.MembersOf(group.Code).TakeLast(1))
                .Select(unit => unit.Code),
        ];

    private static Submission Of(
        OwedForm owed,
        CatalogueAt catalogue,
        ReportingMonth month,
        ReportingPeriod period,
        ExampleFilling filling
    )
    {
        var (agency, form) = owed;
        var indicators = catalogue.PlacesOf(agency, form).Where(place => IsFilled(place, filling)).ToList();
        var generous = filling != ExampleFilling.Required;
        return new(
            agency,
            form,
            month,
            1,
            "",
            "",
            NothingToReport: false,
            Numbers(indicators),
            Map(
                generous ? indicators.DistinctBy(indicator => indicator.Code) : [],
                indicator => indicator.Code,
                (_, _) => new DateValue(period.Last)
            ),
            MapOf(IndicatorKind.Text, indicators, indicator => new TextValue(indicator.Name)),
            MapOf(IndicatorKind.Date, indicators, _ => new DateValue(period.Last)),
            MapOf(IndicatorKind.List, indicators, _ => Entries(catalogue)),
            generous ? [.. catalogue.Sections.Select(section => Document(agency, section, period))] : [],
            generous ? [.. catalogue.Sections.SelectMany(Narratives)] : [],
            [
                .. indicators
                    .Where(indicator => indicator.Kind == IndicatorKind.Commitment)
                    .Select(indicator => Commitment(indicator, month, period)),
            ]
        )
        {
            Rows = RowsOf(owed, catalogue, indicators),
        };
    }

    private static ImmutableSortedDictionary<string, Figure> Numbers(List<FormPlace> places) =>
        Map(places.Where(place => place.IsNumeric), place => place.Id, Value);

    private static ImmutableSortedDictionary<string, UnitValues> RowsOf(
        OwedForm owed,
        CatalogueAt catalogue,
        List<FormPlace> places
    )
    {
        var units = owed.Form.IsMatrix ? catalogue.UnitsOf(owed.Agency, owed.Form) : [];
        return units.ToImmutableSortedDictionary(
            unit => unit.Code,
            _ => new UnitValues(
                Numbers(places),
                MapOf(IndicatorKind.Text, places, place => new TextValue(place.Name)),
                ImmutableSortedDictionary.Create<string, SubmissionCell>(StringComparer.Ordinal)
            ),
            StringComparer.Ordinal
        );
    }

    private static IEnumerable<Narrative> Narratives(Section section) =>
        Narrative.Kinds.Select(kind => new Narrative(section.Code, kind, 1, new(Sentence)));

    private static ImmutableSortedDictionary<string, T> MapOf<T>(
        IndicatorKind kind,
        List<FormPlace> indicators,
        Func<FormPlace, T> value
    ) =>
        Map(
            indicators.Where(indicator => indicator.Kind == kind),
            indicator => indicator.Id,
            (indicator, _) => value(indicator)
        );

    private static bool IsFilled(FormPlace indicator, ExampleFilling filling) =>
        filling switch
        {
            ExampleFilling.Full or ExampleFilling.Partial => true,
            ExampleFilling.BeforeIssue => indicator.Required
                || indicator.Kind is not (IndicatorKind.Text or IndicatorKind.Date),
            _ => indicator.Required,
        };

    /// <param name="value">Of an indicator and its number among those given, from 0.</param>
    private static ImmutableSortedDictionary<string, T> Map<T>(
        IEnumerable<FormPlace> indicators,
        Func<FormPlace, string> key,
        Func<FormPlace, int, T> value
    )
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        var number = 0;
        foreach (var indicator in indicators)
        {
            map[key(indicator)] = value(indicator, number++);
        }

        return map.ToImmutable();
    }

    /// <summary>No two alike, none of them 0: a difference or a quotient of two has a value.</summary>
    private static Figure Value(FormPlace indicator, int number) =>
        Figure.Constant(
            indicator switch
            {
                { Kind: IndicatorKind.Percentage } => 50.5m,
                { Column: "mau" } => 2000 + number,
                _ => 1000 + number,
            }
        );

    private static IReadOnlyList<TextValue> Entries(CatalogueAt catalogue) =>
        [.. catalogue.Agencies.Take(2).Select(agency => new TextValue(agency.Code))];

    private static IssuedDocument Document(Agency agency, Section section, ReportingPeriod period) =>
        new(
            new("Kế hoạch"),
            new("01"),
            new($"KH-{agency.Symbol}"),
            new(period.Last),
            new(agency.Name),
            new("Về nội dung ví dụ"),
            section.Code
        );

    private static Commitment Commitment(FormPlace indicator, ReportingMonth month, ReportingPeriod period) =>
        new(indicator.Code, new(indicator.Name), new(period.Last), new("đang thực hiện"), month);
}
