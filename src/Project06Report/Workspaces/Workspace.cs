using Project06Report.Diagnostics;
using Project06Report.Periods;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>A folder with <c>danh-muc.xlsx</c>, the template it names, and one folder per month: <c>2022-08/nop</c> for what was
/// received, <c>2022-08/bao-cao</c> for what p06 writes. Reading never writes; every name it gives is relative to the root.</summary>
public sealed class Workspace
{
    public const string CatalogueName = "danh-muc.xlsx";

    /// <summary>More files than this in one <c>nop</c> folder are not looked at (robustness: limits).</summary>
    public const int MaxFiles = 20_000;

    private Workspace(string root) => Root = root;

    public string Root { get; }

    /// <param name="folder">The workspace, or any folder inside it.</param>
    /// <returns>Null when neither it nor a parent holds a catalogue.</returns>
    public static Workspace? Find(string folder)
    {
        for (var at = new DirectoryInfo(Path.GetFullPath(folder)); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, CatalogueName)))
            {
                return new(at.FullName);
            }
        }

        return null;
    }

    /// <summary>A file of the workspace by its relative name.</summary>
    public FileReading Read(string name) => InputFile.Read(name, Path.Combine(Root, name));

    /// <summary>A file the user named; shown relative to the workspace when it lies inside.</summary>
    public FileReading ReadGiven(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Root, full).Replace('\\', '/');
        return InputFile.Read(relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(full) : relative, full);
    }

    /// <summary>Everything in the month's <c>nop</c> folder but what Excel and the systems leave there, read; ordered by name.</summary>
    public IReadOnlyList<FileReading> Received(ReportingMonth month)
    {
        var names = ReceivedNames(month);
        return names.Failure is { } failure ? [new($"{month}/nop", null, failure)] : [.. names.Submissions.Select(Read)];
    }

    /// <summary>The same by name: a folder of thousands need not be in memory at once.</summary>
    public ReceivedNames ReceivedNames(ReportingMonth month)
    {
        var folder = $"{month}/nop";
        try
        {
            var names = OrderedListing.FilesBelow(Path.Combine(Root, folder)).Select(name => $"{folder}/{name}").ToList();
            var submissions = names.FindAll(IsSubmission);
            return submissions.Count > MaxFiles
                ? new([], [], new(Files.TooMany, new Place(folder), $"{submissions.Count} tệp", $"nhiều nhất {MaxFiles} tệp"))
                : new(submissions, names.FindAll(IsOpenMark), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new([], [], new(Files.CannotRead, new Place(folder), IoWords.Of(error)));
        }
    }

    public bool HasFolder(ReportingMonth month) => Directory.Exists(Path.Combine(Root, month.ToString(), "nop"));

    private static bool IsSubmission(string name)
    {
        var file = FileName(name);
        return !file.StartsWith("~$", StringComparison.Ordinal) && !file.StartsWith('.')
            && file is not ("desktop.ini" or "Thumbs.db");
    }

    private static bool IsOpenMark(string name) =>
        FileName(name).StartsWith("~$", StringComparison.Ordinal) || FileName(name).StartsWith(".~lock.", StringComparison.Ordinal);

    private static string FileName(string name) => name[(name.LastIndexOf('/') + 1)..];
}

/// <summary>What lies in a month's <c>nop</c> folder, each ordered by name.</summary>
/// <param name="OpenMarks">The small files Excel and LibreOffice keep beside a workbook somebody has open.</param>
/// <param name="Failure">Why the folder could not be listed.</param>
public sealed record ReceivedNames(IReadOnlyList<string> Submissions, IReadOnlyList<string> OpenMarks, Diagnostic? Failure);

/// <summary>A file's bytes, or why they could not be had.</summary>
public sealed record FileReading(string Name, byte[]? Bytes, Diagnostic? Failure);
