using System.Text;

namespace Project06Report.Workspaces;

/// <summary>The file system of the machine.</summary>
/// <param name="user">Who works here, in words for another user who finds the workspace locked.</param>
public sealed class DiskFileSystem(string user) : IFileSystem
{
    public static readonly DiskFileSystem Anonymous = new("");

    private const int HolderSteps = 100;

    /// <summary>Upper bound of the files p06 reads; a larger one is reported before it exhausts the memory.</summary>
    public const long MaxLength = 256 * 1024 * 1024;

    public EntryKind Stat(string path)
    {
        var file = new FileInfo(path);
        return file switch
        {
            { LinkTarget: not null } => EntryKind.Link,
            { Exists: true } when IsInCloud(file.Attributes) => EntryKind.InCloud,
            { Exists: true, Length: 0 } when SystemCalls.IsSpecial(path) => EntryKind.Special,
            { Exists: true } => EntryKind.File,
            _ => Directory.Exists(path) ? EntryKind.Folder : EntryKind.None,
        };
    }

    /// <summary>FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS, FILE_ATTRIBUTE_RECALL_ON_OPEN, FILE_ATTRIBUTE_OFFLINE.</summary>
    internal static bool IsInCloud(FileAttributes attributes) =>
        ((int)attributes & (0x400000 | 0x40000 | 0x1000)) != 0;

    public byte[] Read(string path)
    {
        using var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete,
            bufferSize: 0
        );
        if (stream.Length > MaxLength)
        {
            throw new FileTooLargeException(stream.Length);
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public DateTimeOffset? LastWritten(string path) =>
        new FileInfo(path) is { Exists: true } file ? new(file.LastWriteTimeUtc) : null;

    public IReadOnlyList<string> FilesBelow(string folder) => OrderedListing.FilesBelow(folder);

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void Write(string path, byte[] bytes)
    {
        using var stream = new FileStream(
            path,
            FileMode.Create,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 0
        );
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        SystemCalls.RequireOnDisk(stream.SafeFileHandle);
    }

    public void RequireFree(string path)
    {
        using var stream = new FileStream(
            path,
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 0
        );
    }

    public void Rename(string from, string to)
    {
        SystemCalls.Rename(from, to, replace: !Directory.Exists(from));
        SystemCalls.Synchronise(FolderPath.Above(to));
    }

    public void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    /// <summary>The open handle is the lock, so a run that dies frees it. Another run waits until the holder has
    /// written its name into the file or the lock is free again.</summary>
    public IDisposable? Lock(string path, out string holder)
    {
        holder = "";
        for (var step = 0; step < HolderSteps && holder.Length == 0; step++)
        {
            try
            {
                return new HeldFile(OpenAlone(path), user);
            }
            catch (IOException error) when (IoWords.IsHeldElsewhere(error))
            {
                holder = ReadHolder(path);
            }

            Thread.Sleep(holder.Length == 0 ? 2 : 0);
        }

        return null;
    }

    /// <summary>On Windows others may read the holder's name; on Linux the lock of .NET is advisory, and reading passes
    /// it by.</summary>
    private static FileStream OpenAlone(string path) =>
        new(
            path,
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None,
            bufferSize: 0
        );

    private static string ReadHolder(string path)
    {
        using var file = SystemCalls.OpenPastLocks(path);
        var bytes = new byte[256];
        return Encoding.UTF8.GetString(bytes, 0, file.Read(bytes));
    }

    private sealed class HeldFile : IDisposable
    {
        private readonly FileStream stream;

        public HeldFile(FileStream stream, string user)
        {
            this.stream = stream;
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(user));
        }

        /// <summary>Empties the file, so that it names nobody until the next holder writes its name.</summary>
        public void Dispose()
        {
            using (stream)
            {
                try
                {
                    stream.SetLength(0);
                }
                catch (IOException)
                {
                    // what was done under the lock is done
                }
            }
        }
    }
}
