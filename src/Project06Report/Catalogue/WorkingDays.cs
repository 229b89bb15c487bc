using System.Collections.Immutable;

namespace Project06Report.Catalogue;

/// <summary>The working days of public offices: Monday to Friday, without the days off and with the days worked instead
/// that sheet NGAY_NGHI lists.</summary>
public sealed class WorkingDays(ImmutableArray<SpecialDay> days)
{
    public bool Includes(DateOnly day)
    {
        foreach (var special in days)
        {
            if (special.Day == day && special.IsAnnounced)
            {
                return special.IsWorkedInstead;
            }
        }

        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>What is not known of the days off round a day: its month is not announced, or nothing is listed for its
    /// year, so that only the weekends count. Null where all is known.</summary>
    public UnknownDaysOff? UnknownAround(DateOnly day)
    {
        if (days.Any(special => !special.IsAnnounced && IsInMonthOf(special.Day, day)))
        {
            return new(day.Year, day.Month);
        }

        return days.Any(special => special.Day.Year == day.Year) ? null : new(day.Year, null);
    }

    private static bool IsInMonthOf(DateOnly one, DateOnly other) =>
        one.Year == other.Year && one.Month == other.Month;

    /// <summary>The last working day before a day.</summary>
    public DateOnly Before(DateOnly day)
    {
        do
        {
            day = day.AddDays(-1);
        } while (!Includes(day));

        return day;
    }

    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!Includes(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>How many working days follow the first day, up to the last one; 0 when the last is not later.</summary>
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
