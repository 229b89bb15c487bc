namespace Project06Report.Workspaces;

/// <summary>The few things p06 asks of a file system. The disk is one; the tests have one in memory that logs, and one
/// that fails or dies at the operation they choose. All paths are absolute.</summary>
/// <remarks>Every operation may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</remarks>
public interface IFileSystem
{
    EntryKind Stat(string path);

    /// <summary>The whole file, also while another program has it open.</summary>
    byte[] Read(string path);

    /// <summary>When a file was last written; null where that is not known.</summary>
    DateTimeOffset? LastWritten(string path) => null;

    /// <summary>All files below a folder and the links in it, as paths relative to it with '/', in ordinal order; none
    /// when there is no such folder.</summary>
    IReadOnlyList<string> FilesBelow(string folder);

    /// <summary>Creates a folder and those above it; does nothing when it exists.</summary>
    void CreateFolder(string path);

    /// <summary>Creates or empties the file; the bytes are on the disk when it returns.</summary>
    void Write(string path, byte[] bytes);

    /// <summary>Throws when another program holds the file so that it could not be replaced.</summary>
    void RequireFree(string path);

    /// <summary>Puts a file in the place of another, or a folder where nothing is; at once or not at all, and on the
    /// disk when it returns.</summary>
    void Rename(string from, string to);

    /// <summary>Deletes a file, or a folder with its contents; does nothing when there is none.</summary>
    void Delete(string path);

    /// <summary>Takes the lock that a file represents; it is free again when the result is disposed or the process
    /// dies.</summary>
    /// <param name="holder">Who holds it, when the result is null; may be empty.</param>
    IDisposable? Lock(string path, out string holder);
}
