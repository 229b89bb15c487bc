using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>Whose figures a record shows: everybody's, those of a group, or one unit's.</summary>
internal sealed class FigureScope
{
    private const string NotSent = "chưa đơn vị nào gửi chỉ tiêu này";

    private readonly MonthSubmissions month;
    private readonly Func<Agency, bool> includes;
    private readonly string code;
    private readonly Dictionary<FormPlace, ImmutableArray<Agency>> owing = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<string, Figure?> figures = new(StringComparer.Ordinal);

    private FigureScope(MonthSubmissions month, string code, Func<Agency, bool> includes) =>
        (this.month, this.code, this.includes) = (month, code, includes);

    public MonthSubmissions Month => month;

    /// <summary>Of the group or the unit; <c>*</c> for everybody.</summary>
    public string Code => code;

    /// <summary>It is one unit, which reports for itself.</summary>
    public bool IsUnit { get; private init; }

    public static FigureScope Everybody(MonthSubmissions month) => new(month, "*", _ => true);

    public static FigureScope Of(MonthSubmissions month, UnitGroup group)
    {
        var members = month
            .Catalogue.MembersOf(group.Code)
            .Select(unit => unit.Code)
            .ToHashSet(StringComparer.Ordinal);
        return new(month, group.Code, unit => members.Contains(unit.Code));
    }

    public static FigureScope Of(MonthSubmissions month, Agency unit) =>
        new(month, unit.Code, other => other.Code == unit.Code) { IsUnit = true };

    /// <summary>The same units in another month.</summary>
    public FigureScope In(MonthSubmissions other) => new(other, code, includes) { IsUnit = IsUnit };

    /// <summary>The units that owe a place, in protocol order.</summary>
    public ImmutableArray<Agency> Owing(FormPlace place)
    {
        if (IsUnit)
        {
            return month.Catalogue.FindAgency(code) is { } unit && month.Owes(unit, place) ? [unit] : [];
        }

        if (!owing.TryGetValue(place, out var known))
        {
            owing.Add(place, known = [.. month.UnitsOwing(place).Where(includes)]);
        }

        return known;
    }

    public ReportValue ValueOf(FormPlace place)
    {
        var units = Owing(place);
        return place.Kind switch
        {
            IndicatorKind.Text => Single(units, unit =>
                Values(unit, place)?.Texts.GetValueOrDefault(place.Id)
            ),
            IndicatorKind.Date => Single(units, unit => Sent(unit, place)?.Dates.GetValueOrDefault(place.Id)),
            _ => FigureOf(place) is { } figure
                ? new FigureValue(figure, place.Decimals)
                : new AbsentValue(WhyAbsent(place, units)),
        };
    }

    /// <summary>One unit's figure as it is; those of several together. Null when there is none.</summary>
    public Figure? FigureOf(FormPlace place)
    {
        if (!figures.TryGetValue(place.Id, out var known))
        {
            figures.Add(place.Id, known = Formed(place));
        }

        return known;
    }

    private Figure? Formed(FormPlace place) =>
        Owing(place) switch
        {
            [] => null,
            [var only] when IsUnit || place.Agency != "*" => month.FigureOf(only.Code, place.Id),
            var several => Together(place, several),
        };

    private Figure? Together(FormPlace place, ImmutableArray<Agency> units)
    {
        var parts = units
            .Select(unit => new UnitFigure(unit, month.FigureOf(unit.Code, place.Id)))
            .ToImmutableArray();
        var given = parts.Select(part => part.Figure).OfType<Figure>().ToImmutableArray();
        return (month.Catalogue.Groups.IsEmpty, given) switch
        {
            (true, [var only]) => only,
            (true, [_, _, ..]) when place.Kind != IndicatorKind.Percentage => Figure.Sum(given),
            _ => GroupSum.Of(month, place, GroupOf(units), parts),
        };
    }

    /// <summary>A sum over everybody who owes a place is the sum of the group they are, where they are one.</summary>
    private string GroupOf(ImmutableArray<Agency> units) =>
        code != "*"
            ? code
            : month
                .Catalogue.Groups.FirstOrDefault(known =>
                    month.Catalogue.MembersOf(known.Code).SequenceEqual(units)
                )
                ?.Code
                ?? code;

    private static ReportValue Single<T>(ImmutableArray<Agency> units, Func<Agency, T?> value)
        where T : ReportValue
    {
        if (units.Length > 1)
        {
            return new AbsentValue("nhiều đơn vị cùng ghi nội dung này; đọc ở từng đơn vị");
        }

        return units is [var only] && value(only) is { } given ? given : new AbsentValue(NotSent);
    }

    public Submission? Sent(Agency unit, FormPlace place) => month.SentFor(unit.Code, place.Id);

    private UnitValues? Values(Agency unit, FormPlace place) => Sent(unit, place)?.Of(unit.Code);

    private string WhyAbsent(FormPlace place, ImmutableArray<Agency> units)
    {
        if (units is [var only])
        {
            return WhyAbsent(place, only);
        }

        var given = units.Any(unit => month.FigureOf(unit.Code, place.Id) is not null);
        return
            given && place.Kind == IndicatorKind.Percentage && GroupSum.RuleOf(month.Catalogue, place) is null
            ? GroupSum.NoSumOfRates
            : "các đơn vị đều chưa có số liệu này";
    }

    private string WhyAbsent(FormPlace place, Agency unit)
    {
        if (Sent(unit, place) is not { } sent)
        {
            return NotSent;
        }

        return sent.Of(unit.Code)?.Blanks.GetValueOrDefault(place.Id) is { } blank
            ? $"ô {blank.Sheet}!{blank.Cell} của tệp {sent.File} {blank.Lack}"
            : $"{unit.Name} không báo cáo chỉ tiêu này";
    }
}
