using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Codes;
using Project06Report.Inputs;
using Project06Report.Sealing;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 seal --month</c>: closes a month into one bag and prints the seal's number.</summary>
internal sealed class SealCommand : MonthCommand
{
    private readonly Option<string> issued = new("--issued")
    {
        HelpName = "tệp",
        Description = "văn bản đã phát hành (.docx hoặc .pdf), niêm phong cùng và so với báo cáo lập ra",
    };
    private readonly Option<string> revision = new("--revision")
    {
        HelpName = "lý do",
        Description =
            "niêm phong lại tháng đã niêm phong; lần cũ vẫn giữ, lý do và số đã đổi ghi vào gói mới",
    };
    private readonly Option<string> date = new("--date")
    {
        HelpName = "ngày",
        Description = "ngày niêm phong ghi vào sổ, ví dụ 16/8/2022; chương trình không tự lấy ngày của máy",
    };

    public SealCommand(Terminal terminal)
        : base(
            terminal,
            "seal",
            "Niêm phong tháng: đóng bài nộp, danh mục, mẫu, số liệu, kết quả vào một gói không sửa được mà không lộ"
        )
    {
        Options.Add(issued);
        Options.Add(revision);
        Options.Add(date);
    }

    protected override bool LogsByDefault => true;

    protected override string? Refusal(ParseResult parsed) =>
        parsed switch
        {
            _ when parsed.GetValue(date) is { } day && VietnameseDate.Parse(day) is null =>
                $"Ngày “{day}” không đúng dạng ngày/tháng/năm, ví dụ 16/8/2022.",
            _ when parsed.GetValue(revision) is { } reason && string.IsNullOrWhiteSpace(reason) =>
                "Tùy chọn --revision cần lý do. Ghi ví dụ: --revision \"Sở Y tế gửi lại số tiêm chủng\"",
            _ when parsed.GetValue(issued) is { } path
                    && Path.GetExtension(path).ToLowerInvariant() is not (".docx" or ".pdf") =>
                "Tùy chọn --issued cần một tệp .docx hoặc .pdf.",
            _ => null,
        };

    protected override RunView Run(Workspace workspace, MonthScope scope, ParseResult parsed)
    {
        var day = parsed.GetValue(date) is { } written ? VietnameseDate.Parse(written) : null;
        var request = new SealRequest(scope, parsed.GetValue(issued), parsed.GetValue(revision), day);
        var result = MonthSealing.Seal(workspace, request);
        return View(scope, result.Findings) with
        {
            Judged = result.Judged,
            Written = result.Written,
            Changed = true,
            Seal = result.Seal?.Number,
        };
    }

    protected override string Conclusion => "";

    protected override string Closing(RunView view) =>
        view.Seal is null
            ? ""
            : string.Join(
                Environment.NewLine,
                [
                    $"Đã niêm phong {view.Written[0]}",
                    .. IsUnchanged(view)
                        ? ["Không con số nào của bài nộp khác lần niêm phong trước."]
                        : Array.Empty<string>(),
                    $"Số niêm phong: {view.Seal}",
                    "Ghi số này vào phiếu trình; p06 verify đối chiếu gói với số này.",
                ]
            );

    /// <summary>A changed figure is a finding of its own; that none has changed would otherwise go unsaid.</summary>
    private static bool IsUnchanged(RunView view) =>
        view.Seal is { Revision: > 1 }
        && view.Findings.All(finding => finding.Kind != DiagnosticCatalogue.Seals.FigureRevised);
}
