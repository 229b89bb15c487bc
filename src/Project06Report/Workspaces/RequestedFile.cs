using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Writes a file to a path the user asked for, anywhere; whole or not at all.</summary>
public static class RequestedFile
{
    /// <param name="files">The disk when null.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(string path, byte[] bytes, IFileSystem? files = null)
    {
        try
        {
            DurableFile.Write(files ?? DiskFileSystem.Anonymous, Path.GetFullPath(path), bytes);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(Files.CannotWrite, new FilePlace(Path.GetFileName(path)), IoWords.Of(error));
        }
    }
}
