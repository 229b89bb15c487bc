namespace Project06Report.Workspaces;

/// <summary>One run at a time writes into a workspace.</summary>
internal static class WorkspaceLock
{
    private const string Name = ".p06-khoa";

    /// <summary>The handle is the lock: it is free at once when a run dies. The file itself stays.</summary>
    /// <returns>Null while another run holds it.</returns>
    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public static FileStream? TryTake(Workspace workspace)
    {
        var path = Path.Combine(workspace.Root, Name);
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
