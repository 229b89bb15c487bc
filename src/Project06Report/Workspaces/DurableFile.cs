using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Project06Report.Workspaces;

/// <summary>Every byte p06 puts on disk goes through here: a temporary file in the same folder, forced to the disk, read back, then
/// renamed. Whenever the power goes, the name holds the old bytes or the new ones, whole.</summary>
internal static class DurableFile
{
    private const string TemporarySuffix = ".p06-tam";

    /// <exception cref="IOException"/>
    /// <exception cref="UnauthorizedAccessException"/>
    public static void Write(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = path + TemporarySuffix;
        try
        {
            WriteThrough(temporary, bytes);
            if (!File.ReadAllBytes(temporary).AsSpan().SequenceEqual(bytes))
            {
                throw new IOException("The disk gave back other bytes than were written.");
            }

            Rename(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        Synchronise(folder);
    }

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        // .NET swallows the error of fsync on Linux, so ask once more and look
        if (!OperatingSystem.IsWindows() && fsync(stream.SafeFileHandle) != 0)
        {
            throw new IOException($"fsync: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    private static void Rename(string from, string to)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Move(from, to, overwrite: true);
        }
        else if (!MoveFileExW(from, to, MoveFileReplaceExisting | MoveFileWriteThrough))
        {
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    /// <summary>A rename is on the disk only when its folder is; Windows does that with the rename.</summary>
    private static void Synchronise(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // .NET opens no folders
        using var handle = open(folder, ReadOnly);
        if (handle.IsInvalid || fsync(handle) != 0)
        {
            throw new IOException($"fsync: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }

    private const int ReadOnly = 0;
    private const uint MoveFileReplaceExisting = 1;
    private const uint MoveFileWriteThrough = 8;

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(SafeHandle file);

    [DllImport("kernel32", SetLastError = true, CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool MoveFileExW(string existing, string renamed, uint flags);
}
