using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-401 to P06-449: sealed months. Up to 419 the seal is broken, up to 439 what it holds and what
    /// comes of it differ.</summary>
    public static class Seals
    {
        private const string Restore =
            "dừng sử dụng gói này, lấy lại bản lưu nguyên vẹn ở nơi khác và báo người phụ trách";

        public static readonly DiagnosticKind BrokenContainer = new(
            "P06-401",
            Severity.Error,
            Stop.SealBroken,
            "Gói niêm phong không còn là tệp zip nguyên vẹn",
            "Gói bị cắt, bị hỏng khi chép hoặc bị sửa: bảng kê của tệp zip, mã CRC-32 hoặc độ dài không khớp nội dung.",
            Restore
        );

        public static readonly DiagnosticKind UnsafeName = new(
            "P06-402",
            Severity.Error,
            Stop.SealBroken,
            "Tên tệp trong gói niêm phong không an toàn",
            "p06 chỉ đặt tên không dấu, không có đường dẫn đi ra ngoài gói; tên khác là do người khác đưa vào.",
            Restore
        );

        public static readonly DiagnosticKind WrongTagFile = new(
            "P06-403",
            Severity.Error,
            Stop.SealBroken,
            "Tệp kê khai của gói niêm phong không đúng chuẩn BagIt",
            "Bốn tệp bagit.txt, bag-info.txt, manifest-sha256.txt và tagmanifest-sha256.txt có dạng quy định tại RFC 8493 và docs/niem-phong.md.",
            Restore
        );

        public static readonly DiagnosticKind MissingFile = new(
            "P06-404",
            Severity.Error,
            Stop.SealBroken,
            "Gói niêm phong thiếu tệp",
            "Tệp được kê khai nhưng không có trong gói: đã bị xóa hoặc đổi tên sau khi niêm phong.",
            Restore
        );

        public static readonly DiagnosticKind UnlistedFile = new(
            "P06-405",
            Severity.Error,
            Stop.SealBroken,
            "Gói niêm phong có tệp không được kê khai",
            "Tệp có trong gói nhưng không có trong bảng kê: được đưa vào hoặc đổi tên sau khi niêm phong.",
            Restore
        );

        public static readonly DiagnosticKind WrongDigest = new(
            "P06-406",
            Severity.Error,
            Stop.SealBroken,
            "Tệp trong gói niêm phong đã bị thay đổi",
            "Mã SHA-256 tính lại khác mã đã kê khai: nội dung tệp không còn như lúc niêm phong.",
            Restore
        );

        public static readonly DiagnosticKind ForeignContainer = new(
            "P06-407",
            Severity.Error,
            Stop.SealBroken,
            "Vỏ tệp zip của gói niêm phong đã bị thay đổi",
            "Nội dung các tệp khớp mã nhưng tệp zip không đúng từng byte như p06 ghi: đã bị nén lại bằng chương trình khác hoặc hỏng ở chỗ không chứa nội dung.",
            "dùng bản lưu chưa bị nén lại; nội dung có thể kiểm tra bằng sha256sum -c như docs/niem-phong.md"
        );

        public static readonly DiagnosticKind RecordUnreadable = new(
            "P06-408",
            Severity.Error,
            Stop.SealBroken,
            "Gói niêm phong không đúng cấu trúc của p06",
            "Gói là một gói BagIt hợp lệ nhưng thiếu bản ghi lần chạy hoặc bản ghi không khớp các tệp trong gói.",
            Restore
        );

        public static readonly DiagnosticKind NumberDiffers = new(
            "P06-409",
            Severity.Error,
            Stop.SealBroken,
            "Số niêm phong không khớp",
            "Gói tự nó nguyên vẹn nhưng không phải gói mang số niêm phong đã ghi trong sổ hoặc trên phiếu trình: đã được lập lại với nội dung khác.",
            Restore
        );

        public static readonly DiagnosticKind ChainBroken = new(
            "P06-410",
            Severity.Error,
            Stop.SealBroken,
            "Chuỗi niêm phong bị đứt",
            "Mỗi gói mang số và mã của gói niêm phong liền trước cùng bản chép sổ niêm phong lúc đó; nếu không khớp với sổ hiện nay thì sổ hoặc gói đã bị thay.",
            Restore
        );

        public static readonly DiagnosticKind RegisterBroken = new(
            "P06-411",
            Severity.Error,
            Stop.SealBroken,
            "Sổ niêm phong bị sửa hoặc bị hỏng",
            "Sổ so-niem-phong.tsv chỉ được thêm dòng; mỗi dòng có số niêm phong khớp với mã SHA-256 cùng dòng, các lần của một tháng liên tiếp từ 1.",
            "lấy lại bản lưu của sổ; không sửa sổ bằng tay"
        );

        public static readonly DiagnosticKind BagMissing = new(
            "P06-412",
            Severity.Error,
            Stop.SealBroken,
            "Không có gói niêm phong đã ghi trong sổ",
            "Sổ niêm phong có dòng của gói này nhưng tệp không còn ở chỗ đã ghi.",
            "lấy lại gói từ bản lưu, đặt đúng chỗ đã ghi trong sổ"
        );

        public static readonly DiagnosticKind NotInRegister = new(
            "P06-413",
            Severity.Error,
            Stop.SealBroken,
            "Gói niêm phong không có trong sổ",
            "Tệp nằm trong thư mục niem-phong nhưng sổ so-niem-phong.tsv không có dòng nào của nó.",
            "tìm xem gói từ đâu ra; nếu sổ bị mất dòng thì lấy lại sổ từ bản lưu"
        );

        public static readonly DiagnosticKind NotSealed = new(
            "P06-414",
            Severity.Error,
            Stop.Usage,
            "Tháng chưa niêm phong",
            "Sổ so-niem-phong.tsv không có dòng nào của tháng này, nên không có gì để kiểm tra.",
            "niêm phong bằng p06 seal, hoặc kiểm tra lại --month và --workspace"
        );

        public static readonly DiagnosticKind CannotRegenerate = new(
            "P06-420",
            Severity.Error,
            Stop.SealedDiffers,
            "Không lập lại được báo cáo từ gói niêm phong",
            "Từ đúng những tệp trong gói, chương trình này không lập được báo cáo: phiên bản p06 hiện nay xử lý khác phiên bản đã niêm phong.",
            "dùng đúng phiên bản p06 ghi trong data/lan-chay.json để kiểm tra lại"
        );

        public static readonly DiagnosticKind OtherContainer = new(
            "P06-421",
            Severity.Warning,
            Stop.SealedDiffers,
            "Bản lập lại giống số liệu và câu chữ, khác vỏ tệp",
            "Mọi con số và câu chữ của bản lập lại giống bản đã niêm phong; chỉ cách đóng gói hoặc định dạng của tệp khác, thường do phiên bản p06 khác.",
            "không phải làm gì; cần giống từng byte thì dùng phiên bản p06 ghi trong data/lan-chay.json"
        );

        public static readonly DiagnosticKind FigureDiffers = new(
            "P06-422",
            Severity.Error,
            Stop.SealedDiffers,
            "Số liệu đọc lại khác số liệu đã niêm phong",
            "Đọc lại bài nộp trong gói cho số khác với số đã ghi trong data/so-lieu.jsonl của gói.",
            "mở ô đã nêu trong tệp của gói, xem ô ghi số nào; báo người phụ trách"
        );

        public static readonly DiagnosticKind TextDiffers = new(
            "P06-423",
            Severity.Error,
            Stop.SealedDiffers,
            "Bản lập lại khác tệp đã niêm phong",
            "Lập lại từ các tệp trong gói cho câu chữ hoặc ô khác với tệp kết quả nằm trong gói.",
            "so sánh hai bản; dùng --out để giữ bản lập lại; báo người phụ trách"
        );

        public static readonly DiagnosticKind IssuedFigure = new(
            "P06-430",
            Severity.Error,
            Stop.SealedDiffers,
            "Số trong bản phát hành khác số từ bài nộp",
            "Con số trong văn bản đã phát hành không phải con số lập ra từ bài nộp: có người đã sửa tay. Sai nội dung (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
            "ban hành báo cáo thay thế có số đúng; hoặc sửa số ở bài nộp rồi niêm phong lại bằng --revision"
        );

        public static readonly DiagnosticKind IssuedWording = new(
            "P06-431",
            Severity.Warning,
            Stop.SealedDiffers,
            "Câu chữ trong bản phát hành khác bản lập ra",
            "Có người đã sửa câu chữ sau khi p06 lập báo cáo; con số không đổi. Nếu làm sai nội dung thì phải thay thế văn bản (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
            "đọc chỗ khác nhau; sai nội dung thì ban hành báo cáo thay thế, không sai thì không phải làm gì"
        );

        public static readonly DiagnosticKind IssuedPunctuation = new(
            "P06-432",
            Severity.Warning,
            Stop.SealedDiffers,
            "Dấu câu, chữ hoa hoặc khoảng trắng trong bản phát hành khác bản lập ra",
            "Chỉ khác về kỹ thuật trình bày, con số và từ ngữ không đổi. Nếu là sai sót thì đính chính bằng công văn (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
            "đọc chỗ khác nhau; cần thì đính chính bằng công văn"
        );

        public static readonly DiagnosticKind IssuedNotComparable = new(
            "P06-433",
            Severity.Note,
            Stop.SealedDiffers,
            "Không so được câu chữ của bản phát hành",
            "Chỉ so được bản Word (.docx). Tệp loại khác được niêm phong nguyên vẹn nhưng nội dung không được đối chiếu với báo cáo lập ra.",
            "đọc đối chiếu bằng mắt, hoặc niêm phong thêm bản Word đã phát hành"
        );

        public static readonly DiagnosticKind AlreadySealed = new(
            "P06-440",
            Severity.Error,
            Stop.Usage,
            "Tháng đã niêm phong",
            "Tháng đã niêm phong không bị ghi đè. Số liệu sửa sau khi báo cáo được niêm phong lại thành lần sau, lần trước vẫn giữ nguyên.",
            "nếu đúng là phải thay, chạy lại với --revision \"<lý do>\""
        );

        public static readonly DiagnosticKind NothingToRevise = new(
            "P06-441",
            Severity.Error,
            Stop.Usage,
            "Chưa có lần niêm phong nào để thay",
            "--revision chỉ dùng khi tháng đã niêm phong ít nhất một lần.",
            "bỏ --revision"
        );

        public static readonly DiagnosticKind FileInTheWay = new(
            "P06-442",
            Severity.Error,
            Stop.FileUnavailable,
            "Ở chỗ của gói niêm phong đã có một tệp khác",
            "Tệp không có trong sổ niêm phong và khác gói sắp ghi, nên không bị ghi đè.",
            "xem tệp đó từ đâu ra, chuyển nó đi chỗ khác rồi chạy lại"
        );

        public static readonly DiagnosticKind TooLarge = new(
            "P06-415",
            Severity.Error,
            Stop.FileUnavailable,
            "Gói niêm phong quá lớn",
            "p06 không đọc tệp nào lớn hơn giới hạn, nên gói lớn hơn thế sẽ không kiểm tra lại được và không được ghi. Thường do bản phát hành là bản quét nặng.",
            "dùng bản phát hành nhẹ hơn (bản Word, hoặc PDF xuất từ Word thay cho bản quét), rồi chạy lại"
        );

        public static readonly DiagnosticKind Superseded = new(
            "P06-443",
            Severity.Note,
            Stop.SealedDiffers,
            "Lần niêm phong này đã được thay bằng lần sau",
            "Tháng được niêm phong lại; lần này vẫn giữ để đối chứng, số liệu có hiệu lực ở lần sau cùng.",
            "xem lần niêm phong sau cùng của tháng"
        );

        public static readonly DiagnosticKind StandsOnSuperseded = new(
            "P06-444",
            Severity.Warning,
            Stop.SealedDiffers,
            "Tháng này dựa trên số liệu tháng trước nay đã được thay",
            "Khi niêm phong, số lũy kế và số nối tiếp được đối chiếu với lần niêm phong cũ của tháng trước; sau đó tháng trước được niêm phong lại.",
            "xem số liệu tháng trước đã đổi; nếu ảnh hưởng tới tháng này thì sửa và niêm phong lại bằng --revision"
        );

        public static readonly DiagnosticKind PredecessorRevised = new(
            "P06-445",
            Severity.Warning,
            Stop.SealedDiffers,
            "Tháng trước đã được niêm phong lại",
            "Số liệu tháng trước có lần niêm phong thay thế. Báo cáo tháng này được đối chiếu với lần sau cùng.",
            "đọc lý do và những số đã đổi; hỏi lại đơn vị nếu số lũy kế tháng này tính từ số cũ"
        );

        public static readonly DiagnosticKind PredecessorBroken = new(
            "P06-446",
            Severity.Warning,
            Stop.SealedDiffers,
            "Không dùng được bản niêm phong của tháng trước",
            "Gói niêm phong của tháng trước bị hỏng hoặc không còn, nên các tệp trong thư mục nop của tháng trước được dùng để đối chiếu.",
            "chạy p06 verify cho tháng trước, lấy lại gói từ bản lưu"
        );

        public static readonly DiagnosticKind FigureRevised = new(
            "P06-447",
            Severity.Note,
            Stop.SealedDiffers,
            "Số liệu thay đổi so với lần niêm phong trước",
            "So từng số của lần niêm phong này với lần trước của cùng tháng.",
            "không phải làm gì; ghi rõ trong văn bản thay thế"
        );

        public static readonly DiagnosticKind NotPrinted = new(
            "P06-448",
            Severity.Error,
            Stop.Usage,
            "Báo cáo không in con số hay câu chữ này",
            "Lệnh trace tìm trong những gì báo cáo in ra, trong biểu thức của mẫu và trong giá trị ghi ở ô; không chỗ nào có.",
            "ghi đúng như in trong báo cáo, ví dụ 175.527; xem mọi con số bằng p06 trace --month <tháng> --all"
        );

        public static readonly DiagnosticKind ChangedSinceSealed = new(
            "P06-449",
            Severity.Warning,
            Stop.SealedDiffers,
            "Bài nộp đã đổi sau khi niêm phong",
            "Trong thư mục nop có tệp mới hoặc khác với tệp đã niêm phong. Niêm phong không đổi; báo cáo lập lại từ thư mục sẽ khác báo cáo đã niêm phong.",
            "nếu số liệu phải sửa thì niêm phong lại bằng p06 seal --revision \"<lý do>\"; nếu không thì bỏ tệp ra khỏi thư mục nop"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            BrokenContainer,
            UnsafeName,
            WrongTagFile,
            MissingFile,
            UnlistedFile,
            WrongDigest,
            ForeignContainer,
            RecordUnreadable,
            NumberDiffers,
            ChainBroken,
            RegisterBroken,
            BagMissing,
            NotInRegister,
            NotSealed,
            TooLarge,
            CannotRegenerate,
            OtherContainer,
            FigureDiffers,
            TextDiffers,
            IssuedFigure,
            IssuedWording,
            IssuedPunctuation,
            IssuedNotComparable,
            AlreadySealed,
            NothingToRevise,
            FileInTheWay,
            Superseded,
            StandsOnSuperseded,
            PredecessorRevised,
            PredecessorBroken,
            FigureRevised,
            NotPrinted,
            ChangedSinceSealed,
        ];
    }
}
