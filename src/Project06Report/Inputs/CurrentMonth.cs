using Project06Report.Catalogue;
using Project06Report.Periods;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>Which month a day belongs to, by the calendar of the workspace's catalogue.</summary>
public static class CurrentMonth
{
    /// <summary>The month whose period holds the day; the one before it is the month last closed. By Nghị định
    /// 09/2019/NĐ-CP where the catalogue cannot be read: the run itself will say so.</summary>
    public static ReportingMonth At(Workspace? workspace, DateOnly day)
    {
        var book = workspace is null ? null : CatalogueInput.Read(workspace).Book;
        var month = new ReportingMonth(day.Year, day.Month);
        return new[] { month.Previous, month, month.Next }.FirstOrDefault(
            candidate => PeriodOf(book, candidate).Contains(day),
            month
        );
    }

    private static ReportingPeriod PeriodOf(CatalogueBook? book, ReportingMonth month) =>
        book?.PeriodOf(month) ?? CutOffCalendar.Decree09.PeriodOf(month);
}
