using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What the units of a group have reached of one target.</summary>
internal sealed class TargetLine
{
    private readonly CatalogueAt catalogue;
    private readonly Dictionary<string, (Figure Part, Figure Whole)> ratios = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> ranks = new(StringComparer.Ordinal);
    private readonly Rational? average;

    public TargetLine(Target target, MonthSubmissions month)
    {
        (Target, catalogue) = (target, month.Catalogue);
        var (parts, wholes) = (0m, 0m);
        foreach (var unit in catalogue.MembersOf(target.Group))
        {
            if (
                month.FigureOf(unit.Code, $"{target.Line}.tu") is { } part
                && month.FigureOf(unit.Code, $"{target.Line}.mau") is { } whole
            )
            {
                ratios.Add(unit.Code, (part, whole));
                (parts, wholes) = (parts + part.Value, wholes + whole.Value);
            }
        }

        average = wholes == 0 ? null : (Rational)parts / wholes;
    }

    public Target Target { get; }

    /// <summary>Null for a unit that lacks one of both figures.</summary>
    public Rating? RatingOf(string unit) =>
        ratios.TryGetValue(unit, out var ratio) ? RatingOf(ratio.Part.Value, ratio.Whole.Value) : null;

    /// <summary>Of a group's sums.</summary>
    public Rating RatingOf(decimal part, decimal whole) => Ratings.Of(Target, part, whole, average);

    public (Figure Part, Figure Whole)? RatioOf(string unit) =>
        ratios.TryGetValue(unit, out var ratio) ? ratio : null;

    /// <summary>How many of a group's units have a rating.</summary>
    public int Count(string group, Rating rating) =>
        catalogue.MembersOf(group).Count(unit => RatingOf(unit.Code) == rating);

    /// <summary>By exact rate among the members of a group; null for a unit without a rate.</summary>
    public int? RankOf(string unit, string among)
    {
        if (!ranks.TryGetValue(among, out var known))
        {
            ranks.Add(among, known = Ratings.Ranks(Target.Higher, RatesIn(among)));
        }

        return known.TryGetValue(unit, out var rank) ? rank : null;
    }

    private IEnumerable<(string Unit, Rational Rate)> RatesIn(string among) =>
        from unit in catalogue.MembersOf(among)
        let ratio = RatioOf(unit.Code)
        where ratio is { Whole.Value: not 0 }
        select (unit.Code, (Rational)ratio.Value.Part.Value / ratio.Value.Whole.Value);
}
