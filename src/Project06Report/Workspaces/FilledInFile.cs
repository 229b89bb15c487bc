using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Rewrites a file that people fill in, whole or not at all, and never over something saved since p06 read
/// it.</summary>
public static class FilledInFile
{
    /// <param name="name">Relative to the workspace.</param>
    /// <param name="bytes">The new content.</param>
    /// <param name="asRead">What lay there when we read it; null when nothing did.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(Workspace workspace, string name, byte[] bytes, byte[]? asRead) =>
        WorkspaceLock.Holding<Diagnostic?>(
            workspace,
            new FilePlace(name),
            () => WriteLocked(workspace, name, bytes, asRead),
            refusal => refusal
        );

    private static Diagnostic? WriteLocked(Workspace workspace, string name, byte[] bytes, byte[]? asRead)
    {
        try
        {
            var present = workspace.Has(name)
                ? workspace.Files.Read(Path.Combine(workspace.Root, name))
                : null;
            if (!(present ?? []).AsSpan().SequenceEqual(asRead ?? []))
            {
                return new(
                    Files.CannotWrite,
                    new FilePlace(name),
                    "tệp vừa được người khác ghi trong lúc p06 đang chạy"
                );
            }

            if (present is null || !present.AsSpan().SequenceEqual(bytes))
            {
                using var staging = new Staging(workspace);
                staging.Add(name, bytes);
                staging.Commit(FolderPath.Above(name));
            }

            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(Files.CannotWrite, new FilePlace(name), IoWords.Of(error));
        }
    }
}
