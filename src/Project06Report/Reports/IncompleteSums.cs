using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Rules;
using Project06Report.Submissions;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Reports;

/// <summary>Sums over groups that lack units: which they are, and whether the report says so.</summary>
public static class IncompleteSums
{
    /// <summary>Names that a sentence lists.</summary>
    private const int MostNamed = 12;

    private const string Groups = "NHOM";

    /// <summary>A warning for each group and set of units that are missing, with the lines it is about.</summary>
    public static IEnumerable<Diagnostic> Findings(MonthSubmissions received) =>
        from gap in received.Catalogue.Groups.SelectMany(known => GapsOf(known, received))
        group gap by (gap.Among, gap.Missing) into same
        let units = same.First()
        select new Diagnostic(
            Reporting.SumIncomplete,
            new SheetPlace("danh-muc.xlsx", Groups, same.Key.Among.Name),
            $"tổng gồm {units.Given}/{units.Owed} đơn vị; thiếu {same.Key.Missing}",
            $"đủ {units.Owed} đơn vị ở các dòng {Listed([.. same.Select(gap => gap.Line).Distinct()])}"
        );

    /// <summary>An error for each group of which the report prints a sum that lacks units, and nowhere how many it has
    /// or which it lacks.</summary>
    /// <param name="place">Of the template.</param>
    /// <param name="printed">Every value the report prints.</param>
    public static IEnumerable<Diagnostic> Untold(Place place, IEnumerable<ReportValue?> printed)
    {
        var values = printed.OfType<ReportValue>().ToList();
        var told = values.SelectMany(ToldBy).ToHashSet(StringComparer.Ordinal);
        return from value in values.OfType<FigureValue>()
            where value.Figure.Operation != Coverage.Count
            from coverage in value.Figure.Coverage
            where !coverage.IsComplete && !told.Contains(coverage.Group)
            group coverage by coverage.Group into untold
            let first = untold.First()
            select new Diagnostic(
                Reporting.SumNotTold,
                place,
                $"tổng của nhóm {untold.Key} chỉ gồm {first.Given.Count}/{first.Owed.Length} đơn vị",
                $"in số đơn vị của tổng, hoặc tên đơn vị thiếu: {Listed([.. first.Missing.Select(unit => unit.Text)])}"
            );
    }

    private static IEnumerable<string> ToldBy(ReportValue value) =>
        value switch
        {
            MissingUnit unit => [unit.Group],
            FigureValue { Figure.Operation: Coverage.Count } count => count.Figure.Coverage.Select(one =>
                one.Group
            ),
            _ => [],
        };

    private static IEnumerable<Gap> GapsOf(UnitGroup among, MonthSubmissions received)
    {
        var places = received.Catalogue.Places.Where(place => place is { IsOfficial: true, IsNumeric: true });
        foreach (var place in places)
        {
            var units = received.FiguresOf(new FigureKey(among.Code, place.Id));
            var missing = units
                .Where(unit => unit.Figure is null)
                .Select(unit => unit.Unit.ShortName)
                .ToList();
            if (missing.Count > 0 && missing.Count < units.Length)
            {
                yield return new(
                    among,
                    place.Code,
                    Listed([.. missing]),
                    units.Length - missing.Count,
                    units.Length
                );
            }
        }
    }

    private static string Listed(ImmutableArray<string> names)
    {
        var more = names.Length > MostNamed ? $" và {names.Length - MostNamed} nữa" : "";
        return string.Join(", ", names.Take(MostNamed)) + more;
    }

    /// <summary>A line of which some of a group's units gave no figure.</summary>
    private sealed record Gap(UnitGroup Among, string Line, string Missing, int Given, int Owed);
}
