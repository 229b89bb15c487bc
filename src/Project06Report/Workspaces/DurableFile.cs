namespace Project06Report.Workspaces;

/// <summary>Every byte p06 puts on disk goes through here or <see cref="Staging"/>: a temporary file in the same
/// folder, forced to the disk, read back, then renamed. Whenever the power fails, the file holds either all old
/// bytes or all new ones.</summary>
internal static class DurableFile
{
    private const string TemporarySuffix = ".p06-tam";

    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public static void Write(IFileSystem files, string path, byte[] bytes)
    {
        files.CreateFolder(FolderPath.Above(path));
        var temporary = path + TemporarySuffix;
        try
        {
            WriteWhole(files, temporary, bytes);
            files.Rename(temporary, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(files, temporary);
            throw;
        }
    }

    /// <summary>Writes a file that no other program reads yet, and reads it back.</summary>
    public static void WriteWhole(IFileSystem files, string path, byte[] bytes)
    {
        files.Write(path, bytes);
        if (!files.Read(path).AsSpan().SequenceEqual(bytes))
        {
            throw new IOException("The disk gave back other bytes than were written.");
        }
    }

    /// <summary>Removes a temporary file; one that cannot be removed now is left to the next run, because the caller
    /// reports the first error.</summary>
    public static void Discard(IFileSystem files, string path)
    {
        try
        {
            files.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // see above
        }
    }
}
