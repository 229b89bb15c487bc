namespace Project06Report.Editions;

/// <summary>A file the tool makes.</summary>
/// <param name="Name">Relative to the folder it belongs to, with '/'.</param>
/// <param name="Content">Its bytes.</param>
public sealed record EditionFile(string Name, byte[] Content)
{
    /// <summary>Writes it below a folder.</summary>
    /// <param name="folder">May not yet be there.</param>
    public void Write(string folder)
    {
        var path = Path.Combine(folder, Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllBytes(path, Content);
    }
}
