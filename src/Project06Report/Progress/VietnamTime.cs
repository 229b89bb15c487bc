using System.Globalization;
using Project06Report.Vietnamese;

namespace Project06Report.Progress;

/// <summary>Indochina time, +07:00, without daylight saving: what a clock in the office shows, whatever the machine's
/// zone is.</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);

    /// <summary>"16:20 ngày 17/8/2022".</summary>
    public static string Text(DateTimeOffset moment) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(moment):HH':'mm} ngày {VietnameseDate.Short(DayOf(moment))}"
        );

    /// <summary>"16:20 17/8/2022", for a narrow column.</summary>
    public static string Compact(DateTimeOffset moment) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(moment):HH':'mm} {VietnameseDate.Short(DayOf(moment))}"
        );

    /// <summary>As letters write it: "16 giờ 20 phút ngày 17/8/2022".</summary>
    public static string Long(DateTimeOffset moment) =>
        Of(moment) is var local && local.Minute == 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{local.Hour} giờ ngày {VietnameseDate.Short(DayOf(moment))}"
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{local.Hour} giờ {local.Minute:D2} phút ngày {VietnameseDate.Short(DayOf(moment))}"
            );

    /// <summary>"thứ Tư ngày 17/8/2022".</summary>
    public static string WithWeekday(DateOnly day) =>
        $"{Weekdays[(int)day.DayOfWeek]} ngày {VietnameseDate.Short(day)}";

    private static readonly string[] Weekdays =
    [
        "Chủ nhật",
        "thứ Hai",
        "thứ Ba",
        "thứ Tư",
        "thứ Năm",
        "thứ Sáu",
        "thứ Bảy",
    ];
}
