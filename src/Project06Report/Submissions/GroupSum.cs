using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Rules;

namespace Project06Report.Submissions;

/// <summary>The figure of several units together. Numbers add up; a percentage is formed again by its rule from the
/// sums of its operands, over the units that have both; without such a rule it has no sum.</summary>
public static class GroupSum
{
    public const string NoSumOfRates =
        "tỷ lệ không cộng được, và danh mục không có quy tắc ty_le để tính lại";

    /// <param name="place">The figure's place.</param>
    /// <param name="code">Of the group the sum is over.</param>
    /// <param name="parts">The units that owe it, at least one; those without a figure are left out and told in the
    /// coverage.</param>
    /// <returns>Null when no unit gave it, or when it has no sum.</returns>
    public static Figure? Of(
        MonthSubmissions month,
        FormPlace place,
        string code,
        ImmutableArray<UnitFigure> parts
    ) => place.Kind == IndicatorKind.Percentage ? Rate(month, place, code, parts) : Sum(code, parts);

    /// <summary>The rule that says of which figures a percentage is formed; null where there is none.</summary>
    public static Rule? RuleOf(CatalogueAt catalogue, FormPlace place) =>
        catalogue.Rules.FirstOrDefault(rule =>
            rule.Kind == RuleKind.Percentage
            && rule.Form == place.Form
            && rule.Left == place.Id
            && rule.Operands is [{ Source: "" }, { Source: "" }]
        );

    private static Figure? Sum(string code, ImmutableArray<UnitFigure> parts)
    {
        var given = parts.Select(part => part.Figure).OfType<Figure>().ToImmutableArray();
        return given.IsEmpty ? null : Figure.SumOver(given, CoverageOf(code, parts));
    }

    private static Figure? Rate(
        MonthSubmissions month,
        FormPlace place,
        string code,
        ImmutableArray<UnitFigure> parts
    )
    {
        if (RuleOf(month.Catalogue, place) is not { } rule)
        {
            return null;
        }

        var (part, whole) = (rule.Operands[0].Indicator, rule.Operands[1].Indicator);
        var both = parts
            .Select(unit => (unit.Unit, Part: Read(unit, part), Whole: Read(unit, whole)))
            .ToImmutableArray();
        var numerator = Sum(code, [.. both.Select(one => Kept(one.Unit, one.Part, one.Whole))]);
        var denominator = Sum(code, [.. both.Select(one => Kept(one.Unit, one.Whole, one.Part))]);
        return numerator is null || denominator is null || denominator.Value == 0
            ? null
            : Percentage(numerator, denominator, place.Decimals);

        Figure? Read(UnitFigure unit, string id) => month.FigureOf(unit.Unit.Code, id);
    }

    /// <summary>A percentage rounded half up from its operands.</summary>
    public static Figure Percentage(Figure part, Figure whole, int decimals) =>
        Figure.Computed(
            Math.Round(100 * part.Value / whole.Value, decimals, MidpointRounding.AwayFromZero),
            "%",
            part,
            whole
        );

    private static UnitFigure Kept(Agency unit, Figure? figure, Figure? other) =>
        new(unit, other is null ? null : figure);

    private static Coverage CoverageOf(string code, ImmutableArray<UnitFigure> parts) =>
        new(
            code,
            [.. parts.Where(part => part.Figure is not null).Select(part => part.Unit.Code)],
            [
                .. parts.Select(part =>
                    (part.Unit.Code, new TextValue(part.Unit.ShortName, part.Unit.Cells["ten_ngan"]))
                ),
            ]
        );
}
