using Project06Report.Diagnostics;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>A file the user asked for by its path, anywhere; old or new and never half.</summary>
public static class RequestedFile
{
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(string path, byte[] bytes)
    {
        try
        {
            DurableFile.Write(path, bytes);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(Files.CannotWrite, new Place(Path.GetFileName(path)), IoWords.Of(error));
        }
    }
}
