using System.Collections.Concurrent;
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

    /// <summary>Names beginning so are looked up in <see cref="held"/> only; null when everything is on the disk.</summary>
    private readonly string? heldUnder;
    private readonly IReadOnlyDictionary<string, byte[]> held = new Dictionary<string, byte[]>();
    private readonly ConcurrentDictionary<string, byte[]>? kept;

    private Workspace(string root) => Root = root;

    private Workspace(Workspace other, string? heldUnder, IReadOnlyDictionary<string, byte[]> held, ConcurrentDictionary<string, byte[]>? kept)
        : this(other.Root) => (this.heldUnder, this.held, this.kept) = (heldUnder, held, kept);

    /// <summary>Empty for a workspace in memory.</summary>
    public string Root { get; }

    /// <summary>Every file read so far, by its relative name, when <see cref="Keeping"/>.</summary>
    public IReadOnlyDictionary<string, byte[]> Kept => kept ?? throw new InvalidOperationException("Nothing is kept.");

    /// <summary>A workspace in memory: no disk is looked at, and it can only be read.</summary>
    public static Workspace Holding(IReadOnlyDictionary<string, byte[]> files) => new(new(""), "", files, null);

    /// <summary>The same workspace with these files, and no others, under one folder.</summary>
    public Workspace With(string folder, IReadOnlyDictionary<string, byte[]> files) => new(this, folder + "/", files, kept);

    /// <summary>The same workspace, which reads each file once and keeps it: a run depends on nothing but what it read.</summary>
    public Workspace Keeping() => new(this, heldUnder, held, new(StringComparer.Ordinal));

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

    public bool Has(string name) => IsHeld(name) ? held.ContainsKey(name) : File.Exists(Path.Combine(Root, name));

    /// <summary>A file of the workspace by its relative name.</summary>
    public FileReading Read(string name)
    {
        if (kept is not null && kept.TryGetValue(name, out var before))
        {
            return new(name, before, null);
        }

        var reading = IsHeld(name) ? ReadHeld(name) : ReadAt(name, Path.Combine(Root, name));
        return kept is null || reading.Bytes is null ? reading : reading with { Bytes = kept.GetOrAdd(name, reading.Bytes) };
    }

    /// <summary>A file the user named; shown relative to the workspace when it lies inside.</summary>
    public FileReading ReadGiven(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Root, full).Replace('\\', '/');
        return ReadAt(relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(full) : relative, full);
    }

    /// <summary>Everything in the month's <c>nop</c> folder but the owner files Excel leaves while a workbook is open and what
    /// systems hide there; ordered by name.</summary>
    public IReadOnlyList<FileReading> Received(ReportingMonth month)
    {
        var folder = $"{month}/nop";
        try
        {
            var names = FilesBelow(folder).Where(IsSubmission).ToList();
            return names.Count > MaxFiles
                ? [new(folder, null, new(Files.TooMany, new Place(folder), $"{names.Count} tệp", $"nhiều nhất {MaxFiles} tệp"))]
                : [.. names.Select(name => Read($"{folder}/{name}"))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [new(folder, null, new(Files.CannotRead, new Place(folder), IoWords.Of(error)))];
        }
    }

    public bool HasFolder(ReportingMonth month) => IsHeld($"{month}/nop/") ? FilesBelow($"{month}/nop").Count > 0 : Directory.Exists(Path.Combine(Root, month.ToString(), "nop"));

    /// <summary>The names of the files below a folder, relative to it, ordered.</summary>
    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public IReadOnlyList<string> FilesBelow(string folder) => IsHeld(folder + "/")
        ? [.. held.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(name => name[(folder.Length + 1)..]).Order(StringComparer.Ordinal)]
        : OrderedListing.FilesBelow(Path.Combine(Root, folder));

    private bool IsHeld(string name) => heldUnder is not null && name.StartsWith(heldUnder, StringComparison.Ordinal);

    private FileReading ReadHeld(string name) => held.TryGetValue(name, out var bytes)
        ? new(name, bytes, null)
        : new(name, null, new(Files.CannotRead, new Place(name), IoWords.Of(new FileNotFoundException())));

    private static bool IsSubmission(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return !file.StartsWith("~$", StringComparison.Ordinal) && !file.StartsWith('.')
            && file is not ("desktop.ini" or "Thumbs.db");
    }

    private static FileReading ReadAt(string name, string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.LinkTarget is not null
                ? new(name, null, new(Files.LinkRefused, new Place(name), $"liên kết tới {file.LinkTarget}"))
                : new(name, ReadShared(path), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(name, null, new(Files.CannotRead, new Place(name), IoWords.Of(error)));
        }
    }

    /// <summary>Excel may have the file open; reading must not disturb it.</summary>
    private static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>A file's bytes, or why they could not be had.</summary>
public sealed record FileReading(string Name, byte[]? Bytes, Diagnostic? Failure);
