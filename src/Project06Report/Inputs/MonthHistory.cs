using System.Collections.Immutable;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Inputs;

/// <summary>What the workspace knows of the twelve months before one, for comparison. Read on demand: each month that
/// the run did not need costs as much as this one.</summary>
/// <param name="Months">Those that have submissions, oldest first; the month before is seen as this month's agencies
/// see it.</param>
public sealed record MonthHistory(ImmutableArray<MonthSubmissions> Months)
{
    private const int Reach = 12;

    /// <summary>Before the month of a run; empty when that read none.</summary>
    public static MonthHistory Of(MonthInputs? inputs) =>
        inputs is null
            ? new([])
            : new([.. inputs.Earlier.Back(Reach).Select(month => AsSeenBy(inputs.Received, month))]);

    private static MonthSubmissions AsSeenBy(MonthSubmissions received, MonthSubmissions month) =>
        month.Month == received.Month.Previous ? Predecessors.Merge(month, received.Catalogue) : month;

    /// <summary>The value of an agency's figure in a month; null when it is not known.</summary>
    public decimal? Value(ReportingMonth month, FigureKey key) =>
        Months.FirstOrDefault(known => known.Month == month)?.FigureOf(key)?.Value;
}
