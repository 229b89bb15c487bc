using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Lets one run at a time write into a workspace, and removes what an earlier one left half done.</summary>
public static class WorkspaceLock
{
    private const string Name = ".p06-khoa";

    /// <summary>Runs <paramref name="work"/> while no other run may write here; inside it the workspace may be locked
    /// again.</summary>
    /// <param name="place">What is to be written, for the finding.</param>
    /// <param name="refused">What to return when another run holds the workspace or it cannot be written.</param>
    public static TResult Holding<TResult>(
        Workspace workspace,
        Place place,
        Func<TResult> work,
        Func<Diagnostic, TResult> refused
    )
    {
        if (workspace.IsLocked)
        {
            return work();
        }

        using var held = TryTake(workspace, place, out var refusal);
        if (refusal is not null)
        {
            return refused(refusal);
        }

        workspace.IsLocked = true;
        try
        {
            return work();
        }
        finally
        {
            workspace.IsLocked = false;
        }
    }

    private static IDisposable? TryTake(Workspace workspace, Place place, out Diagnostic? refusal)
    {
        IDisposable? held = null;
        try
        {
            held = workspace.Files.Lock(Path.Combine(workspace.Root, Name), out var holder);
            refusal = held is null ? new(Files.Busy, place, holder) : null;
            if (held is not null)
            {
                Staging.Sweep(workspace);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            refusal = new(Files.CannotWrite, place, IoWords.Of(error));
        }

        return held;
    }
}
