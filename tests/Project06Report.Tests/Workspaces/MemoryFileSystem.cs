using System.Collections.Immutable;
using Project06Report.Workspaces;

namespace Project06Report.Tests.Workspaces;

/// <summary>A disk in memory that logs what is asked of it. It holds so many bytes and no more, and what is renamed is never copied.</summary>
internal sealed class MemoryFileSystem(long capacity = long.MaxValue) : IFileSystem
{
    private const int DiskFull = 28;
    private const int HeldElsewhere = 11;

    private readonly Lock gate = new();
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> locks = new(StringComparer.Ordinal);
    private readonly List<string> log = [];

    public string User { get; init; } = "máy thử";

    /// <summary>In the order asked: the operation and its paths.</summary>
    public ImmutableArray<string> Log
    {
        get
        {
            lock (gate)
            {
                return [.. log];
            }
        }
    }

    public ImmutableSortedDictionary<string, byte[]> Files
    {
        get
        {
            lock (gate)
            {
                return files.ToImmutableSortedDictionary(StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The same files and no locks, as after the process died.</summary>
    public MemoryFileSystem AfterDeath(long room = long.MaxValue)
    {
        var disk = new MemoryFileSystem(room);
        lock (gate)
        {
            disk.folders.UnionWith(folders);
            foreach (var (path, bytes) in files)
            {
                disk.files[path] = bytes;
            }
        }

        return disk;
    }

    public void Put(string path, byte[] bytes)
    {
        MakeFolders(path[..Plain(path).LastIndexOf('/')]);
        files[Plain(path)] = bytes;
    }

    /// <summary>How the log names an operation, on every system.</summary>
    public static string Operation(string name, params string[] paths) =>
        $"{name} {string.Join(' ', paths.Select(Plain))}";

    public EntryKind Stat(string path) => Do(Operation("stat", path), () => files.ContainsKey(Plain(path))
                ? EntryKind.File
            : folders.Contains(Plain(path)) ? EntryKind.Folder
            : EntryKind.None);

    public byte[] Read(string path) => Do(Operation("read", path), () => (byte[])Existing(path).Clone());

    public IReadOnlyList<string> FilesBelow(string folder) =>
        Do(Operation("list", folder), () =>
            files
                .Keys.Where(path => IsIn(path, Plain(folder)))
                .Select(path => path[(Plain(folder).Length + 1)..])
                .ToList()
        );

    public void CreateFolder(string path) => Do(Operation("mkdir", path), () => MakeFolders(path));

    public void Write(string path, byte[] bytes) => Do(Operation("write", path), () =>
        {
            RequireFolderOf(path);
            files[Plain(path)] = [];
            var free = capacity - files.Values.Sum(content => (long)content.Length);
            // a full disk leaves what fitted
            files[Plain(path)] = bytes[..(int)Math.Min(bytes.Length, free)];
            return bytes.Length <= free ? true : throw new IOException("No space left on device", DiskFull);
        });

    public void RequireFree(string path) => Do(Operation("free", path), () => Existing(path).Length);

    public void Rename(string from, string to) => Do(Operation("rename", from, to), () =>
        {
            RequireFolderOf(to);
            if (folders.Contains(Plain(from)))
            {
                RenameFolder(Plain(from), Plain(to));
            }
            else
            {
                files[Plain(to)] = Existing(from);
                files.Remove(Plain(from));
            }

            return true;
        });

    public void Delete(string path) => Do(Operation("delete", path), () =>
        {
            var plain = Plain(path);
            foreach (var gone in files.Keys.Where(file => file == plain || IsIn(file, plain)).ToList())
            {
                files.Remove(gone);
            }

            return folders.RemoveWhere(folder => folder == plain || IsIn(folder, plain));
        });

    public IDisposable? Lock(string path, out string holder)
    {
        var user = User;
        var held = Do(Operation("lock", path), () =>
        {
            RequireFolderOf(path);
            files.TryAdd(Plain(path), []);
            return locks.TryAdd(Plain(path), user) ? new Held(this, Plain(path)) : null;
        });
        lock (gate)
        {
            holder = held is null ? locks.GetValueOrDefault(Plain(path), "") : "";
        }

        return held;
    }

    /// <summary>Somebody else's program has the file open.</summary>
    public static IOException SharingViolation() => new("The process cannot access the file", HeldElsewhere);

    private static string Plain(string path) => path.Replace('\\', '/');

    private static string Parent(string plain) => plain[..Math.Max(plain.LastIndexOf('/'), 0)];

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal);

    private TResult Do<TResult>(string operation, Func<TResult> work)
    {
        lock (gate)
        {
            log.Add(operation);
            return work();
        }
    }

    private byte[] Existing(string path) =>
        files.TryGetValue(Plain(path), out var bytes) ? bytes : throw new FileNotFoundException("", path);

    private bool MakeFolders(string path)
    {
        for (var at = Plain(path); at.Length > 0; at = Parent(at))
        {
            if (files.ContainsKey(at))
            {
                throw new IOException("A file lies where a folder is wanted.");
            }

            folders.Add(at);
        }

        return true;
    }

    private void RequireFolderOf(string path)
    {
        if (!folders.Contains(Parent(Plain(path))))
        {
            throw new DirectoryNotFoundException(path);
        }
    }

    private void RenameFolder(string from, string to)
    {
        if (folders.Contains(to) || files.ContainsKey(to))
        {
            throw new IOException("The folder is there already.");
        }

        foreach (var path in files.Keys.Where(file => IsIn(file, from)).ToList())
        {
            files[to + path[from.Length..]] = files[path];
            files.Remove(path);
        }

        foreach (var folder in folders.Where(folder => folder == from || IsIn(folder, from)).ToList())
        {
            folders.Remove(folder);
            folders.Add(to + folder[from.Length..]);
        }
    }

    private sealed class Held(MemoryFileSystem disk, string path) : IDisposable
    {
        public void Dispose()
        {
            lock (disk.gate)
            {
                disk.locks.Remove(path);
            }
        }
    }
}
