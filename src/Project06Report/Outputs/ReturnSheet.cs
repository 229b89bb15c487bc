using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Submissions;

namespace Project06Report.Outputs;

/// <summary><c>gui-tra.tsv</c> beside the workbooks that go back: which one goes to whom, and a message for it. For a
/// mail merge, or to be opened in Excel: UTF-8 with its mark, a line for each workbook.</summary>
internal sealed class ReturnSheet
{
    public const string Name = "gui-tra.tsv";

    private static readonly string[] Columns = ["ma", "ten", "tep", "so_loi", "so_canh_bao", "loi_nhan"];

    private readonly StringBuilder lines = new StringBuilder("\uFEFF")
        .AppendJoin('\t', Columns)
        .Append("\r\n");

    /// <param name="submission">What the agency sent.</param>
    /// <param name="file">The workbook that goes back.</param>
    /// <param name="findings">What is told in it.</param>
    public void Add(Submission submission, string file, IEnumerable<Diagnostic> findings)
    {
        var counts = findings.CountBy(finding => finding.Severity).ToDictionary();
        var (errors, warnings) = (
            counts.GetValueOrDefault(Severity.Error),
            counts.GetValueOrDefault(Severity.Warning)
        );
        string[] cells =
        [
            submission.Agency.Code,
            submission.Agency.Name,
            file,
            $"{errors}",
            $"{warnings}",
            Message(submission, errors, warnings),
        ];
        lines.AppendJoin('\t', cells.Select(cell => cell.Replace('\t', ' '))).Append("\r\n");
    }

    public byte[] Bytes() => Encoding.UTF8.GetBytes(lines.ToString());

    private static string Message(Submission submission, int errors, int warnings)
    {
        string[] counts =
        [
            .. errors > 0 ? [$"{errors} lỗi phải sửa"] : Array.Empty<string>(),
            .. warnings > 0 ? [$"{warnings} chỗ cần xem lại"] : Array.Empty<string>(),
        ];
        return $"Biểu mẫu {submission.Form.Code} của quý đơn vị (lần nộp {submission.Revision}) có "
            + $"{string.Join(", ", counts)}, đã đánh dấu trong tệp gửi kèm. Đề nghị sửa trên chính tệp ấy và gửi lại.";
    }
}
