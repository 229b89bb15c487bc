namespace Project06Report.Workspaces;

/// <summary>The files of one run on their way to their names: all are written, forced to the disk and read back in a
/// folder of the run's own before the first takes its name. To be used by the run that holds the workspace.</summary>
internal sealed class Staging(Workspace workspace) : IDisposable
{
    private const string Name = ".p06-tam";

    private readonly IFileSystem files = workspace.Files;
    private readonly List<string> names = [];

    private string Folder => Path.Combine(workspace.Root, Name);

    /// <summary>Removes what a run that died left behind.</summary>
    public static void Sweep(Workspace workspace) =>
        workspace.Files.Delete(Path.Combine(workspace.Root, Name));

    /// <param name="name">Relative to the workspace.</param>
    public void Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        files.CreateFolder(FolderPath.Above(path));
        DurableFile.WriteWhole(files, path, bytes);
        names.Add(name);
    }

    /// <summary>Publishes the files. A new folder appears with all its files by one rename; in an existing one the
    /// files are replaced one by one, in the order they were added.</summary>
    /// <param name="folder">Relative to the workspace; all files are in it.</param>
    public void Commit(string folder)
    {
        var target = Path.Combine(workspace.Root, folder);
        if (files.Stat(target) == EntryKind.None)
        {
            files.CreateFolder(FolderPath.Above(target));
            files.Rename(Path.Combine(Folder, folder), target);
        }
        else
        {
            RenameEach();
        }
    }

    public void Dispose() => DurableFile.Discard(files, Folder);

    private void RenameEach()
    {
        foreach (
            var path in names
                .Select(name => Path.Combine(workspace.Root, name))
                .Where(path => files.Stat(path) == EntryKind.File)
        )
        {
            // a file that is open in Word is found before any other is replaced
            files.RequireFree(path);
        }

        foreach (var name in names)
        {
            files.Rename(Path.Combine(Folder, name), Path.Combine(workspace.Root, name));
        }
    }
}
