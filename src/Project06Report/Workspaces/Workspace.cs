using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Vietnamese;

namespace Project06Report.Workspaces;

/// <summary>A folder with <c>danh-muc.xlsx</c>, the template it names, and one folder per month: <c>2022-08/nop</c> for
/// what was received, <c>2022-08/bao-cao</c> for what p06 writes. Reading never writes; every name it gives is relative
/// to the root.</summary>
public sealed class Workspace
{
    public const string CatalogueName = "danh-muc.xlsx";

    /// <summary>With more files than this in one <c>nop</c> folder none of them is read.</summary>
    public const int MaxFiles = 20_000;

    /// <summary>Names that begin with this are looked up in <see cref="held"/> only; null when everything is on the
    /// disk.</summary>
    private readonly string? heldUnder;
    private readonly IReadOnlyDictionary<string, byte[]> held = new Dictionary<string, byte[]>();
    private readonly ConcurrentDictionary<string, byte[]>? kept;
    private readonly StrongBox<bool> locked;

    private Workspace(string root, IFileSystem files, StrongBox<bool> locked) =>
        (Root, Files, this.locked) = (root, files, locked);

    private Workspace(
        Workspace other,
        string? heldUnder,
        IReadOnlyDictionary<string, byte[]> held,
        ConcurrentDictionary<string, byte[]>? kept
    )
        : this(other.Root, other.Files, other.locked) =>
        (Editions, this.heldUnder, this.held, this.kept) = (other.Editions, heldUnder, held, kept);

    /// <summary>Empty for a workspace in memory.</summary>
    public string Root { get; }

    /// <summary>Where it lies: every file of the workspace is read and written through this.</summary>
    public IFileSystem Files { get; }

    /// <summary>The editions the program ships; asked for when a month is not the workspace's.</summary>
    public Func<IReadOnlyList<EditionMonths>> Editions { get; private init; } = () => [];

    /// <summary>The same workspace, which knows the editions the program ships.</summary>
    public Workspace Knowing(Func<IReadOnlyList<EditionMonths>> editions) =>
        new(this, heldUnder, held, kept) { Editions = editions };

    /// <summary>Whether this run holds the <see cref="WorkspaceLock"/>, through whichever view of the
    /// workspace.</summary>
    internal bool IsLocked
    {
        get => locked.Value;
        set => locked.Value = value;
    }

    /// <summary>Every file read so far, by its relative name, when <see cref="Keeping"/>.</summary>
    public IReadOnlyDictionary<string, byte[]> Kept =>
        kept ?? throw new InvalidOperationException("Nothing is kept.");

    /// <summary>A workspace in memory that uses no disk and can only be read.</summary>
    public static Workspace Holding(IReadOnlyDictionary<string, byte[]> files) =>
        new(new("", DiskFileSystem.Anonymous, new()), "", files, null);

    /// <summary>The same workspace with these files, and no others, under one folder.</summary>
    public Workspace With(string folder, IReadOnlyDictionary<string, byte[]> files) =>
        new(this, folder + "/", files, kept);

    /// <summary>The same workspace, which reads each file once and keeps it, so that a run depends on nothing but what
    /// it read.</summary>
    public Workspace Keeping() => new(this, heldUnder, held, new(StringComparer.Ordinal));

    /// <summary>The same workspace for look-ups: what is read there is no input of the run, and is not
    /// kept.</summary>
    public Workspace Unkept() => kept is null ? this : new(this, heldUnder, held, null);

    /// <param name="folder">The workspace, or any folder inside it.</param>
    /// <param name="files">The disk when null.</param>
    /// <returns>Null when neither it nor a parent holds a catalogue.</returns>
    public static Workspace? Find(string folder, IFileSystem? files = null)
    {
        files ??= DiskFileSystem.Anonymous;
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (MayBe(Path.Combine(at, CatalogueName), files, EntryKind.File, EntryKind.InCloud))
            {
                return new(at, files, new());
            }
        }

        return null;
    }

    /// <summary>Whether there is a file, or a link, of that relative name; where the file system does not say,
    /// true: reading it will give the reason.</summary>
    public bool Has(string name) =>
        IsHeld(name)
            ? held.ContainsKey(name)
            : MayBe(Path.Combine(Root, name), Files, EntryKind.File, EntryKind.InCloud, EntryKind.Link);

    /// <returns>Null when there is no such file.</returns>
    public FileReading? ReadIfThere(string name) => Has(name) ? Read(name) : null;

    /// <summary>A file of the workspace by its relative name.</summary>
    public FileReading Read(string name)
    {
        if (kept is not null && kept.TryGetValue(name, out var before))
        {
            return new(name, before, null);
        }

        var reading = IsHeld(name) ? ReadHeld(name) : ReadAt(name, Path.Combine(Root, name));
        return kept is null || reading.Bytes is null
            ? reading
            : reading with
            {
                Bytes = kept.GetOrAdd(name, reading.Bytes),
            };
    }

    /// <summary>A file the user named, in a workspace or in none.</summary>
    public static FileReading ReadAnywhere(string path, Workspace? workspace)
    {
        var full = Path.GetFullPath(path);
        workspace ??= new(Path.GetDirectoryName(full) ?? full, DiskFileSystem.Anonymous, new());
        return workspace.ReadGiven(path);
    }

    /// <summary>A file the user named.</summary>
    public FileReading ReadGiven(string path) => ReadAt(NameOfGiven(path), Path.GetFullPath(path));

    /// <summary>What such a file is called: relative to the workspace when it lies inside.</summary>
    public string NameOfGiven(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Root, full).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? Path.GetFileName(full)
            : relative;
    }

    /// <summary>Everything in the month's <c>nop</c> folder but what Excel and the systems leave there, read; ordered
    /// by name.</summary>
    public IReadOnlyList<FileReading> Received(ReportingMonth month)
    {
        var names = ReceivedNames(month);
        return names.Failure is { } failure
            ? [new($"{month}/nop", null, failure)]
            : [.. names.Submissions.Select(Read)];
    }

    /// <summary>The same by name, so that a folder of thousands need not be in memory at once.</summary>
    public ReceivedNames ReceivedNames(ReportingMonth month)
    {
        var folder = $"{month}/nop";
        try
        {
            var names = FilesBelow(folder).Select(name => $"{folder}/{name}").ToList();
            var submissions = names.FindAll(IsSubmission);
            return submissions.Count > MaxFiles
                ? new([], [], TooMany(folder, submissions.Count))
                : new(submissions, names.FindAll(IsLockFile), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new([], [], Unreadable(folder, error).Failure);
        }
    }

    private static Diagnostic TooMany(string folder, int count) =>
        new(
            DiagnosticCatalogue.Files.TooMany,
            new FilePlace(folder),
            $"{VietnameseNumber.Format(count)} tệp",
            $"nhiều nhất {VietnameseNumber.Format(MaxFiles)} tệp"
        );

    public bool HasFolder(ReportingMonth month) =>
        IsHeld($"{month}/nop/")
            ? FilesBelow($"{month}/nop").Count > 0
            : MayBe(Path.Combine(Root, month.ToString(), "nop"), Files, EntryKind.Folder);

    /// <summary>The names of the files below a folder, relative to it, ordered.</summary>
    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public IReadOnlyList<string> FilesBelow(string folder) =>
        IsHeld(folder + "/")
            ?
            [
                .. held
                    .Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
                    .Select(name => name[(folder.Length + 1)..])
                    .Order(StringComparer.Ordinal),
            ]
            : Files.FilesBelow(Path.Combine(Root, folder));

    private bool IsHeld(string name) =>
        heldUnder is not null && name.StartsWith(heldUnder, StringComparison.Ordinal);

    private FileReading ReadHeld(string name) =>
        held.TryGetValue(name, out var bytes)
            ? new(name, bytes, null)
            : Unreadable(name, new FileNotFoundException());

    private static bool IsSubmission(string name)
    {
        var file = FileName(name);
        return !file.StartsWith("~$", StringComparison.Ordinal)
            && !file.StartsWith('.')
            && file is not ("desktop.ini" or "Thumbs.db");
    }

    private static bool IsLockFile(string name) =>
        FileName(name).StartsWith("~$", StringComparison.Ordinal)
        || FileName(name).StartsWith(".~lock.", StringComparison.Ordinal);

    private static string FileName(string name) => name[(name.LastIndexOf('/') + 1)..];

    private FileReading ReadAt(string name, string path)
    {
        try
        {
            return Refusal(Files.Stat(path), new FilePlace(name)) is { } refusal
                ? new(name, null, refusal)
                : new(name, Files.Read(path), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unreadable(name, error);
        }
    }

    /// <summary>Why an entry of that kind is not opened: it leads elsewhere, or opening it would wait.</summary>
    private static Diagnostic? Refusal(EntryKind kind, Place place) =>
        kind switch
        {
            EntryKind.Link => new(DiagnosticCatalogue.Files.LinkRefused, place),
            EntryKind.InCloud => new(
                DiagnosticCatalogue.Reading.Shortcut,
                place,
                "nội dung tệp còn ở ổ đám mây, chưa tải về máy này"
            ),
            EntryKind.Special => new(
                DiagnosticCatalogue.Files.CannotRead,
                place,
                "không phải tệp thường mà là ống dẫn hoặc thiết bị"
            )
            {
                Remedy = "chuyển nó ra khỏi thư mục này rồi chạy lại",
            },
            _ => null,
        };

    private static FileReading Unreadable(string name, Exception error) =>
        new(
            name,
            null,
            error is FileTooLargeException tooLarge
                ? new(
                    DiagnosticCatalogue.Reading.LimitExceeded,
                    new FilePlace(name),
                    $"dung lượng một tệp: {VietnameseNumber.Format(tooLarge.Length)} byte",
                    $"nhiều nhất {VietnameseNumber.Format(DiskFileSystem.MaxLength)} byte"
                )
                : new(DiagnosticCatalogue.Files.CannotRead, new FilePlace(name), IoWords.Of(error))
        );

    private static bool MayBe(string path, IFileSystem files, params ReadOnlySpan<EntryKind> kinds)
    {
        try
        {
            return kinds.Contains(files.Stat(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
