using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Codes;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-345 to P06-349: what a template does with a month's content.</summary>
    public static class Reporting
    {
        public static readonly DiagnosticKind NotPrinted = new(
            "P06-349",
            Severity.Warning,
            Stop.TemplateOrCatalogue,
            "Nội dung đơn vị gửi không có trong báo cáo",
            "Mẫu không có chỗ in nội dung thuộc mục và loại này, nên báo cáo thiếu điều đơn vị đã gửi.",
            "bảo đơn vị chuyển sang mục, loại khác; hoặc thêm chỗ in vào mẫu"
        );

        public static readonly DiagnosticKind CommitmentNotPrinted = new(
            "P06-347",
            Severity.Note,
            Stop.TemplateOrCatalogue,
            "Nội dung hay tình trạng cam kết không được in trong báo cáo",
            "Câu về cam kết này nằm sẵn trong mẫu, không lấy lời đơn vị ghi: đơn vị viết khác đi, hay việc đã xong, thì câu trong báo cáo vẫn như cũ.",
            "đọc câu trong báo cáo bên lời đơn vị ghi; khác nhau thì sửa câu ở mẫu"
        );

        public static readonly DiagnosticKind SumIncomplete = new(
            "P06-235",
            Severity.Warning,
            Stop.Figures,
            "Tổng của một nhóm thiếu đơn vị",
            "Tổng chỉ gồm các đơn vị đã có số liệu; so với tháng đủ đơn vị thì không cùng phạm vi.",
            "bổ sung số liệu của các đơn vị còn thiếu, rồi lập lại báo cáo"
        );

        public static readonly DiagnosticKind SumNotTold = new(
            "P06-236",
            Severity.Error,
            Stop.TemplateOrCatalogue,
            "Báo cáo in tổng thiếu đơn vị mà không nói",
            "Người đọc sẽ tưởng tổng này của cả nhóm. Chỗ in tổng, hay một chỗ khác của báo cáo, phải nói tổng gồm bao nhiêu đơn vị hoặc thiếu đơn vị nào.",
            "in thêm {{ tổng.so_don_vi }}, hoặc {{ for x in tổng.thieu }}{{ x }}{{ end }}, với tổng ấy"
        );

        internal static readonly ImmutableArray<DiagnosticKind> All =
        [
            CommitmentNotPrinted,
            NotPrinted,
            SumIncomplete,
            SumNotTold,
        ];
    }
}
