using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>The working days of public offices: Monday to Friday, without the days off and with the days worked instead that sheet
/// NGAY_NGHI lists.</summary>
public sealed class WorkingDays(ImmutableArray<SpecialDay> days)
{
    public bool Includes(DateOnly day)
    {
        foreach (var special in days)
        {
            if (special.Day == day)
            {
                return special.IsWorkedInstead;
            }
        }

        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    public bool KnowsAny => !days.IsEmpty;

    /// <summary>Whether anything is known of a year's days off; where nothing is, only the weekends count.</summary>
    public bool Know(int year) => days.Any(special => special.Day.Year == year);

    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Includes(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>How many working days come after the first day up to the last one; 0 when the last is not later.</summary>
    public int Between(DateOnly first, DateOnly last)
    {
        var count = 0;
        for (var day = first.AddDays(1); day <= last; day = day.AddDays(1))
        {
            count += Includes(day) ? 1 : 0;
        }

        return count;
    }
}
