using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Reports;

/// <summary>What a figure was a month ago, and by how much it rose: <c>tu_truoc</c>, <c>tu_tang</c>.</summary>
internal sealed class ChangeRecords(FigureScope scope)
{
    private readonly MonthSubmissions month = scope.Month;
    private readonly FigureScope? earlier = scope.Month.Before is { } before ? scope.In(before) : null;

    public IEnumerable<(string Name, ReportValue Value)> Of(FormPlace place)
    {
        if (!place.IsNumeric)
        {
            yield break;
        }

        var before = Before(place);
        yield return ($"{place.Column}_truoc", before);
        yield return ($"{place.Column}_tang", Rise(place, before));
    }

    private ReportValue Before(FormPlace place)
    {
        if (BreakOf(place) is { } broken)
        {
            return broken.Opening is { } opening && broken.Agency == scope.Code
                ? new FigureValue(Figure.Constant(opening), place.Decimals)
                : new AbsentValue($"không so sánh được với tháng trước; căn cứ {broken.Basis}");
        }

        if (earlier is null)
        {
            return new AbsentValue("chưa có số liệu tháng trước");
        }

        var then = earlier.Month.Catalogue.OfficialPlace(place.Id) ?? place;
        return earlier.FigureOf(then) is { } figure
            ? new FigureValue(figure, place.Decimals)
            : new AbsentValue("tháng trước không có số liệu này");
    }

    /// <summary>Only of the same units: four communes fewer are no fall.</summary>
    private ReportValue Rise(FormPlace place, ReportValue before)
    {
        if (before is not FigureValue { Figure: var then })
        {
            return before;
        }

        if (scope.FigureOf(place) is not { } now)
        {
            return scope.ValueOf(place);
        }

        return IsOfSameUnits(now, then)
            ? new FigureValue(now - then, place.Decimals)
            : new AbsentValue("tháng này và tháng trước không cùng các đơn vị có số liệu");
    }

    private static bool IsOfSameUnits(Figure one, Figure other) =>
        one.Coverage.Length == other.Coverage.Length
        && one.Coverage.Zip(other.Coverage).All(pair => pair.First.Given.SetEquals(pair.Second.Given));

    /// <summary>A break of this month in the series of the unit or group, or of one of its units.</summary>
    private SeriesBreak? BreakOf(FormPlace place) =>
        month.Catalogue.SeriesBreaks.FirstOrDefault(broken =>
            broken.Indicator == place.Id
            && broken.Month == month.Month
            && (
                month.Catalogue.IsWithin(scope.Code, broken.Agency)
                || scope.Owing(place).Any(unit => month.Catalogue.IsWithin(unit.Code, broken.Agency))
            )
        );
}
