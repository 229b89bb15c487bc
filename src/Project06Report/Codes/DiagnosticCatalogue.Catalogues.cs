using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-350 to P06-399: what is wrong with the catalogue workbook.</summary>
    public static class Catalogues
    {
        public static readonly DiagnosticKind SheetMissing = new(
            "P06-350",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Danh mục thiếu trang tính",
            "Danh mục gồm mười trang mang tên cố định (CAI_DAT, DON_VI, BIEU_MAU …). Thiếu một trang thì không biết phải kiểm tra và in theo gì.",
            "chép lại trang này, kể cả dòng mã màu xám, từ danh-muc.xlsx gốc của ấn bản"
        );

        public static readonly DiagnosticKind ColumnMissing = new(
            "P06-351",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Trang danh mục thiếu cột",
            "Cột được nhận ra bằng dòng mã màu xám ở đầu trang, không bằng vị trí. Mã bị xóa, gõ sai hoặc lặp lại thì không đọc được cả trang.",
            "khôi phục mã cột ở dòng mã màu xám, mỗi mã đúng một lần"
        );

        public static readonly DiagnosticKind ColumnUnknown = new(
            "P06-352",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Mã cột lạ trong danh mục",
            "Dòng mã màu xám có một mã mà trang này không dùng: thường là gõ sai, và nội dung cột đó sẽ bị bỏ qua mà không ai biết.",
            "sửa lại mã cột; nếu cột chỉ để ghi chép riêng thì để trống ô mã của cột"
        );

        public static readonly DiagnosticKind Blank = new(
            "P06-353",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Ô bắt buộc của danh mục còn trống",
            "Dòng này thiếu một phần mà chương trình cần để dùng được nó.",
            "điền ô còn trống, hoặc xóa cả dòng"
        );

        public static readonly DiagnosticKind BadCell = new(
            "P06-354",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Ô của danh mục chứa giá trị không dùng được",
            "Ô là mã lỗi của Excel, công thức chưa được tính, ngày do Excel tự đổi, hoặc con số ở chỗ cần chữ (số 06 viết dạng số sẽ mất số 0 ở đầu).",
            "đặt định dạng ô là Văn bản (Text) rồi gõ lại nội dung"
        );

        public static readonly DiagnosticKind BadDate = new(
            "P06-355",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Không đọc được ngày trong danh mục",
            "Ô ngày phải là ô có định dạng ngày của Excel, hoặc chữ viết theo dạng ngày/tháng/năm.",
            "gõ lại ngày, ví dụ 15/8/2022"
        );

        public static readonly DiagnosticKind DatesReversed = new(
            "P06-356",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Ngày hết hiệu lực đứng trước ngày bắt đầu",
            "den_ngay là ngày cuối cùng dòng còn hiệu lực; đứng trước tu_ngay thì dòng không có hiệu lực ngày nào.",
            "sửa lại tu_ngay hoặc den_ngay; để trống den_ngay nếu dòng còn hiệu lực"
        );

        public static readonly DiagnosticKind BadNumber = new(
            "P06-357",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Con số trong danh mục không hợp lệ",
            "Cột này chỉ nhận một con số trong khoảng cho phép.",
            "gõ lại con số"
        );

        public static readonly DiagnosticKind UnknownWord = new(
            "P06-358",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Từ không có trong danh sách cho phép",
            "Cột này chỉ nhận một số từ cố định, viết thường, không dấu.",
            "chọn một trong các từ cho phép"
        );

        public static readonly DiagnosticKind BadCode = new(
            "P06-359",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Mã viết không đúng quy cách",
            "Mã được dùng trong mẫu Word, trong công thức đối soát và trong tên ô của biểu mẫu, nên chỉ được gồm một số ký tự.",
            "đặt lại mã theo quy cách; mã đã dùng thì không dùng lại cho nghĩa khác"
        );

        public static readonly DiagnosticKind Duplicate = new(
            "P06-360",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Hai dòng cùng mã có hiệu lực cùng lúc",
            "Mỗi mã chỉ được có một dòng hiệu lực tại mỗi ngày. Khi thay đổi, dòng cũ phải kết thúc trước ngày dòng mới bắt đầu.",
            "ghi den_ngay cho dòng cũ là ngày liền trước tu_ngay của dòng mới, hoặc xóa dòng thừa"
        );

        public static readonly DiagnosticKind TwoSigners = new(
            "P06-361",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Hai người ký có hiệu lực cùng lúc",
            "Người ký được tra theo ngày ban hành; cùng một ngày chỉ được có một người.",
            "ghi den_ngay cho người thôi ký, liền trước tu_ngay của người ký mới"
        );

        public static readonly DiagnosticKind UnknownReference = new(
            "P06-362",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Danh mục nhắc tới một mã không có",
            "Mã ở ô này phải được khai ở một trang khác của danh mục.",
            "sửa lại mã, hoặc khai mã ở trang của nó"
        );

        public static readonly DiagnosticKind ReferenceNotValid = new(
            "P06-363",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Mã được nhắc tới không còn, hoặc chưa có, hiệu lực",
            "Mỗi ngày dòng này có hiệu lực thì dòng được nhắc tới cũng phải có hiệu lực; nếu không, có tháng sẽ không tra được.",
            "sửa tu_ngay, den_ngay của một trong hai dòng, hoặc thêm dòng thay thế từ ngày đó"
        );

        public static readonly DiagnosticKind WrongOperands = new(
            "P06-364",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Vế của quy tắc không hợp với loại quy tắc",
            "Mỗi loại quy tắc cần một số chỉ tiêu nhất định, thuộc một kiểu nhất định.",
            "viết lại ve_trai, ve_phai hoặc chọn loại quy tắc khác"
        );

        public static readonly DiagnosticKind BadExpression = new(
            "P06-365",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Không đọc được vế phải của quy tắc",
            "Vế phải là tổng, hiệu các chỉ tiêu, mỗi chỉ tiêu có thể nhân với một số nguyên: a.tiep_nhan + 2*SYT:b.luy_ke - c.ky_nay. Ngoài ra đều không nhận.",
            "viết lại vế phải; phép tính khác thì tách thành nhiều quy tắc"
        );

        public static readonly DiagnosticKind UnknownSetting = new(
            "P06-366",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Cài đặt không có trong danh sách",
            "Trang CAI_DAT có một khóa mà chương trình không biết: thường là gõ sai tên khóa.",
            "sửa lại tên khóa, hoặc xóa dòng"
        );

        public static readonly DiagnosticKind MissingSetting = new(
            "P06-367",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Thiếu cài đặt",
            "Mỗi cài đặt phải có giá trị vào mọi ngày danh mục có hiệu lực.",
            "thêm dòng cho cài đặt này ở trang CAI_DAT"
        );

        public static readonly DiagnosticKind BadSetting = new(
            "P06-368",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Giá trị của cài đặt không dùng được",
            "Cài đặt này chỉ nhận một số giá trị nhất định.",
            "sửa lại giá trị"
        );

        public static readonly DiagnosticKind Contradiction = new(
            "P06-369",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Các cột của một dòng mâu thuẫn nhau",
            "Hai cột của dòng không thể cùng đúng, ví dụ một danh sách mà lại có cột số liệu.",
            "sửa một trong hai cột"
        );

        public static readonly DiagnosticKind NoRows = new(
            "P06-370",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Trang danh mục không có dòng nào",
            "Không có đơn vị, biểu mẫu hay chỉ tiêu thì không có gì để kiểm tra và báo cáo.",
            "điền trang này theo danh-muc.xlsx gốc của ấn bản"
        );

        public static readonly DiagnosticKind Unreadable = new(
            "P06-371",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Không đọc được danh mục",
            "Tệp danh-muc.xlsx hỏng, đặt mật khẩu hoặc không phải sổ Excel dạng .xlsx nên không biết phải nhận và đối soát những gì.",
            "mở danh-muc.xlsx bằng Excel rồi lưu lại dạng .xlsx, hoặc chép lại bản gốc"
        );

        public static readonly DiagnosticKind NotInForce = new(
            "P06-372",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Danh mục không có hiệu lực cho tháng này",
            "Tại ngày chốt số liệu của tháng, danh mục không có đơn vị nào phải gửi biểu mẫu hoặc thiếu cài đặt bắt buộc, nên không biết phải nhận và đối soát những gì.",
            "kiểm tra lại tháng; nếu đúng tháng thì sửa ngày bắt đầu và ngày hết hiệu lực trong danh-muc.xlsx"
        );

        public static readonly DiagnosticKind NoSigner = new(
            "P06-379",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Không có người ký còn hiệu lực",
            "Người ký được tra ở trang NGUOI_KY theo ngày ban hành báo cáo; ngày ấy không dòng nào có hiệu lực nên báo cáo không có chữ ký.",
            "thêm người ký mới vào trang NGUOI_KY của danh-muc.xlsx, hoặc sửa ngày hết hiệu lực của người đang ký"
        );

        public static readonly DiagnosticKind LinesAndPlaces = new(
            "P06-380",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Danh mục khai chỉ tiêu ở cả hai trang CHI_TIEU và DONG",
            "Hai trang cùng nói biểu mẫu hỏi những gì; khi chúng khác nhau thì không biết trang nào đúng.",
            "giữ trang DONG (cùng trang COT) và xóa trang CHI_TIEU, hoặc ngược lại"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            SheetMissing,
            ColumnMissing,
            ColumnUnknown,
            Blank,
            BadCell,
            BadDate,
            DatesReversed,
            BadNumber,
            UnknownWord,
            BadCode,
            Duplicate,
            TwoSigners,
            UnknownReference,
            ReferenceNotValid,
            WrongOperands,
            BadExpression,
            UnknownSetting,
            MissingSetting,
            BadSetting,
            Contradiction,
            NoRows,
            Unreadable,
            NotInForce,
            NoSigner,
            LinesAndPlaces,
        ];
    }
}
