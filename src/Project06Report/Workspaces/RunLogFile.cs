using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Logs of runs, a file each; of those in one folder the newest stay.</summary>
public static class RunLogFile
{
    /// <summary>How many logs stay: four months with a run each working day.</summary>
    public const int MaxFiles = 90;

    private const string Extension = ".log";

    /// <param name="path">A file, or a folder in which the run gets a file of its own.</param>
    /// <param name="name">That file's name; names sort by time.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public static Diagnostic? Write(IFileSystem files, string path, string name, byte[] bytes)
    {
        try
        {
            if (Path.GetExtension(path).Length > 0)
            {
                DurableFile.Write(files, Path.GetFullPath(path), bytes);
                return null;
            }

            DurableFile.Write(files, Path.Combine(Path.GetFullPath(path), name + Extension), bytes);
            Rotate(files, Path.GetFullPath(path));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(Files.LogNotWritten, new FilePlace(Path.GetFileName(path)), IoWords.Of(error));
        }
    }

    private static void Rotate(IFileSystem files, string folder)
    {
        var logs = files.FilesBelow(folder).Where(IsLog).ToList();
        foreach (var old in logs.Take(Math.Max(logs.Count - MaxFiles, 0)))
        {
            files.Delete(Path.Combine(folder, old));
        }
    }

    /// <summary>Whether it is a log of p06, <c>20220817-070000-…</c>; nothing else is removed.</summary>
    private static bool IsLog(string name) =>
        name.Length > 16
        && name.EndsWith(Extension, StringComparison.Ordinal)
        && name[8] == '-'
        && name[15] == '-'
        && name[..8].All(char.IsAsciiDigit)
        && name[9..15].All(char.IsAsciiDigit);
}
