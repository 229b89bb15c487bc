using System.Globalization;

namespace Project06Report.Workspaces;

/// <summary>Describes an error of the system in Vietnamese; its own message is English and differs between
/// systems.</summary>
internal static class IoWords
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);
    private const int DiskFull = unchecked((int)0x80070070);
    private const int FileExists = unchecked((int)0x80070050);
    private const int AlreadyExists = unchecked((int)0x800700B7);
    private const int OtherDisk = unchecked((int)0x80070011);

    /// <summary>errno of Linux: EWOULDBLOCK, EEXIST, EXDEV, ENOTDIR, EISDIR, ENOSPC, EROFS.</summary>
    private const int WouldBlock = 11;
    private const int Exists = 17;
    private const int CrossesDisks = 18;
    private const int NoFolder = 20;
    private const int IsFolder = 21;
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;

    public static string Of(Exception error) =>
        error switch
        {
            FileNotFoundException or DirectoryNotFoundException => "không có tệp hoặc thư mục này",
            UnauthorizedAccessException => "không được phép truy cập",
            PathTooLongException => "đường dẫn quá dài",
            _ => Of(error.HResult),
        };

    /// <summary>Whether another program has the file open and shares it with nobody.</summary>
    public static bool IsHeldElsewhere(IOException error) =>
        error.HResult is SharingViolation or LockViolation or WouldBlock;

    private static string Of(int code) =>
        code switch
        {
            SharingViolation or LockViolation or WouldBlock => "tệp đang mở ở chương trình khác",
            DiskFull or NoSpace => "đĩa đã đầy",
            FileExists or AlreadyExists or Exists or NoFolder => "ở chỗ của thư mục đã có một tệp cùng tên",
            IsFolder => "ở chỗ của tệp đã có một thư mục cùng tên",
            OtherDisk or CrossesDisks => "thư mục này nằm trên một ổ đĩa khác với thư mục làm việc",
            ReadOnlySystem => "ổ đĩa chỉ cho đọc",
            _ => string.Create(CultureInfo.InvariantCulture, $"hệ thống báo lỗi vào ra, mã {code}"),
        };
}
