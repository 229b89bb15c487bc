using System.Collections.Immutable;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Runs;
using Project06Report.Submissions;

namespace Project06Report.Inputs;

/// <summary>What the workspace knows of the twelve months before one, for comparison. Reading those that the run did not need costs as much as
/// checking them, so it is done only for who looks at it.</summary>
/// <param name="Months">Those that have submissions, oldest first; the month before is seen as this month's agencies see it.</param>
public sealed record MonthHistory(ImmutableArray<MonthSubmissions> Months)
{
    private const int Reach = 12;

    /// <summary>Before the month of a run.</summary>
    public static MonthHistory Of(RunOutcome run) =>
        run.Inputs is not { Received: var received } inputs
            ? new([])
            : new([
                .. inputs
                    .Earlier.Back(Reach)
                    .Select(month =>
                        month.Month == received.Month.Previous ? Predecessors.Merge(month, received.Catalogue) : month
                    ),
            ]);

    /// <summary>The value of an agency's figure in a month; null when it is not known.</summary>
    public decimal? Value(ReportingMonth month, FigureKey key) =>
        Months
            .FirstOrDefault(known => known.Month == month)
            ?.Of(key.Agency)
            ?.Figures.GetValueOrDefault(key.Indicator)
            ?.Value;
}
