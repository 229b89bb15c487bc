namespace Project06Report.Workspaces;

internal static class FolderPath
{
    /// <summary>The folder in which a file or folder lies.</summary>
    /// <exception cref="IOException">The path is the root of a disk.</exception>
    public static string Above(string path) =>
        Path.GetDirectoryName(path) ?? throw new IOException("The root of a disk lies in no folder.");
}
