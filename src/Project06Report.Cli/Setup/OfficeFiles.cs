using System.Text;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Setup;

/// <summary>Everything <c>p06 init</c> puts into a new workspace.</summary>
internal static class OfficeFiles
{
    /// <summary>The summary page that every run, attended or not, leaves in the workspace.</summary>
    public const string SummaryName = "tom-tat.html";

    /// <param name="program">The program that runs.</param>
    /// <param name="root">The new workspace; both as full paths.</param>
    public static IReadOnlyList<Output> All(string edition, string program, string root) =>
        [
            .. DoubleClick.Files(RelativeAscii(root, program)),
            new(ScheduledTask.FileName, ScheduledTask.Definition(program, root)),
            new("doc-truoc.txt", Windows(ReadFirst)),
            .. Edition.Guide(),
            .. Edition.Files(edition),
        ];

    private const string ReadFirst = """
        THƯ MỤC LÀM VIỆC CỦA p06

        danh-muc.xlsx             đơn vị, biểu mẫu, chỉ tiêu, quy tắc, người ký, nơi nhận: sửa bằng Excel trước khi dùng
        mau/bao-cao-thang.docx    mẫu báo cáo tháng: sửa bằng Word
        mau/bao-cao-ky.docx       mẫu báo cáo quý, 6 tháng, năm
        <tháng>/bieu-trang        biểu trắng để gửi các đơn vị
        <tháng>/nop               chép các tệp đơn vị gửi vào đây, ví dụ 2022-08/nop; tên tệp tùy ý
        <tháng>/phan-hoi          tệp gửi lại cho đơn vị có số liệu cần sửa
        <tháng>/bao-cao           báo cáo do p06 lập
        tom-tat.html              tóm tắt của lần chạy gần nhất
        nhat-ky                   nhật ký của các lần chạy
        huong-dan                 hướng dẫn cho cán bộ tổng hợp: mở huong-dan.html

        BẤM ĐÚP

        1-bieu-trang.cmd    lập biểu trắng của tháng đang thu số liệu
        2-tinh-hinh.cmd     đơn vị nào đã gửi, chưa gửi báo cáo của tháng vừa chốt
        3-kiem-tra.cmd      kiểm tra số liệu của tháng ấy, lập tệp phản hồi, mở trang tóm tắt
        4-lap-bao-cao.cmd   đối soát, lập báo cáo, mở trang tóm tắt

        Tháng đang thu và tháng vừa chốt tính theo lịch kỳ báo cáo trong danh mục (khóa lich_ky). Làm tháng khác: đặt biến P06_THANG, ví dụ 2022-08.

        KÉO THẢ

        Kéo một hay nhiều tệp Excel thả lên 3-kiem-tra.cmd để kiểm tra riêng các tệp ấy. Muốn có sẵn trên màn hình nền: bấm chuột phải vào
        3-kiem-tra.cmd, chọn Send to, Desktop (create shortcut); thả tệp lên biểu tượng đó.

        CHẠY HẰNG NGÀY

        Bảy giờ sáng mỗi ngày, không cần quyền quản trị: mở Task Scheduler, Import Task…, chọn lich-chay.xml; hoặc gõ trong thư mục này
            schtasks /create /tn p06 /xml lich-chay.xml
        Máy tắt lúc bảy giờ thì chạy bù khi mở máy. Kết quả ở tom-tat.html và nhat-ky. Chuyển thư mục này hoặc p06.exe đi chỗ khác thì xóa
        lich-chay.xml, chạy lại p06 init để ghi lại, rồi đăng ký lại.

        """;

    /// <summary>The program's path as seen from the workspace; null when cmd.exe might not understand it.</summary>
    private static string? RelativeAscii(string root, string program)
    {
        var relative = Path.GetRelativePath(root, program).Replace('/', '\\');
        return
            !Path.IsPathRooted(relative)
            && relative.All(letter =>
                letter is > ' ' and < '\u007f' and not ('%' or '"' or '^' or '&' or '!')
            )
            ? relative
            : null;
    }

    /// <summary>As Notepad of any Windows reads it.</summary>
    private static byte[] Windows(string text) =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))];
}
