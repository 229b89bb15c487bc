using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-5xx: files and folders.</summary>
    public static class Files
    {
        public static readonly DiagnosticKind NoWorkspace = new(
            "P06-501",
            Severity.Error,
            Stop.Usage,
            "Không tìm thấy thư mục làm việc",
            "Thư mục làm việc là thư mục có tệp danh-muc.xlsx.",
            "chạy trong thư mục làm việc, hoặc chỉ rõ bằng --workspace <thư mục>"
        );

        public static readonly DiagnosticKind CannotRead = new(
            "P06-502",
            Severity.Error,
            Stop.FileUnavailable,
            "Không đọc được tệp",
            "Tệp không có, đang bị khóa, không được phép đọc, hoặc chưa tải về máy từ ổ đám mây.",
            "kiểm tra tên tệp và quyền đọc; đóng tệp nếu đang mở trong Excel hoặc Word, rồi chạy lại"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind CannotWrite = new(
            "P06-503",
            Severity.Error,
            Stop.FileUnavailable,
            "Không ghi được tệp",
            "Tệp đang mở trong Word, thư mục không cho ghi, hoặc đĩa đầy. Tệp cũ vẫn còn nguyên.",
            "đóng tệp, kiểm tra quyền ghi và dung lượng đĩa, rồi chạy lại"
        );

        public static readonly DiagnosticKind Busy = new(
            "P06-504",
            Severity.Error,
            Stop.Busy,
            "Một lần chạy p06 khác đang làm việc trong thư mục này",
            "Mỗi lúc chỉ một lần chạy được ghi vào một thư mục làm việc.",
            "đợi lần chạy kia xong rồi chạy lại"
        );

        public static readonly DiagnosticKind EditedByHand = new(
            "P06-505",
            Severity.Warning,
            Stop.FileUnavailable,
            "Tệp đã được sửa tay nên không bị ghi đè",
            "Tệp khác với bản p06 đã ghi lần trước: có người đã sửa. Bản mới được ghi bên cạnh.",
            "so sánh hai tệp (trong Word: Review › Compare), giữ lại bản cần dùng"
        );

        public static readonly DiagnosticKind LinkRefused = new(
            "P06-506",
            Severity.Error,
            Stop.FileUnavailable,
            "Tệp là một liên kết",
            "Liên kết (symbolic link, junction) có thể chỉ ra ngoài thư mục làm việc nên không được đọc.",
            "thay liên kết bằng chính tệp đó"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind TooMany = new(
            "P06-507",
            Severity.Error,
            Stop.FileUnavailable,
            "Quá nhiều tệp trong thư mục nop",
            "Số tệp vượt giới hạn của chương trình nên không tệp nào được đọc, để không bỏ sót.",
            "kiểm tra thư mục nop, chuyển những tệp không phải bài nộp ra ngoài"
        );

        public static readonly DiagnosticKind UnknownAgency = new(
            "P06-508",
            Severity.Error,
            Stop.Usage,
            "Mã đơn vị ở --allow-missing không có trong danh mục",
            "Chỉ chấp nhận thiếu được những đơn vị có trong danh mục còn hiệu lực và phải gửi biểu mẫu.",
            "ghi đúng mã đơn vị như ở trang DON_VI của danh-muc.xlsx"
        );

        public static readonly DiagnosticKind PreviousUnusable = new(
            "P06-509",
            Severity.Warning,
            Stop.Figures,
            "Bài nộp tháng trước không dùng được để đối chiếu",
            "Số lũy kế và số nối tiếp được đối chiếu với tháng trước; tệp của tháng trước hỏng, bị khóa hoặc có hai bản thì phép đối chiếu ấy không thực hiện được, hoặc dựa vào một bản không chắc đúng.",
            "sửa hoặc chép lại tệp của tháng trước rồi chạy lại"
        );

        public static readonly DiagnosticKind NoMonthFolder = new(
            "P06-510",
            Severity.Error,
            Stop.Missing,
            "Không có thư mục bài nộp của tháng",
            "Bài nộp của mỗi tháng nằm trong thư mục nop dưới thư mục của tháng, ví dụ 2022-08/nop.",
            "tạo thư mục này và chép các tệp đơn vị gửi vào đó; nếu ghi nhầm tháng thì sửa lại --month"
        );

        public static readonly DiagnosticKind LogNotWritten = new(
            "P06-511",
            Severity.Warning,
            Stop.FileUnavailable,
            "Không ghi được nhật ký của lần chạy",
            "Kết quả của lần chạy không phụ thuộc nhật ký: báo cáo và các tệp khác vẫn như đã thông báo.",
            "kiểm tra quyền ghi và dung lượng đĩa của thư mục nhật ký, hoặc chỉ chỗ khác bằng --log; không cần nhật ký thì ghi --log none"
        );

        public static readonly DiagnosticKind NoFeedback = new(
            "P06-520",
            Severity.Note,
            Stop.FileUnavailable,
            "Không lập được tệp phản hồi cho bài nộp này",
            "Bài nộp hỏng, sai biểu mẫu, sai tháng hoặc không rõ của đơn vị nào, nên không chép được số liệu của đơn vị vào biểu mẫu để gửi lại.",
            "gửi lại đơn vị biểu mẫu trắng trong thư mục bieu-trang (lệnh p06 forms), kèm lý do ở các phát hiện khác về tệp này"
        );

        public static readonly DiagnosticKind OwesNoForm = new(
            "P06-521",
            Severity.Error,
            Stop.Usage,
            "Mã đơn vị ở --agency không có biểu mẫu nào phải gửi",
            "Biểu trắng chỉ lập cho những đơn vị có trong danh mục còn hiệu lực và phải gửi biểu mẫu.",
            "ghi đúng mã đơn vị như ở trang DON_VI của danh-muc.xlsx"
        );

        public static readonly DiagnosticKind EarlierReport = new(
            "P06-530",
            Severity.Note,
            Stop.FileUnavailable,
            "Báo cáo trong bao-cao là của lần lập trước",
            "Lần chạy này dừng lại trước khi lập báo cáo. Tệp trong thư mục bao-cao do một lần chạy trước lập, nên không có những số liệu mới nhất.",
            "đừng trình tệp này; sửa các lỗi đã nêu rồi chạy lại p06 generate"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            NoWorkspace,
            CannotRead,
            CannotWrite,
            Busy,
            EditedByHand,
            LinkRefused,
            TooMany,
            UnknownAgency,
            PreviousUnusable,
            NoMonthFolder,
            LogNotWritten,
            NoFeedback,
            OwesNoForm,
            EarlierReport,
        ];
    }
}
