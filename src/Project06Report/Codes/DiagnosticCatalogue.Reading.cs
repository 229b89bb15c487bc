using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-101 to P06-139: what is wrong with a workbook as a file.</summary>
    public static class Reading
    {
        public static readonly DiagnosticKind Empty = new(
            "P06-101",
            Severity.Error,
            Stop.Figures,
            "Tệp rỗng",
            "Tệp có tên nhưng không có byte nào: thường do chép, tải xuống hoặc đồng bộ chưa xong.",
            "lấy lại tệp từ người gửi"
        )
        {
            SenderRemedy = "kiểm tra tệp gốc mở được không, rồi gửi lại",
        };

        public static readonly DiagnosticKind UnfinishedCopy = new(
            "P06-102",
            Severity.Error,
            Stop.Figures,
            "Tệp chép dở",
            "Tệp .xlsx là một tệp nén có phần kết ở cuối. Phần đó không có thì tệp bị cắt ngang khi chép, tải xuống hoặc đồng bộ.",
            "chờ chép hoặc đồng bộ xong rồi làm lại; nếu vẫn báo lỗi, lấy lại tệp từ người gửi"
        )
        {
            SenderRemedy = "gửi lại tệp gốc, chờ tải lên hoặc chép xong mới đóng",
        };

        public static readonly DiagnosticKind Zeroed = new(
            "P06-103",
            Severity.Error,
            Stop.Figures,
            "Nội dung tệp đã mất, chỉ còn các byte 0",
            "Tệp có tên và độ dài nhưng bên trong toàn byte 0: thường do mất điện, rút USB khi đang ghi, hoặc đồng bộ hỏng.",
            "lấy lại tệp từ người gửi"
        )
        {
            SenderRemedy = "gửi lại từ tệp gốc",
        };

        public static readonly DiagnosticKind Encrypted = new(
            "P06-104",
            Severity.Error,
            Stop.Figures,
            "Tệp đặt mật khẩu",
            "Nội dung tệp được mã hóa nên không đọc được khi không có mật khẩu.",
            "mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu rồi gửi lại"
        );

        public static readonly DiagnosticKind OldExcel = new(
            "P06-105",
            Severity.Error,
            Stop.Figures,
            "Tệp của Excel 95 hoặc cũ hơn",
            "Định dạng này lưu chữ theo bảng mã của máy đã ghi nên không chắc đọc đúng tiếng Việt; đổi đuôi tên thành .xlsx không làm thay đổi định dạng. Tệp .xls của Excel 97-2003 thì đọc được.",
            "mở bằng Excel, chọn Lưu thành (Save As), kiểu Sổ làm việc Excel (.xlsx), rồi gửi lại"
        );

        public static readonly DiagnosticKind BinaryWorkbook = new(
            "P06-106",
            Severity.Error,
            Stop.Figures,
            "Tệp Excel nhị phân (.xlsb)",
            "Tệp được lưu theo định dạng nhị phân của Excel.",
            "mở bằng Excel, chọn Lưu thành (Save As), kiểu Sổ làm việc Excel (.xlsx), rồi gửi lại"
        );

        public static readonly DiagnosticKind OpenDocument = new(
            "P06-107",
            Severity.Error,
            Stop.Figures,
            "Bảng tính OpenDocument (.ods)",
            "Tệp được lưu theo định dạng của LibreOffice hoặc OpenOffice.",
            "mở bằng LibreOffice hoặc Excel, chọn Lưu thành (Save As), kiểu .xlsx, rồi gửi lại"
        );

        public static readonly DiagnosticKind PlainText = new(
            "P06-108",
            Severity.Error,
            Stop.Figures,
            "Tệp chữ thuần (CSV), không phải bảng tính",
            "Tệp chữ thuần không giữ trang tính, kiểu ô và mã của biểu mẫu, nên không thể biết số nào ở ô nào.",
            "điền số liệu vào biểu mẫu .xlsx Văn phòng đã gửi rồi gửi lại"
        );

        public static readonly DiagnosticKind WebPage = new(
            "P06-109",
            Severity.Error,
            Stop.Figures,
            "Trang web (HTML) mang đuôi của Excel",
            "Nhiều phần mềm xuất báo cáo thành trang web rồi đặt đuôi .xls; Excel mở được nhưng bên trong không phải bảng tính.",
            "mở bằng Excel, chọn Lưu thành (Save As), kiểu Sổ làm việc Excel (.xlsx), rồi gửi lại"
        );

        public static readonly DiagnosticKind XmlSpreadsheet = new(
            "P06-110",
            Severity.Error,
            Stop.Figures,
            "Bảng tính XML 2003",
            "Tệp được lưu theo kiểu Bảng tính XML 2003 hoặc là một tệp XML khác.",
            "mở bằng Excel, chọn Lưu thành (Save As), kiểu Sổ làm việc Excel (.xlsx), rồi gửi lại"
        );

        public static readonly DiagnosticKind Archive = new(
            "P06-111",
            Severity.Error,
            Stop.Figures,
            "Tệp nén chứa các tệp khác",
            "Đây là một tệp nén (zip, rar, 7z …); các biểu mẫu nằm bên trong chưa được lấy ra.",
            "giải nén, rồi chép từng biểu mẫu .xlsx vào thư mục bài nộp"
        )
        {
            SenderRemedy = "giải nén, rồi gửi lại từng biểu mẫu .xlsx",
        };

        public static readonly DiagnosticKind OtherDocument = new(
            "P06-112",
            Severity.Error,
            Stop.Figures,
            "Không phải bảng tính",
            "Tệp là một loại tài liệu khác (Word, PDF, ảnh chụp …), dù tên tệp có thể ghi .xlsx.",
            "đề nghị đơn vị gửi biểu mẫu .xlsx đã điền số liệu; nếu là công văn gửi kèm thì chuyển ra khỏi thư mục nop"
        )
        {
            SenderRemedy = "gửi lại biểu mẫu .xlsx đã điền số liệu",
        };

        public static readonly DiagnosticKind LockFile = new(
            "P06-113",
            Severity.Error,
            Stop.Figures,
            "Tệp tạm của Excel, có người đang mở biểu mẫu",
            "Tên bắt đầu bằng ~$ là tệp tạm Excel tạo ra khi có người mở biểu mẫu; bản thân nó không chứa số liệu.",
            "đề nghị người đang mở lưu và đóng tệp; nếu không ai mở thì xóa tệp ~$ này"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind Shortcut = new(
            "P06-114",
            Severity.Error,
            Stop.Figures,
            "Chỉ là lối tắt hoặc tệp chưa tải về",
            "Tệp chỉ ghi địa chỉ của bảng tính ở nơi khác (Google Trang tính, OneDrive, lối tắt Windows), không chứa số liệu.",
            "mở tài liệu ở nơi lưu, tải xuống thành .xlsx rồi chép vào thư mục bài nộp"
        )
        {
            SenderRemedy = "mở tài liệu ở nơi lưu, tải xuống thành .xlsx rồi gửi lại tệp ấy",
        };

        public static readonly DiagnosticKind NotAWorkbook = new(
            "P06-115",
            Severity.Error,
            Stop.Figures,
            "Không nhận ra đây là tệp gì",
            "Những byte đầu của tệp không phải của một bảng tính .xlsx, cũng không phải của loại tệp thường gặp nào.",
            "lấy lại tệp từ người gửi; nếu tệp mở được bằng Excel thì lưu lại thành .xlsx"
        )
        {
            SenderRemedy = "mở tệp gốc bằng Excel, chọn Lưu thành (Save As) một tệp .xlsx rồi gửi lại",
        };

        public static readonly DiagnosticKind LimitExceeded = new(
            "P06-116",
            Severity.Error,
            Stop.Figures,
            "Tệp vượt giới hạn cho phép",
            "Mỗi tệp được đọc trong những giới hạn cố định, cao hơn nhiều so với biểu mẫu thật, để một tệp không làm treo máy. Xem p06 explain gioi-han.",
            "chép số liệu sang biểu mẫu mới Văn phòng đã gửi, xóa các trang, dòng và định dạng thừa, rồi gửi lại"
        );

        public static readonly DiagnosticKind Damaged = new(
            "P06-117",
            Severity.Error,
            Stop.Figures,
            "Tệp bị hỏng",
            "Nội dung không khớp với độ dài hoặc mã kiểm tra (CRC-32) ghi trong tệp: có byte đã đổi sau khi lưu, nên không số nào đáng tin.",
            "lấy lại tệp từ người gửi; nếu bản của người gửi cũng hỏng, mở bằng Excel, kiểm tra từng số rồi lưu thành tệp mới"
        )
        {
            SenderRemedy = "mở tệp gốc bằng Excel, kiểm tra từng số, lưu thành tệp mới rồi gửi lại",
        };

        public static readonly DiagnosticKind PackageIrregular = new(
            "P06-118",
            Severity.Error,
            Stop.Figures,
            "Cấu trúc tệp .xlsx khác thường",
            "Hai chương trình có thể đọc tệp này ra hai nội dung khác nhau, nên tệp không được dùng.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind PartMissing = new(
            "P06-119",
            Severity.Error,
            Stop.Figures,
            "Tệp .xlsx thiếu một phần bên trong",
            "Một phần mà tệp nhắc tới không có trong tệp: tệp bị hỏng hoặc do phần mềm khác tạo ra không đúng.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind PartUnexpected = new(
            "P06-120",
            Severity.Error,
            Stop.Figures,
            "Một phần của tệp .xlsx không đúng loại",
            "Nội dung của một phần không phải loại mà tệp khai báo.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind RelationshipsConflict = new(
            "P06-121",
            Severity.Error,
            Stop.Figures,
            "Liên kết giữa các phần của tệp mâu thuẫn",
            "Các phần của tệp .xlsx nối với nhau bằng liên kết; ở đây liên kết thiếu, lặp hoặc dẫn tới hai nơi.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind BrokenXml = new(
            "P06-122",
            Severity.Error,
            Stop.Figures,
            "Nội dung XML của tệp bị hỏng",
            "Một phần của tệp không phải XML đúng quy tắc.",
            "mở bằng Excel; nếu Excel đề nghị sửa tệp thì kiểm tra lại từng số, lưu thành tệp mới rồi gửi lại"
        );

        public static readonly DiagnosticKind DocumentType = new(
            "P06-123",
            Severity.Error,
            Stop.Figures,
            "Tệp chứa khai báo DOCTYPE",
            "Bảng tính không bao giờ cần khai báo này; nó chỉ gặp trong tệp được tạo ra để làm treo hoặc đánh lừa máy.",
            "không mở tệp này; hỏi lại người gửi xem tệp từ đâu ra và báo bộ phận an toàn thông tin"
        )
        {
            SenderRemedy =
                "điền số liệu vào biểu mẫu .xlsx Văn phòng đã gửi rồi gửi lại; tệp cũ thì báo bộ phận an toàn thông tin",
        };

        public static readonly DiagnosticKind IrregularXml = new(
            "P06-124",
            Severity.Error,
            Stop.Figures,
            "Nội dung của tệp có thể hiểu theo hai cách",
            "Một phần của tệp viết đúng quy tắc XML nhưng hai chương trình có thể đọc ra hai nội dung khác nhau.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind StylesIrregular = new(
            "P06-125",
            Severity.Error,
            Stop.Figures,
            "Bảng định dạng của tệp bị lỗi",
            "Định dạng số cho biết một con số là ngày hay không; bảng định dạng sai thì không biết được.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind SheetsConflict = new(
            "P06-126",
            Severity.Error,
            Stop.Figures,
            "Danh sách trang tính mâu thuẫn",
            "Hai trang cùng tên, hoặc một trang không dẫn tới đúng một phần của tệp.",
            "mở bằng Excel, kiểm tra các trang, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind DefinedNamesConflict = new(
            "P06-127",
            Severity.Error,
            Stop.Figures,
            "Tên đã đặt cho ô bị mâu thuẫn",
            "Một tên đặt hai lần hoặc không đọc được, nên không biết nó chỉ ô nào.",
            "trong Excel vào Công thức › Quản lý tên (Ctrl+F3), xóa tên thừa, lưu rồi gửi lại"
        );

        public static readonly DiagnosticKind NoWorksheet = new(
            "P06-128",
            Severity.Error,
            Stop.Figures,
            "Tệp không có trang tính nào",
            "Tệp chỉ có trang biểu đồ hoặc không có trang nào chứa ô.",
            "gửi lại biểu mẫu .xlsx đã điền số liệu"
        );

        public static readonly DiagnosticKind CellsConflict = new(
            "P06-129",
            Severity.Error,
            Stop.Figures,
            "Ô hoặc dòng lặp lại hay sai thứ tự",
            "Một ô có hai giá trị, hoặc địa chỉ ghi ở ô không khớp dòng chứa nó, nên không biết giá trị nào đúng.",
            "mở bằng Excel, kiểm tra các ô ở dòng này, chọn Lưu thành (Save As) một tệp .xlsx mới rồi gửi lại"
        );

        public static readonly DiagnosticKind CellIrregular = new(
            "P06-130",
            Severity.Error,
            Stop.Figures,
            "Nội dung ô có thể hiểu theo hai cách",
            "Giá trị của ô bị ngắt bởi ghi chú, lặp lại hoặc ghi kiểu lạ: chương trình này đọc ra một số, chương trình khác đọc ra số khác.",
            "gõ lại giá trị của ô bằng Excel, lưu thành tệp mới rồi gửi lại"
        );

        public static readonly DiagnosticKind CellValueInvalid = new(
            "P06-131",
            Severity.Error,
            Stop.Figures,
            "Giá trị lưu trong ô không đúng kiểu",
            "Ô khai báo là số, đúng/sai hoặc ngày nhưng nội dung lưu không phải như vậy.",
            "gõ lại giá trị của ô bằng Excel, lưu thành tệp mới rồi gửi lại"
        );

        public static readonly DiagnosticKind TextOutOfRange = new(
            "P06-132",
            Severity.Error,
            Stop.Figures,
            "Ô trỏ tới đoạn chữ không có trong tệp",
            "Chữ của ô được lưu trong một bảng chung; số thứ tự ghi ở ô nằm ngoài bảng đó.",
            "gõ lại nội dung ô bằng Excel, lưu thành tệp mới rồi gửi lại"
        );

        public static readonly DiagnosticKind StyleOutOfRange = new(
            "P06-133",
            Severity.Error,
            Stop.Figures,
            "Ô trỏ tới kiểu định dạng không có trong tệp",
            "Không biết kiểu định dạng thì không biết con số trong ô có phải là ngày hay không.",
            "chọn lại định dạng của ô bằng Excel, lưu thành tệp mới rồi gửi lại"
        );

        public static readonly DiagnosticKind MacrosIgnored = new(
            "P06-134",
            Severity.Warning,
            Stop.Figures,
            "Tệp có macro",
            "Macro không được chạy; chỉ các giá trị đã lưu trong ô được đọc.",
            "đề nghị đơn vị gửi tệp .xlsx không có macro"
        )
        {
            SenderRemedy = "lưu thành tệp .xlsx không có macro rồi gửi lại",
        };

        public static readonly DiagnosticKind ExternalLinks = new(
            "P06-135",
            Severity.Warning,
            Stop.Figures,
            "Công thức lấy số từ tệp khác",
            "Kết quả được dùng là số đã lưu lần cuối; tệp nguồn không được mở và có thể đã thay đổi.",
            "trong Excel vào Dữ liệu › Sửa liên kết, ngắt liên kết để giữ giá trị, kiểm tra số liệu rồi gửi lại"
        );

        public static readonly DiagnosticKind ManualCalculation = new(
            "P06-136",
            Severity.Warning,
            Stop.Figures,
            "Tệp để chế độ tính tay",
            "Excel không tự tính lại công thức, nên kết quả đã lưu có thể cũ hơn các số thành phần.",
            "trong Excel vào Công thức › Tùy chọn tính toán › Tự động, lưu rồi gửi lại"
        );

        public static readonly DiagnosticKind MoreFindings = new(
            "P06-137",
            Severity.Error,
            Stop.Figures,
            "Còn nhiều phát hiện khác trong tệp",
            "Tệp có quá nhiều lỗi nên chỉ những phát hiện đầu tiên được kể ra.",
            "sửa các lỗi đã kể hoặc lấy lại biểu mẫu mới rồi gửi lại"
        );

        public static readonly DiagnosticKind OldExcelUnreadable = new(
            "P06-138",
            Severity.Error,
            Stop.Figures,
            "Tệp .xls bị hỏng hoặc khác thường",
            "Tệp theo định dạng Excel 97-2003 (hoặc .et của WPS) nhưng cấu trúc bên trong không đọc được trọn vẹn, nên không số nào được dùng.",
            "mở bằng Excel, kiểm tra số liệu, chọn Lưu thành (Save As), kiểu Sổ làm việc Excel (.xlsx), rồi gửi lại"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            Empty,
            UnfinishedCopy,
            Zeroed,
            Encrypted,
            OldExcel,
            BinaryWorkbook,
            OpenDocument,
            PlainText,
            WebPage,
            XmlSpreadsheet,
            Archive,
            OtherDocument,
            LockFile,
            Shortcut,
            NotAWorkbook,
            LimitExceeded,
            Damaged,
            PackageIrregular,
            PartMissing,
            PartUnexpected,
            RelationshipsConflict,
            BrokenXml,
            DocumentType,
            IrregularXml,
            StylesIrregular,
            SheetsConflict,
            DefinedNamesConflict,
            NoWorksheet,
            CellsConflict,
            CellIrregular,
            CellValueInvalid,
            TextOutOfRange,
            StyleOutOfRange,
            MacrosIgnored,
            ExternalLinks,
            ManualCalculation,
            MoreFindings,
            OldExcelUnreadable,
        ];
    }
}
