using System.Globalization;

namespace Project06Report.Periods;

/// <summary>A quarter, a half year or a year: a run of whole reporting months, so that its window is theirs together
/// (Nghị định 09/2019/NĐ-CP Điều 12).</summary>
/// <param name="Id">Names folders and files: <c>2022-quy-3</c>, <c>2022-6-thang-dau</c>, <c>2022-6-thang-cuoi</c>,
/// <c>2022-ca-nam</c>.</param>
/// <param name="Name">As a title says it: "quý III năm 2022", "6 tháng đầu năm 2022".</param>
public sealed record LongerPeriod(string Id, string Name, ReportingMonth First, ReportingMonth Last)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public IEnumerable<ReportingMonth> Months
    {
        get
        {
            for (var month = First; month <= Last; month = month.Next)
            {
                yield return month;
            }
        }
    }

    /// <summary>Reads <c>2022-3</c>, the third quarter of 2022; anything else is null.</summary>
    public static LongerPeriod? ParseQuarter(string text) =>
        Parse(text, 4) is var (year, quarter) ? Quarter(year, quarter) : null;

    public static LongerPeriod QuarterOf(ReportingMonth month) => Quarter(month.Year, (month.Month + 2) / 3);

    /// <summary>Reads <c>2022-1</c>, the first half of 2022; anything else is null.</summary>
    public static LongerPeriod? ParseHalf(string text) =>
        Parse(text, 2) switch
        {
            (var year, 1) => Run($"{year}-6-thang-dau", $"6 tháng đầu năm {year}", year, 1, 6),
            (var year, 2) => Run($"{year}-6-thang-cuoi", $"6 tháng cuối năm {year}", year, 7, 12),
            _ => null,
        };

    /// <summary>Reads <c>2022</c>; anything else is null.</summary>
    public static LongerPeriod? ParseYear(string text) =>
        Parse($"{text}-1", 1) is var (year, _) ? Run($"{year}-ca-nam", $"năm {year}", year, 1, 12) : null;

    private static (int Year, int Part)? Parse(string text, int parts) =>
        text is { Length: 6 }
        && ReportingMonth.Parse($"{text.AsSpan(0, 5)}0{text.AsSpan(5)}") is { } month
        && month.Month <= parts
            ? (month.Year, month.Month)
            : null;

    private static LongerPeriod Quarter(int year, int quarter) =>
        Run(
            $"{year}-quy-{quarter}",
            $"quý {Roman[quarter - 1]} năm {year}",
            year,
            3 * quarter - 2,
            3 * quarter
        );

    private static LongerPeriod Run(
        FormattableString id,
        FormattableString name,
        int year,
        int first,
        int last
    ) =>
        new(
            id.ToString(CultureInfo.InvariantCulture),
            name.ToString(CultureInfo.InvariantCulture),
            new(year, first),
            new(year, last)
        );
}
