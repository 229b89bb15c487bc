using Project06Report.Periods;

namespace Project06Report.Workspaces;

/// <summary>What the file system tells of the month's <c>nop</c> folder besides the bytes.</summary>
internal static class ReceivedFiles
{
    /// <summary>When a file of the workspace was last written, as the file system gives it; null when it does not.</summary>
    public static DateTimeOffset? LastWritten(Workspace workspace, string name)
    {
        try
        {
            return workspace.Files.LastWritten(Path.Combine(workspace.Root, name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The small files that mark a workbook as open, by their names relative to the workspace; one that cannot be read is empty.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> OwnerFiles(Workspace workspace, ReportingMonth month)
    {
        var folder = $"{month}/nop";
        try
        {
            return [.. workspace.FilesBelow(folder).Where(IsOwnerFile).Select(name => ($"{folder}/{name}", workspace.Read($"{folder}/{name}").Bytes ?? []))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsOwnerFile(string name) => Path.GetFileName(name) is var file
        && (file.StartsWith("~$", StringComparison.Ordinal) || (file.StartsWith(".~lock.", StringComparison.Ordinal) && file.EndsWith('#')));
}
