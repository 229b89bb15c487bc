using System.Collections.Immutable;
using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Makes a folder a workspace. Files that are there stay as they are; the next run completes one that died
/// half-way.</summary>
public static class NewWorkspace
{
    /// <param name="outputs">The catalogue comes last: with it the folder is a workspace, and before that nothing takes
    /// it for one.</param>
    public static NewWorkspaceOutcome Write(
        IFileSystem files,
        string root,
        IReadOnlyList<Output> outputs,
        IReadOnlyList<string> folders
    )
    {
        var written = ImmutableArray.CreateBuilder<string>();
        var kept = ImmutableArray.CreateBuilder<string>();
        var at = root;
        try
        {
            foreach (var folder in folders)
            {
                at = folder;
                files.CreateFolder(Path.Combine(root, folder));
            }

            foreach (var output in outputs)
            {
                at = output.Name;
                (WriteNew(files, root, output) ? written : kept).Add(output.Name);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(
                written.ToImmutable(),
                kept.ToImmutable(),
                new(Files.CannotWrite, new FilePlace(at), IoWords.Of(error))
            );
        }

        return new(written.ToImmutable(), kept.ToImmutable(), null);
    }

    /// <returns>False when something lies there already.</returns>
    private static bool WriteNew(IFileSystem files, string root, Output output)
    {
        var path = Path.Combine(root, output.Name);
        if (files.Stat(path) != EntryKind.None)
        {
            return false;
        }

        DurableFile.Write(files, path, output.Bytes);
        return true;
    }
}
