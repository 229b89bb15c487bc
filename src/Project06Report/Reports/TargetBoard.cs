using System.Globalization;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>All targets of a month, and the points of units: one for each target, less for those missed, more for those
/// above the average.</summary>
internal sealed class TargetBoard(MonthSubmissions month)
{
    private readonly Dictionary<Target, TargetLine> lines = [];
    private readonly Dictionary<string, Dictionary<string, int>> ranks = new(StringComparer.Ordinal);

    public MonthSubmissions Month => month;

    /// <summary>The target of a line that holds for a unit or a group: the one of the innermost group.</summary>
    public TargetLine? Of(string line, string unitOrGroup)
    {
        var target = month
            .Catalogue.Targets.Where(target =>
                target.Line == line && month.Catalogue.IsWithin(unitOrGroup, target.Group)
            )
            .MinBy(target => month.Catalogue.MembersOf(target.Group).Length);
        return target is null ? null : LineOf(target);
    }

    /// <summary>Null for a unit that has no target, or lacks the figures of one.</summary>
    public decimal? PointsOf(string unit)
    {
        var ratings = month
            .Catalogue.Targets.Where(target => month.Catalogue.IsWithin(unit, target.Group))
            .Select(target => LineOf(target).RatingOf(unit))
            .ToList();
        return ratings.Count == 0 || ratings.Contains(null)
            ? null
            : ratings.Count + ratings.Sum(rating => Weight(rating ?? Rating.NothingHappened));
    }

    /// <summary>By points among the members of a group; null for a unit without points.</summary>
    public int? RankOf(string unit, string among)
    {
        if (!ranks.TryGetValue(among, out var known))
        {
            var points =
                from member in month.Catalogue.MembersOf(among)
                let own = PointsOf(member.Code)
                where own is not null
                select (member.Code, (Rational)own.Value);
            ranks.Add(among, known = Ratings.Ranks(higherIsBetter: true, points));
        }

        return known.TryGetValue(unit, out var rank) ? rank : null;
    }

    private TargetLine LineOf(Target target)
    {
        if (!lines.TryGetValue(target, out var line))
        {
            lines.Add(target, line = new(target, month));
        }

        return line;
    }

    private decimal Weight(Rating rating) =>
        rating switch
        {
            Rating.Undone => Setting(OptionalSettings.PointsUndone),
            Rating.BelowAverage => Setting(OptionalSettings.PointsBelow),
            Rating.AboveAverage => Setting(OptionalSettings.PointsAbove),
            _ => 0,
        };

    private decimal Setting(string key) =>
        decimal.Parse(month.Catalogue.Setting(key).Replace(',', '.'), CultureInfo.InvariantCulture);
}
