using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Periods;

namespace Project06Report.Progress;

/// <summary>Who has sent the month's submission, and who has not.</summary>
/// <param name="Deadline">The last day in time; null when the catalogue sets none.</param>
/// <param name="Now">The moment for which this holds.</param>
/// <param name="DaysOverdue">Working days since the deadline, 0 up to it.</param>
/// <param name="Agencies">The forms that are owed, by agency in protocol order.</param>
/// <param name="Strays">Files of which no sender is known.</param>
public sealed record MonthProgress(
    ReportingMonth Month,
    ReportingPeriod Period,
    DateOnly? Deadline,
    DateTimeOffset Now,
    int DaysOverdue,
    ImmutableArray<AgencyProgress> Agencies,
    ImmutableArray<FileProgress> Strays
)
{
    /// <summary>The last day on which the office's own report is in time; null when the catalogue sets none.</summary>
    public DateOnly? OutwardDeadline { get; init; }

    /// <summary>Days off that may move the deadlines.</summary>
    public ImmutableArray<UnknownDaysOff> Doubts { get; init; } = [];

    /// <summary>A working day on which an answer can be asked for: today, or the next one.</summary>
    public required DateOnly NextWorkingDay { get; init; }

    /// <summary>The same by agency, in protocol order.</summary>
    public ImmutableArray<UnitProgress> Units { get; } =
    [
        .. Agencies
            .GroupBy(form => form.Agency.Code, StringComparer.Ordinal)
            .Select(forms => new UnitProgress(forms.First().Agency, [.. forms])),
    ];

    /// <summary>Groups that no other contains, in their order; none where the catalogue has none.</summary>
    public ImmutableArray<GroupProgress> Groups { get; init; } = [];

    public int Count(Standing standing) => Units.Count(unit => unit.Standing == standing);
}
