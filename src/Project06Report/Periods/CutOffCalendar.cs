namespace Project06Report.Periods;

/// <summary>Which days belong to a reporting month. Windows of successive months follow each other without gap or
/// overlap, so the flows of a longer period are the sums of its months.</summary>
public sealed record CutOffCalendar
{
    /// <summary>Nghị định 09/2019/NĐ-CP Điều 12: from the 15th of the previous month to the 14th of the reporting
    /// month.</summary>
    public static readonly CutOffCalendar Decree09 = new("nd09", 14);

    /// <summary>The calendar month itself.</summary>
    public static readonly CutOffCalendar CalendarMonth = new("duong_lich", 31);

    private readonly int lastDay;

    private CutOffCalendar(string id, int lastDay) => (Id, this.lastDay) = (id, lastDay);

    /// <summary>The name used in the catalogue's setting <c>lich_ky</c>.</summary>
    public string Id { get; }

    /// <returns>The calendar of that name, or null: the catalogue names one we do not have.</returns>
    public static CutOffCalendar? Find(string id) =>
        new[] { Decree09, CalendarMonth }.FirstOrDefault(calendar => calendar.Id == id);

    public ReportingPeriod PeriodOf(ReportingMonth month) =>
        new(CutOff(month.Previous).AddDays(1), CutOff(month));

    private DateOnly CutOff(ReportingMonth month) =>
        new(month.Year, month.Month, Math.Min(lastDay, DateTime.DaysInMonth(month.Year, month.Month)));
}
