using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-201 to P06-249: figures that contradict each other.</summary>
    public static class Reconciling
    {
        public static readonly DiagnosticKind Sum = new(
            "P06-201",
            Severity.Error,
            Stop.Figures,
            "Tổng không bằng cộng các phần",
            "Tổng do đơn vị gõ tay và tổng cộng từ các phần là hai nguồn độc lập; hai bên khác nhau thì ít nhất một ô sai.",
            "cộng lại các phần theo sổ theo dõi, sửa ô gõ sai rồi gửi lại; không sửa tổng cho khớp"
        );

        public static readonly DiagnosticKind Balance = new(
            "P06-202",
            Severity.Error,
            Stop.Figures,
            "Số hồ sơ không cân đối",
            "Biểu mẫu khai báo một sơ đồ cân đối hồ sơ: số tiếp nhận phải đi hết vào các cột kết quả. Dòng này thừa hoặc thiếu hồ sơ.",
            "đối chiếu với sổ theo dõi hồ sơ, sửa ô gõ sai rồi gửi lại"
        );

        public static readonly DiagnosticKind Difference = new(
            "P06-203",
            Severity.Error,
            Stop.Figures,
            "Phần còn lại không bằng tổng trừ phần đã làm",
            "Phần còn lại tính được từ tổng và phần đã làm; số đơn vị gõ khác với số tính được.",
            "hỏi lại đơn vị, rồi sửa ô gõ sai"
        )
        {
            SenderRemedy = "đối chiếu với số gốc, sửa ô gõ sai rồi gửi lại",
        };

        public static readonly DiagnosticKind Equal = new(
            "P06-204",
            Severity.Error,
            Stop.Figures,
            "Hai số liệu phải bằng nhau nhưng khác nhau",
            "Cùng một sự việc được báo ở hai chỗ, hoặc bởi hai đơn vị, với hai con số.",
            "hỏi các bên xem số nào đúng, rồi sửa ở bên sai"
        )
        {
            SenderRemedy =
                "đối chiếu với số gốc, sửa ô sai rồi gửi lại; nếu số của đơn vị đúng thì báo lại Văn phòng",
        };

        public static readonly DiagnosticKind AtMost = new(
            "P06-205",
            Severity.Error,
            Stop.Figures,
            "Phần lớn hơn toàn thể",
            "Một số liệu là một phần của số liệu khác nên không thể lớn hơn.",
            "kiểm tra xem có ghi nhầm cột hoặc đổi chỗ hai số không, rồi sửa"
        );

        public static readonly DiagnosticKind Rate = new(
            "P06-206",
            Severity.Error,
            Stop.Figures,
            "Tỷ lệ không khớp với số liệu",
            "Tỷ lệ phần trăm đơn vị gõ khác với tỷ lệ tính từ hai số liệu, quá mức làm tròn.",
            "tính lại tỷ lệ; nếu tỷ lệ đúng thì một trong hai số liệu sai"
        );

        public static readonly DiagnosticKind Opening = new(
            "P06-207",
            Severity.Error,
            Stop.Figures,
            "Tồn đầu kỳ không bằng tồn cuối kỳ trước",
            "Số chuyển từ kỳ trước sang phải đúng bằng số còn lại cuối kỳ trước đã báo cáo.",
            "đối chiếu với báo cáo tháng trước, sửa ô sai hoặc giải trình"
        )
        {
            SenderRemedy =
                "đối chiếu với báo cáo tháng trước, sửa ô sai rồi gửi lại; nếu số đúng thì gửi giải trình",
        };

        public static readonly DiagnosticKind Continuity = new(
            "P06-208",
            Severity.Error,
            Stop.Figures,
            "Lũy kế không bằng lũy kế kỳ trước cộng số trong kỳ",
            "Lũy kế kỳ này phải bằng lũy kế đã báo cáo kỳ trước cộng số phát sinh trong kỳ.",
            "đối chiếu với báo cáo tháng trước, sửa ô sai; nếu đã điều chỉnh số kỳ trước thì gửi giải trình"
        );

        public static readonly DiagnosticKind Falls = new(
            "P06-209",
            Severity.Error,
            Stop.Figures,
            "Số lũy kế nhỏ hơn kỳ trước",
            "Một số lũy kế từ đầu không thể giảm.",
            "đối chiếu với báo cáo tháng trước, sửa ô sai; nếu đã điều chỉnh số kỳ trước thì gửi giải trình"
        );

        public static readonly DiagnosticKind Rises = new(
            "P06-239",
            Severity.Error,
            Stop.Figures,
            "Số còn tồn lớn hơn kỳ trước",
            "Một số còn phải làm chỉ giảm đi khi việc được làm.",
            "đối chiếu với báo cáo tháng trước, sửa ô sai; nếu tăng thật thì gửi giải trình"
        );

        public static readonly DiagnosticKind Change = new(
            "P06-210",
            Severity.Warning,
            Stop.Figures,
            "Biến động lớn so với kỳ trước",
            "Số liệu tăng hoặc giảm hơn mức thường thấy, so với tháng trước hoặc với trung vị của các tháng trước. Có thể đúng, nhưng cần người xem lại.",
            "hỏi lại đơn vị; nếu đúng thì giữ nguyên"
        )
        {
            SenderRemedy =
                "xem lại số liệu; nếu sai thì sửa rồi gửi lại, nếu đúng thì giữ nguyên và báo lại lý do",
        };

        public static readonly DiagnosticKind FractionOfWhole = new(
            "P06-211",
            Severity.Error,
            Stop.Figures,
            "Số nguyên bị gõ thành số lẻ",
            "Chỉ tiêu này đếm từng việc nên phải là số nguyên. Trên máy dùng dấu chấm thập phân, gõ 3.496 thì Excel hiểu là 3 phẩy 496.",
            "gõ lại số nguyên, không dấu chấm, không dấu phẩy"
        );

        public static readonly DiagnosticKind BothOrNeither = new(
            "P06-212",
            Severity.Error,
            Stop.Figures,
            "Chỉ ghi một trong hai số liệu đi đôi",
            "Hai số liệu này phải cùng có hoặc cùng không có.",
            "điền nốt ô còn thiếu, hoặc bỏ ô thừa"
        );

        public static readonly DiagnosticKind NotBoth = new(
            "P06-213",
            Severity.Error,
            Stop.Figures,
            "Hai số liệu loại trừ nhau cùng lớn hơn 0",
            "Chỉ một trong hai số liệu này được lớn hơn 0.",
            "xem lại, giữ số đúng, ghi 0 vào ô kia"
        );

        public static readonly DiagnosticKind Range = new(
            "P06-214",
            Severity.Error,
            Stop.Figures,
            "Số liệu ngoài khoảng cho phép",
            "Danh mục giới hạn giá trị của chỉ tiêu này.",
            "kiểm tra lại số liệu và đơn vị tính, rồi sửa"
        );

        public static readonly DiagnosticKind Count = new(
            "P06-215",
            Severity.Error,
            Stop.Figures,
            "Con số không bằng số dòng của danh sách",
            "Con số đếm phải bằng số mục trong danh sách kèm theo.",
            "bổ sung dòng còn thiếu của danh sách, hoặc sửa con số"
        );

        public static readonly DiagnosticKind DateOutsidePeriod = new(
            "P06-216",
            Severity.Warning,
            Stop.Figures,
            "Ngày chốt số liệu ngoài kỳ báo cáo",
            "Số liệu của tháng chốt trong kỳ (Nghị định 09/2019/NĐ-CP Điều 12: từ ngày 15 tháng trước đến ngày 14 tháng báo cáo).",
            "hỏi lại đơn vị số liệu chốt đến ngày nào; nếu đúng thì giữ nguyên"
        )
        {
            SenderRemedy =
                "xem lại số liệu chốt đến ngày nào; nếu sai thì sửa rồi gửi lại, nếu đúng thì giữ nguyên",
        };

        public static readonly DiagnosticKind Linear = new(
            "P06-217",
            Severity.Error,
            Stop.Figures,
            "Hai vế của phép đối chiếu không bằng nhau",
            "Danh mục khai báo một đẳng thức giữa các số liệu; hai vế khác nhau.",
            "đối chiếu với số gốc, sửa ô gõ sai rồi gửi lại"
        );

        public static readonly DiagnosticKind Missing = new(
            "P06-218",
            Severity.Error,
            Stop.Figures,
            "Thiếu số liệu để đối chiếu",
            "Quy tắc yêu cầu số liệu này phải có; ô để trống là chưa báo cáo, không phải là 0.",
            "hỏi lại đơn vị; nếu không phát sinh thì ghi số 0"
        )
        {
            SenderRemedy = "điền số liệu rồi gửi lại; nếu không phát sinh thì ghi số 0",
        };

        public static readonly DiagnosticKind NotEvaluated = new(
            "P06-219",
            Severity.Note,
            Stop.Figures,
            "Phép đối chiếu chưa thực hiện được",
            "Thiếu số liệu nên các quy tắc nêu tên không được kiểm tra. Chưa kiểm tra không có nghĩa là đúng.",
            "không bắt buộc; bổ sung số liệu thì quy tắc sẽ được kiểm tra"
        );

        public static readonly DiagnosticKind PreviousUnknown = new(
            "P06-220",
            Severity.Note,
            Stop.Figures,
            "Chưa có số liệu tháng trước",
            "Các quy tắc nối tiếp với tháng trước (tồn đầu kỳ, lũy kế, không giảm, biến động) không được kiểm tra.",
            "đưa bài nộp tháng trước vào thư mục của tháng đó nếu có"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind Negative = new(
            "P06-221",
            Severity.Error,
            Stop.Figures,
            "Số liệu nhỏ hơn 0",
            "Chỉ tiêu này đếm số việc nên không thể âm.",
            "kiểm tra dấu trừ, rồi gõ lại số liệu"
        );

        public static readonly DiagnosticKind FieldsSwapped = new(
            "P06-222",
            Severity.Error,
            Stop.Figures,
            "Hai số liệu có thể bị ghi đổi chỗ",
            "Đổi chỗ hai số này cho nhau thì các phép đối chiếu đang lệch đều khớp.",
            "đối chiếu hai ô với sổ theo dõi; nếu đúng là đổi chỗ thì gõ lại cả hai"
        );

        public static readonly DiagnosticKind RowsShifted = new(
            "P06-223",
            Severity.Error,
            Stop.Figures,
            "Một đoạn cột có thể bị ghi lệch dòng",
            "Dời các số liệu này một dòng thì các phép đối chiếu đang lệch đều khớp; thường do dán cả cột vào sai dòng đầu.",
            "đối chiếu cả đoạn với sổ theo dõi rồi dán lại đúng dòng"
        );

        public static readonly DiagnosticKind StaleCopy = new(
            "P06-224",
            Severity.Warning,
            Stop.Figures,
            "Số liệu giống hệt tháng trước",
            "Hầu hết số liệu phát sinh trùng với tháng trước: có thể tệp tháng trước được gửi lại mà chỉ sửa kỳ báo cáo.",
            "hỏi lại đơn vị; nếu gửi nhầm tệp thì gửi lại tệp của tháng này"
        )
        {
            SenderRemedy = "nếu gửi nhầm tệp thì gửi lại tệp của tháng này; nếu đúng thì báo lại Văn phòng",
        };

        public static readonly DiagnosticKind CommonFault = new(
            "P06-225",
            Severity.Error,
            Stop.Figures,
            "Nhiều đơn vị lệch giống nhau ở cùng một quy tắc",
            "Nhiều đơn vị cùng lệch theo một cách ở cùng một quy tắc thì thường do cách hiểu biểu mẫu hoặc do chính quy tắc, không phải do gõ sai.",
            "xem lại hướng dẫn của biểu mẫu và quy tắc trong danh mục trước khi hỏi từng đơn vị"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind WrongUnit = new(
            "P06-226",
            Severity.Error,
            Stop.Figures,
            "Cả khối số liệu có thể ghi sai đơn vị tính",
            "Nhân hoặc chia cả khối số liệu cho cùng một số thì các phép đối chiếu đang lệch đều khớp.",
            "hỏi lại đơn vị tính của khối số liệu, rồi gõ lại theo đơn vị tính của biểu mẫu"
        )
        {
            SenderRemedy = "gõ lại khối số liệu theo đơn vị tính của biểu mẫu rồi gửi lại",
        };

        public static readonly DiagnosticKind ColumnsConfused = new(
            "P06-227",
            Severity.Error,
            Stop.Figures,
            "Cột trong kỳ và cột lũy kế có thể ghi lẫn nhau",
            "Ở nhiều dòng, số trong kỳ và số lũy kế nằm nhầm cột hoặc ghi giống hệt nhau.",
            "đối chiếu hai cột với sổ theo dõi; cột trong kỳ chỉ ghi số phát sinh trong kỳ, cột lũy kế ghi từ đầu đến ngày chốt"
        );

        public static readonly DiagnosticKind ExcessDecimals = new(
            "P06-228",
            Severity.Warning,
            Stop.Figures,
            "Số liệu có nhiều chữ số thập phân hơn quy định",
            "Biểu mẫu quy định số chữ số thập phân của chỉ tiêu này; báo cáo sẽ in số đã làm tròn.",
            "làm tròn rồi gõ lại"
        );

        public static readonly DiagnosticKind SeriesBroken = new(
            "P06-229",
            Severity.Note,
            Stop.Figures,
            "Chuỗi số liệu nối tiếp từ số đầu kỳ được duyệt",
            "Trang NGAT_CHUOI của danh mục cho phép số liệu này nối tiếp từ số đầu kỳ được duyệt thay cho số đã báo cáo tháng trước.",
            "không phải làm gì; sửa trang NGAT_CHUOI nếu số đầu kỳ không còn đúng"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind BlockSlip = new(
            "P06-240",
            Severity.Error,
            Stop.Figures,
            "Cả một khối số liệu có thể bị ghi nhầm cùng lúc",
            "Sửa cả khối như đã nêu thì các phép đối chiếu đang lệch đều khớp: một lần dán, kéo hay cộng nhầm làm sai nhiều ô.",
            "đối chiếu cả khối với sổ theo dõi, rồi gõ lại các ô nêu trên"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            BlockSlip,
            Sum,
            Balance,
            Difference,
            Equal,
            AtMost,
            Rate,
            Opening,
            Continuity,
            Falls,
            Rises,
            Change,
            FractionOfWhole,
            BothOrNeither,
            NotBoth,
            Range,
            Count,
            DateOutsidePeriod,
            Linear,
            Missing,
            NotEvaluated,
            PreviousUnknown,
            Negative,
            FieldsSwapped,
            RowsShifted,
            StaleCopy,
            CommonFault,
            WrongUnit,
            ColumnsConfused,
            ExcessDecimals,
            SeriesBroken,
        ];
    }
}
