using Project06Report.Runs;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Faces;

/// <summary>What a face of the findings shows.</summary>
internal sealed record RunView(string Command, RunRequest Request, RunOutcome Outcome, ExitCode Code)
{
    /// <summary>Where a face may read more; null when there is none.</summary>
    public Workspace? Workspace { get; init; }

    /// <summary>When the run took place.</summary>
    public DateTimeOffset Now { get; init; }
}
