using System.Collections.Concurrent;
using Project06Report.Workspaces;

namespace Project06Report.Tests.Workspaces;

/// <summary>Another file system in which chosen operations fail, or at which the process dies.</summary>
/// <param name="fault">What an operation throws instead of being done; null lets it pass. Asked in the order of the operations.</param>
internal sealed class FaultyFileSystem(IFileSystem inner, Func<string, Exception?> fault) : IFileSystem
{
    private readonly Lock gate = new();

    /// <summary>Fails when the operation is asked for the n-th time: that once, or from then on.</summary>
    public static FaultyFileSystem At(
        IFileSystem inner,
        string operation,
        int occurrence,
        Exception error,
        bool forGood
    )
    {
        var seen = 0;
        return new(inner, asked =>
            asked == operation && (++seen == occurrence || (forGood && seen > occurrence)) ? error : null
        );
    }

    /// <summary>Fails at nothing.</summary>
    /// <param name="asked">Every operation so far.</param>
    public static FaultyFileSystem Watching(IFileSystem inner, out ConcurrentBag<string> asked)
    {
        var seen = asked = [];
        return new(inner, operation =>
        {
            seen.Add(operation);
            return null;
        });
    }

    /// <summary>The process dies before its n-th operation: nothing it asks for afterwards happens, no clean-up either.</summary>
    public static FaultyFileSystem DyingAt(IFileSystem inner, int operation)
    {
        var seen = 0;
        return new(inner, _ =>
            ++seen > operation ? new ProcessDiedException(now: seen == operation + 1) : null
        );
    }

    public EntryKind Stat(string path) =>
        Do(MemoryFileSystem.Operation("stat", path), () => inner.Stat(path));

    public byte[] Read(string path) => Do(MemoryFileSystem.Operation("read", path), () => inner.Read(path));

    public IReadOnlyList<string> FilesBelow(string folder) =>
        Do(MemoryFileSystem.Operation("list", folder), () => inner.FilesBelow(folder));

    public void CreateFolder(string path) =>
        Do(MemoryFileSystem.Operation("mkdir", path), () => inner.CreateFolder(path));

    public void Write(string path, byte[] bytes)
    {
        try
        {
            Do(MemoryFileSystem.Operation("write", path), () => inner.Write(path, bytes));
        }
        catch (ProcessDiedException death) when (death.Now)
        {
            // half of it was on the disk
            inner.Write(path, bytes[..(bytes.Length / 2)]);
            throw;
        }
    }

    public void RequireFree(string path) =>
        Do(MemoryFileSystem.Operation("free", path), () => inner.RequireFree(path));

    public void Rename(string from, string to) =>
        Do(MemoryFileSystem.Operation("rename", from, to), () => inner.Rename(from, to));

    public void Delete(string path) =>
        Do(MemoryFileSystem.Operation("delete", path), () => inner.Delete(path));

    public IDisposable? Lock(string path, out string holder)
    {
        var who = "";
        var held = Do(MemoryFileSystem.Operation("lock", path), () => inner.Lock(path, out who));
        holder = who;
        return held;
    }

    private void Do(string operation, Action work) => Do(operation, () =>
        {
            work();
            return true;
        });

    private TResult Do<TResult>(string operation, Func<TResult> work)
    {
        lock (gate)
        {
            if (fault(operation) is { } error)
            {
                throw error;
            }
        }

        return work();
    }
}

/// <summary>Power gone, or kill -9: no code of ours may catch it.</summary>
/// <param name="now">Not asked by what is dead already.</param>
internal sealed class ProcessDiedException(bool now) : Exception
{
    public bool Now => now;
}
