using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-450 to P06-459: reports of a quarter, a half year or a year from sealed months.</summary>
    public static class RollUps
    {
        public static readonly DiagnosticKind MonthNotSealed = new(
            "P06-450",
            Severity.Error,
            Stop.Figures,
            "Tháng trong kỳ chưa niêm phong",
            "Báo cáo quý, 6 tháng, năm chỉ lấy số liệu của những tháng đã niêm phong, để mỗi con số truy được về đúng bản đã ban hành.",
            "niêm phong tháng đó bằng p06 seal, rồi chạy lại"
        );

        public static readonly DiagnosticKind FlowIncomplete = new(
            "P06-451",
            Severity.Warning,
            Stop.Figures,
            "Không cộng được số phát sinh của cả kỳ",
            "Số phát sinh của kỳ là tổng các tháng; một tháng không có số liệu thì tổng không biết được, và ô trống không phải là số 0.",
            "hỏi đơn vị số của tháng thiếu; nếu có thì lập bản niêm phong thay thế của tháng đó"
        );

        public static readonly DiagnosticKind PercentageNotFormed = new(
            "P06-452",
            Severity.Warning,
            Stop.Figures,
            "Không tính lại được tỷ lệ của cả kỳ",
            "Tỷ lệ của kỳ không phải là tổng hay trung bình các tháng mà được tính lại từ tử số và mẫu số của cả kỳ.",
            "thêm quy tắc ty_le cho chỉ tiêu vào trang QUY_TAC của danh-muc.xlsx; hoặc bổ sung tử số, mẫu số còn thiếu"
        );

        public static readonly DiagnosticKind SealUsed = new(
            "P06-453",
            Severity.Note,
            Stop.Figures,
            "Niêm phong dùng cho báo cáo của kỳ",
            "Báo cáo của kỳ lấy số liệu từ bản niêm phong này của tháng; tháng có bản thay thế thì dùng bản mới nhất.",
            "không phải làm gì; khi một tháng được niêm phong lại thì lập lại báo cáo của kỳ"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            MonthNotSealed,
            FlowIncomplete,
            PercentageNotFormed,
            SealUsed,
        ];
    }
}
