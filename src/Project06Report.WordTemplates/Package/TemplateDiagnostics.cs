using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.WordTemplates.Package;

/// <summary>P06-301 to P06-349: what is wrong with a Word template. 301-310 the file, 311-329 its tags, 330-344 names
/// and values, 345-349 warnings, 373-389 what its author typed.</summary>
public static class TemplateDiagnostics
{
    public static readonly DiagnosticKind NotWord = Error(
        "P06-301",
        "Tệp mẫu không phải tài liệu Word (.docx)",
        "Mẫu báo cáo phải là tệp .docx (hoặc .dotx) do Word, WPS, LibreOffice hay Google Docs ghi ra. Tệp này có đuôi .docx nhưng bên trong là thứ khác, hoặc chép chưa xong.",
        "mở tệp bằng Word, chọn Lưu thành (Save As), kiểu Word Document (*.docx), rồi dùng tệp mới"
    );

    public static readonly DiagnosticKind OldFormat = Error(
        "P06-302",
        "Tệp mẫu ở dạng Word cũ (.doc)",
        "Dạng .doc của Word 97-2003 không đọc được; đổi đuôi tên tệp thành .docx không đổi nội dung bên trong.",
        "mở tệp bằng Word, chọn Lưu thành (Save As), kiểu Word Document (*.docx)"
    );

    public static readonly DiagnosticKind Encrypted = Error(
        "P06-303",
        "Tệp mẫu có mật khẩu",
        "Nội dung tệp bị mã hóa nên không đọc được.",
        "mở tệp bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu, bỏ mật khẩu rồi lưu lại"
    );

    public static readonly DiagnosticKind Macros = Error(
        "P06-304",
        "Tệp mẫu có chứa macro",
        "Báo cáo phát hành không được mang mã lệnh. Macro nằm trong tệp .docm/.dotm hoặc phần vbaProject.",
        "lưu lại mẫu thành .docx (Word sẽ bỏ macro)"
    );

    public static readonly DiagnosticKind Damaged = Error(
        "P06-305",
        "Tệp mẫu bị hỏng",
        "Gói .docx có phần bị sai so với mã kiểm (CRC-32), trùng tên, tên không hợp lệ hoặc thiếu phần chính. Thường do chép dở hoặc lỗi thiết bị nhớ.",
        "chép lại tệp mẫu từ bản gốc; nếu bản gốc cũng vậy, mở bằng Word rồi lưu lại"
    );

    public static readonly DiagnosticKind TooLarge = Error(
        "P06-306",
        "Tệp mẫu vượt giới hạn cho phép",
        "Mẫu báo cáo thật sự chỉ vài trăm KB. Giới hạn có để tệp hỏng hoặc cố ý phá hoại không làm treo máy.",
        "bỏ bớt hình ảnh, phần thừa; hoặc chép nội dung sang một tài liệu mới"
    );

    public static readonly DiagnosticKind BadXml = Error(
        "P06-307",
        "Nội dung bên trong tệp mẫu không đọc được",
        "Một phần XML của tệp .docx sai cú pháp, có khai báo DTD hoặc lồng quá sâu.",
        "mở tệp bằng Word, chọn sửa (Repair) nếu được hỏi, lưu lại thành .docx"
    );

    public static readonly DiagnosticKind ActiveContent = Error(
        "P06-308",
        "Tệp mẫu có nội dung lấy từ nơi khác hoặc tự chạy",
        "Trường DDE, INCLUDETEXT, INCLUDEPICTURE, LINK, đối tượng OLE, tệp nhúng (altChunk), mẫu gắn từ xa và hình liên kết làm báo cáo đổi theo máy mở nó.",
        "xóa trường hoặc đối tượng đó; hình thì chèn trực tiếp vào tài liệu"
    );

    public static readonly DiagnosticKind TagNotClosed = Error(
        "P06-311",
        "Thẻ mở '{{' không có '}}' trong cùng đoạn",
        "Một thẻ phải nằm gọn trong một đoạn văn. Muốn viết thẻ nhiều dòng thì xuống dòng bằng Shift+Enter, không dùng Enter.",
        "gõ thêm '}}' vào cuối thẻ; nếu thẻ dài nhiều dòng, thay Enter bằng Shift+Enter"
    );

    public static readonly DiagnosticKind StrayClosing = Error(
        "P06-312",
        "Dấu '}}' thừa, không có '{{' đứng trước",
        "Dấu đóng thẻ đứng một mình sẽ bị in ra báo cáo.",
        "xóa dấu '}}' thừa hoặc gõ thêm '{{'. Muốn in đúng hai dấu này thì viết {{ '}}' }}"
    );

    public static readonly DiagnosticKind TypingAccident = Error(
        "P06-313",
        "Từ khóa của thẻ bị bộ gõ hoặc Word sửa chữ",
        "Bộ gõ Telex đổi 'if' thành 'ì', 'for' thành 'fỏ', 'else' thành 'éle'; Word tự viết hoa chữ đầu câu: 'If', 'For', 'End'. Từ khóa phải viết thường, không dấu.",
        "tắt bộ gõ tiếng Việt rồi gõ lại từ khóa; trong Word tắt tự viết hoa đầu câu (AutoCorrect)"
    );

    public static readonly DiagnosticKind BlockNotClosed = Error(
        "P06-314",
        "Khối chưa đóng: thiếu {{ end }}",
        "Mỗi thẻ if, for, while, case, with, func, capture phải có một thẻ {{ end }} của nó.",
        "thêm {{ end }} ở chỗ khối kết thúc"
    );

    public static readonly DiagnosticKind EndWithoutBlock = Error(
        "P06-315",
        "Thẻ {{ end }} thừa",
        "Trước thẻ này không còn khối nào đang mở.",
        "xóa thẻ {{ end }} thừa, hoặc thêm thẻ mở khối bị thiếu ở phía trên"
    );

    public static readonly DiagnosticKind MiddleWithoutBlock = Refusal(
        "P06-316",
        "Thẻ else hoặc when đứng sai chỗ",
        "'else' chỉ dùng trong if, case, for; 'when' chỉ dùng trong case.",
        "kiểm tra lại thẻ mở khối ở phía trên và các thẻ {{ end }}"
    );

    public static readonly DiagnosticKind DifferentContainers = Error(
        "P06-317",
        "Khối bắt đầu và kết thúc ở hai nơi không cùng bậc",
        "Thẻ mở và thẻ {{ end }} của một khối phải cùng ở trong thân văn bản, cùng một ô, cùng một bảng, cùng một chú thích hoặc cùng một hộp văn bản.",
        "chuyển hai thẻ về cùng một nơi. Muốn lặp các hàng của bảng: đặt thẻ for ở ô đầu và {{ end }} ở ô cuối của hàng"
    );

    public static readonly DiagnosticKind BadNesting = Error(
        "P06-318",
        "Các khối đan chéo nhau",
        "Khối mở sau phải đóng trước; khối cấp hàng của bảng hoặc cấp đoạn không thể đan với khối trong dòng.",
        "đặt các thẻ mở và đóng khối cân đối; mỗi thẻ khối nên đứng riêng một đoạn"
    );

    public static readonly DiagnosticKind Syntax = Refusal(
        "P06-319",
        "Thẻ viết sai cú pháp",
        "Nội dung giữa '{{' và '}}' phải là biểu thức hoặc câu lệnh Scriban.",
        "đối chiếu với ví dụ trong hướng dẫn viết mẫu (docs/mau-word.md)"
    );

    public static readonly DiagnosticKind UnsupportedPlace = Refusal(
        "P06-320",
        "Thẻ nằm ở chỗ không điền được",
        "Thẻ trong mã trường (field), công thức, chữ phiên âm, nhận xét, địa chỉ liên kết, biểu đồ hoặc ô điều khiển gắn dữ liệu sẽ không được điền và có thể bị in nguyên văn.",
        "chuyển thẻ ra văn bản thường"
    );

    public static readonly DiagnosticKind TrackedChange = Error(
        "P06-321",
        "Thẻ dính vết sửa đổi (Track Changes)",
        "Chữ của thẻ hoặc dấu đoạn của nó đang là phần thêm/xóa chưa được chấp nhận, nên không rõ thẻ có hiệu lực hay không.",
        "trong Word: Xem lại (Review) > Chấp nhận (Accept) các thay đổi ở đoạn này, rồi lưu"
    );

    public static readonly DiagnosticKind ObjectInTag = Error(
        "P06-322",
        "Trong thẻ có hình, trường hoặc dấu chú thích",
        "Giữa '{{' và '}}' chỉ được có chữ.",
        "đưa hình, trường hoặc chú thích ra trước hoặc sau thẻ"
    );

    public static readonly DiagnosticKind BadCharacter = Error(
        "P06-323",
        "Trong thẻ có ký tự do Word tự thay",
        "Word tự đổi ba dấu chấm thành '…', '<=' thành '≤'... Các ký tự này không có nghĩa trong thẻ.",
        "gõ lại bằng ký tự thường (hoặc Ctrl+Z ngay sau khi Word tự thay)"
    );

    public static readonly DiagnosticKind TextBeforeWhen = Error(
        "P06-324",
        "Có nội dung giữa {{ case }} và {{ when }} đầu tiên",
        "Phần này không thuộc trường hợp nào nên sẽ bị bỏ mất.",
        "chuyển nội dung ra trước {{ case }} hoặc vào sau một {{ when }}"
    );

    public static readonly DiagnosticKind LeavesStructure = Error(
        "P06-325",
        "break, continue hoặc ret cắt ngang một đoạn",
        "Lệnh thoát nằm trong đoạn (hoặc ô) trong khi vòng lặp bao bên ngoài đoạn đó, nên đoạn sẽ bị bỏ dở.",
        "đặt lệnh thoát (cùng if của nó) ở một đoạn riêng, ngang cấp với thẻ for"
    );

    public static readonly DiagnosticKind SectionBreak = Error(
        "P06-326",
        "Dấu ngắt phần (section) nằm trong vòng lặp hoặc trong đoạn chỉ có thẻ",
        "Lặp một dấu ngắt phần sẽ làm hỏng khổ giấy, đầu trang và chân trang. Bỏ một phần bằng {{ if }} thì được: phần trước nó dùng trang in của phần sau.",
        "đưa dấu ngắt phần ra ngoài khối"
    );

    public static readonly DiagnosticKind CutField = Error(
        "P06-327",
        "Khối cắt ngang một trường (field)",
        "Trường của Word gồm phần mở, mã và phần kết; khối phải bao trọn hoặc nằm trọn trong trường.",
        "dời thẻ ra ngoài trường"
    );

    public static readonly DiagnosticKind TooDeep = Error(
        "P06-328",
        "Quá nhiều khối lồng nhau hoặc quá nhiều thẻ",
        "Giới hạn để mẫu hỏng không làm treo máy.",
        "chia nhỏ mẫu, dùng func cho phần lặp lại"
    );

    public static readonly DiagnosticKind ChartMismatch = Refusal(
        "P06-330",
        "Số liệu của biểu đồ không thành dãy",
        "Trong bảng số liệu của biểu đồ, thẻ ở ô nhãn đầu tiên in mọi nhãn, thẻ ở ô tên mỗi dãy in mọi giá trị của dãy; mỗi giá trị in ra là một điểm, nên các dãy phải dài bằng nhau.",
        "mở biểu đồ bằng Edit Data, sửa các thẻ để cùng lặp qua một danh sách với cùng điều kiện"
    );

    public static readonly DiagnosticKind UnknownName = Refusal(
        "P06-331",
        "Không có tên này",
        "Tên phải là số liệu của tháng, hàm có sẵn, hoặc tên do chính mẫu đặt ra trước đó. Sai một chữ cũng là tên khác.",
        "sửa lại tên; xem danh sách tên trong hướng dẫn viết mẫu (docs/mau-word.md)"
    );

    public static readonly DiagnosticKind UnknownMember = Refusal(
        "P06-332",
        "Không có mục này",
        "Sau dấu chấm phải là một mục có thật của tên đứng trước.",
        "sửa lại tên mục; xem danh sách trong hướng dẫn viết mẫu (docs/mau-word.md)"
    );

    public static readonly DiagnosticKind Absent = Refusal(
        "P06-333",
        "Thẻ cần một số liệu mà đơn vị chưa báo cáo",
        "Ô để trống là chưa có số liệu, không phải số 0, nên không in và không tính được.",
        "đề nghị đơn vị bổ sung số liệu; hoặc trong mẫu, bao đoạn văn bằng {{ if … }} … {{ end }}"
    );

    public static readonly DiagnosticKind NoValue = Refusal(
        "P06-334",
        "Thẻ không cho giá trị nào",
        "Biểu thức cho kết quả rỗng (null) nên báo cáo sẽ thiếu chữ ở chỗ này.",
        "kiểm tra biểu thức; nếu có thể rỗng thì dùng {{ x ?? '…' }} hoặc {{ if x }}"
    );

    public static readonly DiagnosticKind NotPrintable = Refusal(
        "P06-335",
        "Giá trị này không in thẳng được",
        "Danh sách, bản ghi, giá trị đúng/sai và hàm không phải là chữ hay số.",
        "danh sách: dùng vn.liet_ke hoặc vòng lặp for. Bản ghi: viết thêm mục cần in. Đúng/sai: dùng if"
    );

    public static readonly DiagnosticKind CannotCompute = Refusal(
        "P06-336",
        "Không tính được biểu thức trong thẻ",
        "Phép tính hoặc hàm nhận giá trị không hợp lệ.",
        "kiểm tra lại phép tính và các giá trị đưa vào hàm"
    );

    public static readonly DiagnosticKind TooMuchWork = Refusal(
        "P06-337",
        "Mẫu chạy quá nhiều",
        "Vòng lặp, hàm gọi lẫn nhau hoặc phần in ra vượt giới hạn; thường là vòng lặp không có điểm dừng.",
        "kiểm tra điều kiện dừng của while, phạm vi của for và các hàm gọi chính nó"
    );

    public static readonly DiagnosticKind Forbidden = Refusal(
        "P06-338",
        "Hàm này không được dùng trong báo cáo",
        "Đồng hồ, số ngẫu nhiên, mã tự sinh và lệnh chạy chữ như mã làm báo cáo mỗi lần một khác hoặc không an toàn.",
        "lấy ngày tháng từ số liệu của kỳ (ví dụ ky.den_ngay); bỏ lệnh này"
    );

    public static readonly DiagnosticKind CapturedBlock = Refusal(
        "P06-339",
        "Dùng khối đã capture như một chuỗi chữ",
        "Khối capture giữ cả đoạn, chú thích, hình. Chỉ in lại nguyên khối được, không cắt ghép, so sánh hay đổi chữ hoa được.",
        "in khối bằng {{ tên }}; nếu chỉ cần chữ thì gán bằng {{ tên = … }}"
    );

    public static readonly DiagnosticKind WrongPlace = Refusal(
        "P06-340",
        "Nội dung in ra không đặt được ở chỗ này",
        "Ví dụ: chữ in ra ngoài mọi đoạn, hoặc khối gồm nhiều đoạn được in vào giữa một đoạn.",
        "đặt thẻ in chữ bên trong một đoạn; khối gồm nhiều đoạn thì in bằng một thẻ đứng riêng một đoạn"
    );

    public static readonly DiagnosticKind NameTaken = Refusal(
        "P06-341",
        "Mẫu gán lại một tên có sẵn",
        "Tên của số liệu và của hàm không được gán lại, nếu không cùng một tên sẽ có hai nghĩa.",
        "chọn tên khác cho biến của mẫu"
    );

    public static readonly DiagnosticKind SnippetUnreadable = Refusal(
        "P06-342",
        "Không đưa được tệp chữ vào mẫu",
        "{{ include \"tên.txt\" }} đưa chữ của một tệp .txt (UTF-8) nằm trong thư mục của mẫu vào chỗ thẻ. Tệp ấy không đọc được, hoặc tên chỉ ra ngoài thư mục của mẫu.",
        "đặt tệp cạnh mẫu, lưu bằng UTF-8, ghi đúng tên tệp kể cả đuôi .txt"
    );

    public static readonly DiagnosticKind SnippetLoop = Refusal(
        "P06-343",
        "Các tệp chữ đưa nhau vào không dừng",
        "Tệp đưa chính nó vào, trực tiếp hoặc qua tệp khác, hoặc lồng quá sâu, quá nhiều lần.",
        "bỏ bớt {{ include … }} trong các tệp .txt"
    );

    public static readonly DiagnosticKind HalfParagraphs = Warning(
        "P06-345",
        "Khối bắt đầu hoặc kết thúc ở giữa một đoạn",
        "Khi bỏ hoặc lặp khối, phần đầu của đoạn này được nối với phần cuối của đoạn kia.",
        "nếu không chủ ý, để thẻ khối đứng riêng một đoạn"
    );

    public static readonly DiagnosticKind UnusedNote = Warning(
        "P06-346",
        "Chú thích không được dẫn tới",
        "Nội dung chú thích này còn trong tệp nhưng không có dấu chú thích nào trong văn bản, nên không được in.",
        "xóa thẻ trong chú thích thừa, hoặc chèn lại dấu chú thích"
    );

    public static readonly DiagnosticKind SingleBrace = Error(
        "P06-373",
        "Ngoặc nhọn đứng ngoài thẻ",
        "Thẻ mở bằng hai ngoặc '{{' và đóng bằng hai ngoặc '}}'. Một ngoặc nhọn là chữ thường, sẽ in nguyên ra báo cáo.",
        "gõ đủ hai ngoặc ở mỗi đầu thẻ, hoặc xóa ngoặc thừa. Muốn in ngoặc nhọn thì viết {{ '{' }}"
    );

    public static readonly DiagnosticKind TypedFigure = Warning(
        "P06-374",
        "Số liệu gõ thẳng vào mẫu",
        "Con số này không thay đổi theo kỳ nên tháng sau sẽ sai mà không ai biết. Số hiệu văn bản, điều khoản, tên đề án, số thứ tự đầu đoạn không tính.",
        "thay con số bằng thẻ; xem các tên dùng được bằng lệnh p06 template fields"
    );

    public static readonly DiagnosticKind StaleTerm = Warning(
        "P06-375",
        "Cách gọi không còn đúng ở kỳ báo cáo này",
        "Chữ trong mẫu là cách gọi hoặc tên cơ quan của thời kỳ khác; danh mục ghi cách gọi khác cho ngày cuối kỳ.",
        "thay chữ ấy bằng thẻ, để cách gọi tự đúng theo kỳ"
    );

    public static readonly DiagnosticKind UnknownAgencyName = Warning(
        "P06-376",
        "Tên đơn vị không có trong danh mục",
        "Tên sở, ngành gõ trong mẫu phải đúng từng chữ, từng dấu như trang DON_VI của danh mục ở ngày cuối kỳ.",
        "sửa lại tên, hoặc thay bằng thẻ {{ don_vi.<mã>.ten }}; đơn vị mới thì thêm vào trang DON_VI"
    );

    public static readonly DiagnosticKind OptionalUnguarded = Warning(
        "P06-377",
        "Dùng một ô có thể để trống mà không hỏi trước",
        "Danh mục không bắt buộc đơn vị điền ô này. Tháng nào ô trống thì báo cáo không lập được.",
        "bao phần văn bản bằng {{ if … }} … {{ end }}"
    );

    /// <summary>A tag that lacks a figure, or cannot print or calculate with it: with other figures it would be
    /// right.</summary>
    public static bool DependsOnFigures(DiagnosticKind kind) =>
        kind.Code is "P06-333" or "P06-334" or "P06-335" or "P06-336";

    public static readonly ImmutableArray<DiagnosticKind> All =
    [
        NotWord,
        OldFormat,
        Encrypted,
        Macros,
        Damaged,
        TooLarge,
        BadXml,
        ActiveContent,
        TagNotClosed,
        StrayClosing,
        TypingAccident,
        BlockNotClosed,
        EndWithoutBlock,
        MiddleWithoutBlock,
        DifferentContainers,
        BadNesting,
        Syntax,
        UnsupportedPlace,
        TrackedChange,
        ObjectInTag,
        BadCharacter,
        TextBeforeWhen,
        LeavesStructure,
        SectionBreak,
        CutField,
        TooDeep,
        ChartMismatch,
        UnknownName,
        UnknownMember,
        Absent,
        NoValue,
        NotPrintable,
        CannotCompute,
        TooMuchWork,
        Forbidden,
        CapturedBlock,
        WrongPlace,
        NameTaken,
        SnippetUnreadable,
        SnippetLoop,
        HalfParagraphs,
        UnusedNote,
        SingleBrace,
        TypedFigure,
        StaleTerm,
        UnknownAgencyName,
        OptionalUnguarded,
    ];

    private static DiagnosticKind Error(string code, string title, string explanation, string remedy) =>
        new(code, Severity.Error, Stop.TemplateOrCatalogue, title, explanation, remedy);

    /// <summary>A kind whose findings give the reason of a refusal; only the author knows what to write
    /// instead.</summary>
    private static DiagnosticKind Refusal(string code, string title, string explanation, string remedy) =>
        Error(code, title, explanation, remedy) with
        {
            GivesReason = true,
        };

    private static DiagnosticKind Warning(string code, string title, string explanation, string remedy) =>
        new(code, Severity.Warning, Stop.TemplateOrCatalogue, title, explanation, remedy);
}
