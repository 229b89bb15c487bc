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
    public ImmutableArray<Agency> Owing(FormPlace place) => [.. month.UnitsOwing(place).Where(includes)];

    public ReportValue ValueOf(FormPlace place)
    {
        var owing = Owing(place);
        return place.Kind switch
        {
            IndicatorKind.Text => Single(owing, unit =>
                Values(unit, place)?.Texts.GetValueOrDefault(place.Id)
            ),
            IndicatorKind.Date => Single(owing, unit => Sent(unit, place)?.Dates.GetValueOrDefault(place.Id)),
            _ => FigureOf(place) is { } figure
                ? new FigureValue(figure, place.Decimals)
                : new AbsentValue(WhyAbsent(place, owing)),
        };
    }

    /// <summary>One unit's figure as it is; those of several together. Null when there is none.</summary>
    public Figure? FigureOf(FormPlace place)
    {
        var owing = Owing(place);
        return owing switch
        {
            [] => null,
            [var only] when IsUnit || place.Agency != "*" => month.FigureOf(only.Code, place.Id),
            _ => Together(place, owing),
        };
    }

    private Figure? Together(FormPlace place, ImmutableArray<Agency> owing)
    {
        var parts = owing
            .Select(unit => new UnitFigure(unit, month.FigureOf(unit.Code, place.Id)))
            .ToImmutableArray();
        var given = parts.Select(part => part.Figure).OfType<Figure>().ToImmutableArray();
        return (month.Catalogue.Groups.IsEmpty, given) switch
        {
            (true, [var only]) => only,
            (true, [_, _, ..]) when place.Kind != IndicatorKind.Percentage => Figure.Sum(given),
            _ => GroupSum.Of(month, place, GroupOf(owing), parts),
        };
    }

    /// <summary>A sum over everybody who owes a place is the sum of the group they are, where they are one.</summary>
    private string GroupOf(ImmutableArray<Agency> owing) =>
        code != "*"
            ? code
            : month
                .Catalogue.Groups.FirstOrDefault(known =>
                    month.Catalogue.MembersOf(known.Code).SequenceEqual(owing)
                )
                ?.Code
                ?? code;

    private static ReportValue Single<T>(ImmutableArray<Agency> owing, Func<Agency, T?> value)
        where T : ReportValue
    {
        if (owing.Length > 1)
        {
            return new AbsentValue("nhiều đơn vị cùng ghi nội dung này; đọc ở từng đơn vị");
        }

        return owing is [var only] && value(only) is { } given ? given : new AbsentValue(NotSent);
    }

    public Submission? Sent(Agency unit, FormPlace place) => month.SentFor(unit.Code, place.Id);

    private UnitValues? Values(Agency unit, FormPlace place) => Sent(unit, place)?.Of(unit.Code);

    private string WhyAbsent(FormPlace place, ImmutableArray<Agency> owing)
    {
        if (owing is [var only])
        {
            return WhyAbsent(place, only);
        }

        var given = owing.Any(unit => month.FigureOf(unit.Code, place.Id) is not null);
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
            ? $"ô {blank.Sheet}!{blank.Cell} của tệp {sent.File} để trống"
            : $"{unit.Name} không báo cáo chỉ tiêu này";
    }
}
