using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-140 to P06-199: what is wrong with a workbook as a filled-in form.</summary>
    public static class FilledForms
    {
        public static readonly DiagnosticKind SheetMissing = new(
            "P06-140",
            Severity.Error,
            Stop.Figures,
            "Thiếu trang tính của biểu mẫu",
            "Biểu mẫu chuẩn có các trang mang tên cố định (BIA, SO_LIEU, HO_SO …). Trang bị xóa hoặc đổi tên thì số liệu trong đó không thể đọc.",
            "lấy lại biểu mẫu của tháng, chép số liệu sang và gửi lại; không xóa, không đổi tên trang"
        );

        public static readonly DiagnosticKind ColumnMissing = new(
            "P06-141",
            Severity.Error,
            Stop.Figures,
            "Thiếu cột của biểu mẫu",
            "Cột được nhận ra bằng dòng mã màu xám ở đầu trang, không bằng vị trí. Mã bị xóa hoặc lặp lại thì không biết ô nào là của cột nào.",
            "khôi phục dòng mã màu xám như trong biểu mẫu gốc rồi gửi lại"
        );

        public static readonly DiagnosticKind FormUnknown = new(
            "P06-142",
            Severity.Error,
            Stop.Figures,
            "Biểu mẫu không đúng",
            "Mã hoặc phiên bản biểu mẫu ghi trong tệp không có trong danh mục còn hiệu lực, hoặc không phải biểu mẫu đơn vị này phải gửi.",
            "dùng đúng biểu mẫu Văn phòng đã gửi cho đơn vị trong tháng"
        );

        public static readonly DiagnosticKind WrongMonth = new(
            "P06-143",
            Severity.Error,
            Stop.Figures,
            "Bài nộp của tháng khác",
            "Kỳ báo cáo ghi ở trang BIA không phải tháng đang làm.",
            "gửi tệp của đúng tháng; nếu chỉ ghi nhầm kỳ thì sửa ở trang BIA rồi gửi lại"
        );

        public static readonly DiagnosticKind AgencyUnknown = new(
            "P06-144",
            Severity.Error,
            Stop.Figures,
            "Không rõ đơn vị nào gửi",
            "Mã đơn vị ở trang BIA không có trong danh mục đơn vị còn hiệu lực tại ngày chốt số liệu, hoặc tên viết ở đó "
                + "có thể là của nhiều đơn vị.",
            "ghi đúng mã đơn vị ở trang BIA, hoặc bổ sung đơn vị vào danh-muc.xlsx"
        )
        {
            SenderRemedy = "ghi đúng mã đơn vị ở trang BIA rồi gửi lại",
        };

        public static readonly DiagnosticKind CoverContradicts = new(
            "P06-145",
            Severity.Error,
            Stop.Figures,
            "Bìa không khớp với thông tin ẩn của biểu mẫu",
            "Trang BIA và trang ẩn _META ghi khác nhau: tệp có thể được làm từ biểu mẫu của đơn vị khác hoặc tháng khác.",
            "lấy lại biểu mẫu của đúng đơn vị, đúng tháng rồi chép số liệu sang"
        );

        public static readonly DiagnosticKind RowMissing = new(
            "P06-146",
            Severity.Error,
            Stop.Figures,
            "Thiếu dòng chỉ tiêu",
            "Một chỉ tiêu bắt buộc không còn dòng mang mã của nó: dòng đã bị xóa hoặc mã bị sửa.",
            "khôi phục dòng có mã này như trong biểu mẫu gốc"
        );

        public static readonly DiagnosticKind RowUnknown = new(
            "P06-147",
            Severity.Error,
            Stop.Figures,
            "Mã không có trong danh mục",
            "Dòng mang một mã mà danh mục không có hoặc không thuộc biểu mẫu này, nên số liệu ở đó sẽ không được dùng.",
            "sửa lại mã như trong biểu mẫu gốc, hoặc bỏ dòng này"
        );

        public static readonly DiagnosticKind RowRepeated = new(
            "P06-148",
            Severity.Error,
            Stop.Figures,
            "Một chỉ tiêu có hai dòng",
            "Cùng một mã đứng ở hai dòng nên không biết số nào đúng.",
            "giữ một dòng cho mỗi mã"
        );

        public static readonly DiagnosticKind Blank = new(
            "P06-149",
            Severity.Error,
            Stop.Figures,
            "Ô bắt buộc còn để trống",
            "Ô trống là chưa báo cáo, không phải là 0.",
            "hỏi lại đơn vị; nếu không phát sinh thì ghi số 0"
        )
        {
            SenderRemedy = "điền số liệu rồi gửi lại; nếu không phát sinh thì ghi số 0",
        };

        public static readonly DiagnosticKind NotANumber = new(
            "P06-150",
            Severity.Error,
            Stop.Figures,
            "Không đọc được thành một con số",
            "Ô số liệu có nội dung không phải một con số, hoặc có thể hiểu theo nhiều cách.",
            "gõ lại con số vào ô này, chỉ gồm chữ số; tỷ lệ phần trăm có thể thêm dấu phẩy và phần lẻ"
        );

        public static readonly DiagnosticKind DateForNumber = new(
            "P06-151",
            Severity.Error,
            Stop.Figures,
            "Excel đã đổi con số thành ngày",
            "Ô số liệu đang mang định dạng ngày: khi gõ dạng 3/4 hay 11-7, Excel tự đổi thành ngày và con số ban đầu mất đi.",
            "đặt lại định dạng ô là Số (Number) rồi gõ lại con số"
        );

        public static readonly DiagnosticKind ErrorValue = new(
            "P06-152",
            Severity.Error,
            Stop.Figures,
            "Ô đang báo lỗi của Excel",
            "Công thức trong ô không tính được nên Excel ghi mã lỗi.",
            "gõ trực tiếp con số vào ô, không dùng công thức"
        );

        public static readonly DiagnosticKind FormulaWithoutValue = new(
            "P06-153",
            Severity.Error,
            Stop.Figures,
            "Công thức chưa được tính",
            "Tệp do một phần mềm không tính công thức ghi ra nên ô có công thức mà không có kết quả.",
            "mở tệp bằng Excel rồi lưu lại, hoặc gõ trực tiếp con số"
        );

        public static readonly DiagnosticKind TextNumber = new(
            "P06-154",
            Severity.Note,
            Stop.Figures,
            "Con số được gõ dưới dạng chữ",
            "Ô chứa chữ đọc được thành đúng một con số, nên đã được dùng; các phép cộng trong Excel thì bỏ qua ô như vậy.",
            "nên gõ lại dưới dạng số"
        );

        public static readonly DiagnosticKind FormulaInInput = new(
            "P06-155",
            Severity.Note,
            Stop.Figures,
            "Ô nhập liệu chứa công thức",
            "Biểu mẫu cần con số gõ tay để tổng và các phần là hai nguồn độc lập; kết quả công thức đã lưu vẫn được dùng.",
            "nên gõ trực tiếp con số lấy từ sổ theo dõi"
        );

        public static readonly DiagnosticKind BadDate = new(
            "P06-156",
            Severity.Error,
            Stop.Figures,
            "Không đọc được ngày",
            "Ô ngày không chứa một ngày có thật.",
            "gõ lại ngày theo dạng ngày/tháng/năm, ví dụ 04/8/2022"
        );

        public static readonly DiagnosticKind OutsidePeriod = new(
            "P06-157",
            Severity.Warning,
            Stop.Figures,
            "Ngày của văn bản ngoài kỳ báo cáo",
            "Văn bản được kể trong báo cáo tháng thường ban hành trong kỳ chốt số liệu.",
            "kiểm tra lại ngày; nếu đúng thì để nguyên"
        );

        public static readonly DiagnosticKind ListItemUnknown = new(
            "P06-158",
            Severity.Error,
            Stop.Figures,
            "Danh sách có đơn vị không có trong danh mục",
            "Các mục khác của danh sách là đơn vị trong danh mục; mục này thì không, có thể do gõ sai tên.",
            "chọn lại đơn vị trong danh sách thả xuống"
        );

        public static readonly DiagnosticKind OrderBroken = new(
            "P06-159",
            Severity.Error,
            Stop.Figures,
            "Số thứ tự không liên tục",
            "Số thứ tự phải là 1, 2, 3 … không thiếu, không trùng: chỗ đứt thường là một dòng bị xóa nhầm.",
            "đánh lại số thứ tự, kiểm tra xem có mất dòng nào không"
        );

        public static readonly DiagnosticKind WordUnknown = new(
            "P06-160",
            Severity.Error,
            Stop.Figures,
            "Mục hoặc loại không có trong đề cương",
            "Cột mục và cột loại chỉ nhận các giá trị của đề cương và của biểu mẫu.",
            "chọn lại trong danh sách thả xuống"
        );

        public static readonly DiagnosticKind NothingYetFilled = new(
            "P06-161",
            Severity.Error,
            Stop.Figures,
            "Đánh dấu không phát sinh nhưng vẫn có nội dung",
            "Trang BIA đánh dấu không phát sinh trong khi các trang khác có nội dung.",
            "bỏ dấu ở trang BIA, hoặc bỏ nội dung"
        );

        public static readonly DiagnosticKind NothingAtAll = new(
            "P06-162",
            Severity.Error,
            Stop.Figures,
            "Bài nộp không có nội dung nào",
            "Không trang nào có nội dung, trang BIA cũng không đánh dấu không phát sinh; không rõ đơn vị không có việc hay quên điền.",
            "điền nội dung, hoặc đánh dấu x ở dòng không phát sinh của trang BIA"
        );

        public static readonly DiagnosticKind NameContradicts = new(
            "P06-163",
            Severity.Error,
            Stop.Figures,
            "Tên ô và mã dòng chỉ vào hai ô khác nhau",
            "Biểu mẫu ghi vị trí mỗi số liệu hai lần, bằng tên DA06… và bằng mã dòng, mã cột. Hai chỗ khác nhau thì không biết ô nào đúng.",
            "lấy lại biểu mẫu gốc và chép số liệu sang, không chép cả dòng hay cả trang"
        );

        public static readonly DiagnosticKind FieldUnreadable = new(
            "P06-164",
            Severity.Error,
            Stop.Figures,
            "Ô bắt buộc của dòng còn thiếu hoặc không hợp lệ",
            "Dòng này thiếu một phần bắt buộc nên không dùng được.",
            "điền đủ các ô của dòng"
        );

        public static readonly DiagnosticKind Superseded = new(
            "P06-165",
            Severity.Note,
            Stop.Figures,
            "Bài nộp đã được thay bằng lần nộp sau",
            "Đơn vị gửi nhiều lần trong tháng; lần nộp có số lớn nhất được dùng, các lần trước được giữ nguyên để đối chứng.",
            "không phải làm gì"
        );

        public static readonly DiagnosticKind SameRevisionTwice = new(
            "P06-166",
            Severity.Error,
            Stop.Figures,
            "Hai tệp cùng một lần nộp",
            "Hai tệp của một đơn vị mang cùng số lần nộp nên không biết tệp nào thay tệp nào.",
            "hỏi đơn vị, giữ lại một tệp, hoặc ghi lần nộp lớn hơn ở trang BIA của tệp đúng"
        )
        {
            SenderRemedy = "ghi lần nộp lớn hơn ở trang BIA của tệp đúng rồi gửi lại",
        };

        public static readonly DiagnosticKind SubmissionMissing = new(
            "P06-167",
            Severity.Error,
            Stop.Missing,
            "Đơn vị chưa gửi báo cáo",
            "Đơn vị phải gửi biểu mẫu trong tháng mà trong thư mục nop không có tệp nào dùng được.",
            "đôn đốc đơn vị gửi; nếu chấp nhận thiếu thì chạy lại với --allow-missing và mã đơn vị"
        )
        {
            SenderRemedy = "gửi biểu mẫu của tháng",
        };

        public static readonly DiagnosticKind MissingAccepted = new(
            "P06-168",
            Severity.Warning,
            Stop.Missing,
            "Báo cáo được lập khi còn thiếu đơn vị",
            "Người chạy đã chấp nhận lập báo cáo khi đơn vị này chưa gửi.",
            "bổ sung khi đơn vị gửi, rồi lập lại báo cáo"
        )
        {
            SenderRemedy = "gửi biểu mẫu của tháng",
        };

        public static readonly DiagnosticKind SameFileTwice = new(
            "P06-169",
            Severity.Note,
            Stop.Figures,
            "Hai tệp giống hệt nhau",
            "Một bản sao của cùng một tệp; chỉ một bản được dùng.",
            "xóa bản sao"
        );

        public static readonly DiagnosticKind EarlierRevisionAbsent = new(
            "P06-170",
            Severity.Note,
            Stop.Figures,
            "Không thấy lần nộp trước",
            "Bài nộp ghi là lần thứ hai trở đi mà trong thư mục không có lần trước để đối chứng.",
            "chép tệp của lần nộp trước vào thư mục nop nếu có; nếu ghi nhầm số lần thì sửa ở trang BIA"
        )
        {
            SenderRemedy = "nếu ghi nhầm số lần nộp thì sửa ở trang BIA rồi gửi lại",
        };

        public static readonly DiagnosticKind CutOffDiffers = new(
            "P06-171",
            Severity.Warning,
            Stop.Figures,
            "Ngày chốt ghi ở bìa khác kỳ báo cáo",
            "Trang BIA in sẵn ngày đầu và ngày chốt của kỳ; ghi khác đi thì số liệu có thể thuộc khoảng thời gian khác.",
            "hỏi đơn vị số liệu tính từ ngày nào đến ngày nào"
        )
        {
            SenderRemedy =
                "kiểm tra số liệu tính từ ngày nào đến ngày nào; tính sai kỳ thì tính lại, ghi nhầm thì sửa ngày ở trang BIA rồi gửi lại",
        };

        public static readonly DiagnosticKind AsOfDiffer = new(
            "P06-172",
            Severity.Note,
            Stop.Figures,
            "Các dòng tính đến những ngày khác nhau",
            "Số liệu của một đơn vị thường chốt cùng một ngày; khác ngày thì các số không so được với nhau.",
            "kiểm tra cột tính đến ngày"
        );

        public static readonly DiagnosticKind ShareAsPercent = new(
            "P06-173",
            Severity.Note,
            Stop.Figures,
            "Tỷ lệ lưu theo kiểu phần trăm của Excel",
            "Ô tỷ lệ mang định dạng phần trăm của Excel: Excel lưu 0,958 và hiện 95,8%. Số đã được đọc như Excel hiện.",
            "không phải làm gì nếu tỷ lệ đúng; biểu mẫu cần số 95,8 với định dạng thường"
        );

        public static readonly DiagnosticKind DateSuspicious = new(
            "P06-174",
            Severity.Warning,
            Stop.Figures,
            "Ngày ngoài kỳ báo cáo, có thể do Excel đổi",
            "Ngày này nằm ngoài kỳ, nhưng một lỗi quen thuộc của bảng tính giải thích được. Ngày vẫn được đọc như đã ghi, không tự sửa.",
            "hỏi lại đơn vị; nếu sai thì gõ lại ngày theo dạng ngày/tháng/năm, nếu đúng thì để nguyên"
        )
        {
            SenderRemedy =
                "xem lại ngày; nếu sai thì gõ lại theo dạng ngày/tháng/năm rồi gửi lại, nếu đúng thì để nguyên",
        };

        public static readonly DiagnosticKind LegacyConverted = new(
            "P06-175",
            Severity.Note,
            Stop.Figures,
            "Chữ gõ bằng bảng mã cũ đã được chuyển",
            "Chữ được gõ bằng phông TCVN3 (ABC) hoặc VNI, không phải Unicode; các chữ cái cho biết chắc bảng mã nên đã được chuyển sang Unicode.",
            "đọc lại câu đã chuyển; lần sau gõ bằng bảng mã Unicode"
        );

        public static readonly DiagnosticKind EncodingUnclear = new(
            "P06-176",
            Severity.Error,
            Stop.Figures,
            "Không rõ chữ theo bảng mã nào",
            "Trong ô lẫn chữ Unicode với chữ của bảng mã cũ (TCVN3, VNI), hoặc đọc theo bảng mã nào cũng thành chữ nên không biết đơn vị viết gì.",
            "gõ lại nội dung ô bằng bảng mã Unicode"
        );

        public static readonly DiagnosticKind SheetRenamed = new(
            "P06-177",
            Severity.Note,
            Stop.Figures,
            "Trang tính bị đổi tên",
            "Trang không còn tên trong biểu mẫu; nó được nhận ra bằng dòng mã vì chỉ một trang có dòng mã như vậy, và đã được đọc.",
            "nên đặt lại tên trang như trong biểu mẫu"
        );

        public static readonly DiagnosticKind SheetAmbiguous = new(
            "P06-178",
            Severity.Error,
            Stop.Figures,
            "Nhiều trang có thể là một trang của biểu mẫu",
            "Không trang nào mang tên trong biểu mẫu, và nhiều trang có cùng dòng mã, nên không biết trang nào có số đúng.",
            "xóa các trang thừa, đặt lại tên trang đúng như trong biểu mẫu rồi gửi lại"
        );

        public static readonly DiagnosticKind SheetCopied = new(
            "P06-179",
            Severity.Error,
            Stop.Figures,
            "Một trang của biểu mẫu có hai bản",
            "Tệp có thêm một trang với dòng mã của biểu mẫu: không biết đơn vị đã điền vào bản nào.",
            "giữ một trang có số liệu đúng, xóa bản sao rồi gửi lại"
        );

        public static readonly DiagnosticKind SheetUnknown = new(
            "P06-180",
            Severity.Warning,
            Stop.Figures,
            "Trang không thuộc biểu mẫu",
            "Nội dung của trang này không được đọc.",
            "nếu trang có số liệu cần báo cáo thì chép vào trang của biểu mẫu; nếu không thì bỏ trang này"
        );

        public static readonly DiagnosticKind HiddenInput = new(
            "P06-181",
            Severity.Note,
            Stop.Figures,
            "Số liệu nằm ở chỗ bị ẩn",
            "Trang, dòng hoặc cột bị ẩn (hoặc bị lọc) nhưng ô trong đó có nội dung; nội dung vẫn được đọc, người gửi thì có thể không thấy nó.",
            "bỏ ẩn, bỏ lọc và kiểm tra các số ở đó"
        );

        public static readonly DiagnosticKind IdentityVisible = new(
            "P06-182",
            Severity.Note,
            Stop.Figures,
            "Trang ẩn của biểu mẫu đang hiện",
            "Trang _META cho biết biểu mẫu thuộc đơn vị nào, tháng nào và bình thường không nhìn thấy.",
            "không sửa trang này; có thể ẩn lại"
        );

        public static readonly DiagnosticKind InputsMerged = new(
            "P06-183",
            Severity.Error,
            Stop.Figures,
            "Ô nhập liệu bị gộp",
            "Nhiều ô nhập liệu bị gộp thành một nên không biết con số là của ô nào.",
            "bỏ gộp ô (Merge Cells) rồi điền từng ô"
        );

        public static readonly DiagnosticKind ValueUnderMerge = new(
            "P06-184",
            Severity.Error,
            Stop.Figures,
            "Giá trị nằm khuất dưới ô gộp",
            "Ô gộp chỉ hiện giá trị của ô đầu; ô bị che vẫn còn một giá trị mà người xem không thấy.",
            "bỏ gộp ô, xóa giá trị thừa rồi gửi lại"
        );

        public static readonly DiagnosticKind ReadAs = new(
            "P06-186",
            Severity.Note,
            Stop.Figures,
            "Đã đọc theo cách viết tương đương",
            "Nội dung viết khác mã của biểu mẫu, nhưng chỉ có thể là mã này.",
            "nên chọn trong danh sách thả xuống"
        );

        public static readonly DiagnosticKind StrayFigure = new(
            "P06-187",
            Severity.Warning,
            Stop.Figures,
            "Con số nằm ngoài các ô của biểu mẫu",
            "Con số được gõ vào ô biểu mẫu không hỏi hoặc vào dòng không có mã, nên không được dùng: thường do dán lệch một dòng hay một cột.",
            "kiểm tra các số quanh ô này có bị lệch không; số thừa thì xóa"
        );

        public static readonly DiagnosticKind UnitChanged = new(
            "P06-188",
            Severity.Warning,
            Stop.Figures,
            "Đơn vị tính bị sửa",
            "Đơn vị tính in sẵn trong biểu mẫu; ghi khác đi (nghìn hồ sơ, triệu đồng …) thì con số có nghĩa khác, mà chương trình vẫn đọc theo đơn vị của biểu mẫu.",
            "hỏi đơn vị con số tính theo đơn vị nào; khôi phục đơn vị tính và gõ đủ các chữ số"
        )
        {
            SenderRemedy = "khôi phục đơn vị tính như trong biểu mẫu, gõ đủ các chữ số rồi gửi lại",
        };

        public static readonly DiagnosticKind ListItemRepeated = new(
            "P06-189",
            Severity.Error,
            Stop.Figures,
            "Danh sách kể một đơn vị hai lần",
            "Báo cáo đếm các mục của danh sách: đơn vị kể hai lần thì bị đếm hai lần, hoặc dòng thứ hai đáng lẽ là một đơn vị khác.",
            "hỏi lại đơn vị gửi; chọn lại đơn vị ở dòng này, hoặc bỏ dòng và đánh lại số thứ tự"
        )
        {
            SenderRemedy = "chọn lại đơn vị ở dòng này, hoặc bỏ dòng và đánh lại số thứ tự, rồi gửi lại",
        };

        public static readonly DiagnosticKind DocumentRepeated = new(
            "P06-190",
            Severity.Warning,
            Stop.Figures,
            "Một văn bản được kể hai lần",
            "Hai dòng có cùng loại, số, ký hiệu và ngày văn bản nên báo cáo kể văn bản này hai lần.",
            "bỏ một dòng; nếu là hai văn bản khác nhau thì sửa số, ký hiệu hoặc ngày"
        );

        public static readonly DiagnosticKind IssueDateUnlikely = new(
            "P06-191",
            Severity.Warning,
            Stop.Figures,
            "Ngày ban hành báo cáo khó tin",
            "Báo cáo tháng ban hành sau ngày chốt số liệu, thường trong vài tuần; ngày này in ở đầu báo cáo, và người ký, nơi nhận được tra theo nó. Lệch hơn một năm thì là lỗi.",
            "gõ lại ngày ban hành ở ô này; nếu đúng thì để nguyên"
        );

        public static readonly DiagnosticKind CommitmentOverdue = new(
            "P06-192",
            Severity.Warning,
            Stop.Figures,
            "Cam kết quá hạn từ trước kỳ",
            "Hạn hoàn thành ở trước ngày đầu của kỳ báo cáo: việc đã trễ hạn, hoặc hạn mới chưa được ghi, hoặc gõ nhầm ngày.",
            "hỏi đơn vị: ghi hạn mới; nếu hạn đúng thì báo cáo phải nói việc đã trễ"
        )
        {
            SenderRemedy = "ghi hạn mới rồi gửi lại; nếu hạn đúng thì ghi rõ việc đã trễ",
        };

        public static readonly DiagnosticKind DocumentMiswritten = new(
            "P06-193",
            Severity.Warning,
            Stop.Figures,
            "Số hoặc trích yếu văn bản viết thừa",
            "Báo cáo tự ghép số với ký hiệu bằng dấu gạch chéo và tự đặt dấu sau trích yếu: viết sẵn trong ô thì báo cáo in hai lần.",
            "bỏ phần thừa trong ô này"
        );

        public static readonly DiagnosticKind OpenElsewhere = new(
            "P06-194",
            Severity.Warning,
            Stop.Figures,
            "Biểu mẫu đang mở trong Excel",
            "Cạnh tệp có tệp tạm ~$ mà Excel tạo ra khi mở và xóa khi đóng. Chương trình đọc bản đã lưu trên đĩa; điều đang sửa mà chưa lưu thì không có trong đó.",
            "đề nghị người đang mở lưu và đóng tệp rồi chạy lại; nếu không ai mở thì xóa tệp tạm"
        )
        {
            SenderRemedy = "",
        };

        public static readonly DiagnosticKind AsOfOutside = new(
            "P06-195",
            Severity.Warning,
            Stop.Figures,
            "Số liệu tính đến ngày ngoài kỳ báo cáo",
            "Cột tính đến ngày cho biết số liệu chốt hôm nào; ngày ở trước hoặc sau kỳ thì số liệu có thể của tháng khác. Ngày vẫn được đọc như đã ghi.",
            "hỏi đơn vị số liệu chốt đến ngày nào; nếu đúng thì để nguyên"
        )
        {
            SenderRemedy =
                "xem lại số liệu chốt đến ngày nào; nếu sai thì sửa rồi gửi lại, nếu đúng thì để nguyên",
        };

        public static readonly DiagnosticKind Remark = new(
            "P06-196",
            Severity.Note,
            Stop.Figures,
            "Đơn vị ghi chú ở chỉ tiêu",
            "Cột ghi chú không vào báo cáo, nhưng có thể nói con số được tính khác đi (ước tính, chưa đủ, gồm cả …).",
            "đọc ghi chú; nếu nó làm con số có nghĩa khác thì hỏi lại đơn vị"
        )
        {
            SenderRemedy = "nếu ghi chú làm con số có nghĩa khác thì báo lại Văn phòng",
        };

        public static readonly DiagnosticKind PictureBesideBlanks = new(
            "P06-197",
            Severity.Warning,
            Stop.Figures,
            "Trang có hình ảnh mà ô số liệu còn trống",
            "Ảnh chụp một bảng dán vào trang thì người xem thấy số, nhưng không ô nào chứa số. Chương trình không đọc chữ trong ảnh.",
            "nếu ảnh có số liệu thì đề nghị đơn vị gõ các số đó vào ô của biểu mẫu"
        )
        {
            SenderRemedy = "nếu ảnh có số liệu thì gõ các số đó vào ô của biểu mẫu rồi gửi lại",
        };

        public static readonly DiagnosticKind CodesLost = new(
            "P06-198",
            Severity.Warning,
            Stop.Figures,
            "Mã cột bị mất, đã tìm cột bằng tên ô",
            "Dòng mã màu xám thiếu mã, nhưng tên DA06… của mọi ô trong cột cùng chỉ một cột và mã ở mỗi dòng khớp tên, nên vị trí số liệu vẫn chắc chắn. "
                + "Cột không có tên ô (tính đến ngày, đơn vị tính, ghi chú) mà mất mã thì không được đọc.",
            "kiểm tra ngày tính đến của các chỉ tiêu; khôi phục dòng mã như trong biểu mẫu gốc"
        );

        public static readonly DiagnosticKind ShownOtherwise = new(
            "P06-199",
            Severity.Error,
            Stop.Figures,
            "Excel hiện con số khác số đang lưu",
            "Định dạng của ô làm Excel hiện một con số khác số lưu trong ô, ví dụ #,##0, hiện 12.802.000 thành 12.802. Không biết đơn vị xác nhận số nào.",
            "đặt định dạng ô là Số (Number) rồi gõ lại con số, đủ các chữ số"
        );

        public static readonly DiagnosticKind NameOfOtherUnit = new(
            "P06-237",
            Severity.Error,
            Stop.Figures,
            "Tên ở một dòng là của đơn vị khác với mã",
            "Mã quyết định dòng là của đơn vị nào; tên khác mã thì không biết số liệu trên dòng là của ai.",
            "mở biểu trắng, chép lại cột mã và cột tên đúng thứ tự, rồi đối chiếu số liệu từng dòng"
        );

        public static readonly DiagnosticKind LineAdded = new(
            "P06-238",
            Severity.Error,
            Stop.Figures,
            "Biểu mẫu đã phát đi chưa có dòng này",
            "Danh mục thêm một dòng bắt buộc sau khi biểu mẫu của tháng đã gửi cho các đơn vị: biểu các đơn vị nộp không có "
                + "dòng ấy, không phải do đơn vị xóa.",
            "ghi tu_ngay của dòng từ kỳ báo cáo sau; hoặc lập lại biểu mẫu của tháng và gửi cho các đơn vị"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            SheetMissing,
            ColumnMissing,
            FormUnknown,
            WrongMonth,
            AgencyUnknown,
            CoverContradicts,
            RowMissing,
            RowUnknown,
            RowRepeated,
            Blank,
            NotANumber,
            DateForNumber,
            ErrorValue,
            FormulaWithoutValue,
            TextNumber,
            FormulaInInput,
            BadDate,
            OutsidePeriod,
            ListItemUnknown,
            OrderBroken,
            WordUnknown,
            NothingYetFilled,
            NothingAtAll,
            NameContradicts,
            FieldUnreadable,
            Superseded,
            SameRevisionTwice,
            SubmissionMissing,
            MissingAccepted,
            SameFileTwice,
            EarlierRevisionAbsent,
            CutOffDiffers,
            AsOfDiffer,
            ShareAsPercent,
            DateSuspicious,
            LegacyConverted,
            EncodingUnclear,
            SheetRenamed,
            SheetAmbiguous,
            SheetCopied,
            SheetUnknown,
            HiddenInput,
            IdentityVisible,
            InputsMerged,
            ValueUnderMerge,
            ReadAs,
            StrayFigure,
            UnitChanged,
            ListItemRepeated,
            DocumentRepeated,
            IssueDateUnlikely,
            CommitmentOverdue,
            DocumentMiswritten,
            OpenElsewhere,
            AsOfOutside,
            Remark,
            PictureBesideBlanks,
            CodesLost,
            ShownOtherwise,
            NameOfOtherUnit,
            LineAdded,
        ];
    }
}
