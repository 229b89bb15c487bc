namespace Project06Report.Workspaces;

/// <summary>The one place that lists folders: the file system's order differs between machines, ours is ordinal.</summary>
internal static class OrderedListing
{
    /// <summary>All files below a folder, links not followed, as paths relative to it with '/'; none when there is no such folder.</summary>
    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public static IReadOnlyList<string> FilesBelow(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
#pragma warning disable RS0030 // sorted right here
        return [.. Directory.EnumerateFiles(folder, "*", options).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
#pragma warning restore RS0030
    }
}
