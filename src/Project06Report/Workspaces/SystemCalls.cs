using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Project06Report.Workspaces;

/// <summary>Calls of the system for what .NET does not do, or does not report.</summary>
internal static class SystemCalls
{
    private const int ReadOnly = 0;
    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int ModeAt = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const uint MoveFileReplaceExisting = 1;
    private const uint MoveFileWriteThrough = 8;

    /// <summary>Calls fsync again on Linux, because .NET swallows its error.</summary>
    public static void RequireOnDisk(SafeFileHandle file)
    {
        if (!OperatingSystem.IsWindows() && fsync(file) != 0)
        {
            throw LastError();
        }
    }

    /// <summary>A rename is on the disk only when its folder is; Windows does that with the rename.</summary>
    public static void Synchronise(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // .NET opens no folders
        using var handle = open(folder, ReadOnly);
        if (handle.IsInvalid || fsync(handle) != 0)
        {
            throw LastError();
        }
    }

    /// <summary>Renames, and never copies, as File.Move does between disks.</summary>
    public static void Rename(string from, string to, bool replace)
    {
        var done = OperatingSystem.IsWindows()
            ? MoveFileExW(from, to, MoveFileWriteThrough | (replace ? MoveFileReplaceExisting : 0))
            : rename(from, to) == 0;
        if (!done)
        {
            throw LastError();
        }
    }

    public static FileStream OpenPastLocks(string path) =>
        OperatingSystem.IsWindows()
            ? new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)
            : new(open(path, ReadOnly), FileAccess.Read, bufferSize: 0);

    /// <summary>Whether it is a pipe, a socket or a device, which .NET does not distinguish from a file.</summary>
    public static bool IsSpecial(string path)
    {
        var status = new byte[256];
        return OperatingSystem.IsLinux()
            && statx(CurrentFolder, path, 0, TypeOnly, status) == 0
            && (BitConverter.ToUInt16(status, ModeAt) & TypeMask) != RegularFile;
    }

    private static IOException LastError()
    {
        var code = Marshal.GetLastPInvokeError();
        // as .NET reports it: a Win32 code inside an HRESULT, errno as it is
        return new(
            Marshal.GetPInvokeErrorMessage(code),
            OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | code : code
        );
    }

    [DllImport(
        "libc",
        SetLastError = true,
        CharSet = CharSet.Ansi,
        BestFitMapping = false,
        ThrowOnUnmappableChar = true
    )]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern SafeFileHandle open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport(
        "libc",
        SetLastError = true,
        CharSet = CharSet.Ansi,
        BestFitMapping = false,
        ThrowOnUnmappableChar = true
    )]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int rename(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to
    );

    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        [Out] byte[] status
    );

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(SafeHandle file);

    [DllImport("kernel32", SetLastError = true, CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool MoveFileExW(string existing, string renamed, uint flags);
}
