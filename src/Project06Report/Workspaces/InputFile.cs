using System.Runtime.InteropServices;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workspaces;

/// <summary>Reads a file whole, once. Links, files that are not on this machine, pipes and devices are told by name instead.</summary>
internal static class InputFile
{
    /// <summary>Nothing p06 reads may be larger: the limit of workbooks and of templates.</summary>
    public const int LargestFile = 20 * 1024 * 1024;

    private const FileAttributes RecallOnDataAccess = (FileAttributes)0x400000;
    private const FileAttributes RecallOnOpen = (FileAttributes)0x40000;

    public static FileReading Read(string name, string path)
    {
        try
        {
            return Refusal(name, new FileInfo(path)) is { } refusal ? new(name, null, refusal) : ReadShared(name, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(name, null, new(Files.CannotRead, new Place(name), IoWords.Of(error)));
        }
    }

    /// <summary>A file of OneDrive and its like whose contents are elsewhere; to open it is to download it.</summary>
    public static bool IsInTheCloud(FileAttributes attributes) => (attributes & (RecallOnDataAccess | RecallOnOpen | FileAttributes.Offline)) != 0;

    private static Diagnostic? Refusal(string name, FileInfo file) =>
        file.LinkTarget is { } target ? new(Files.LinkRefused, new Place(name), $"liên kết tới {target}")
        : !file.Exists ? null
        : IsInTheCloud(file.Attributes) ? new(Reading.Shortcut, new Place(name), "nội dung tệp còn ở ổ đám mây, chưa tải về máy này")
        : file.Length == 0 && IsSpecial(file.FullName) ? new(Files.CannotRead, new Place(name), "không phải tệp thường mà là ống dẫn hoặc thiết bị") { Remedy = "chuyển nó ra khỏi thư mục này rồi chạy lại" }
        : null;

    /// <summary>Excel may have the file open; reading must not disturb it.</summary>
    private static FileReading ReadShared(string name, string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (stream.Length > LargestFile)
        {
            return new(name, null, new(Reading.LimitExceeded, new Place(name), $"dung lượng một tệp: {VietnameseNumber.Format(stream.Length)} byte",
                $"nhiều nhất {VietnameseNumber.Format(LargestFile)} byte"));
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, bytes, null);
    }

    /// <summary>To open a pipe waits until somebody writes into it.</summary>
    private static bool IsSpecial(string path)
    {
        var status = new byte[256];
        return OperatingSystem.IsLinux() && statx(CurrentFolder, path, 0, TypeOnly, status) == 0
            && (BitConverter.ToUInt16(status, ModeAt) & TypeMask) != RegularFile;
    }

    private const int CurrentFolder = -100;
    private const uint TypeOnly = 1;
    private const int ModeAt = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    [DllImport("libc", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] status);
}
