namespace Project06Report.Workspaces;

/// <summary>What the file system knows of a file besides its bytes.</summary>
internal static class ReceivedFiles
{
    /// <summary>When a file of the workspace was last written, as the file system gives it; null when it does
    /// not.</summary>
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
}
