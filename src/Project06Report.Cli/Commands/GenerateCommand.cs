using System.CommandLine;
using Project06Report.Diagnostics;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 generate --month</c>: check, then the report; all or nothing.</summary>
internal sealed class GenerateCommand : MonthCommand
{
    private readonly Option<bool> audit = new("--audit") { Description = "ghi thêm bản kiểm toán: báo cáo có nhận xét nguồn gốc ở từng số liệu, kèm danh sách .json" };
    private readonly Option<bool> draft = new("--draft") { Description = "chỉ lập bản dự thảo, kể cả khi còn lỗi: in DỰ THẢO, đánh dấu số liệu còn lệch hoặc còn thiếu" };

    public GenerateCommand(Terminal terminal)
        : base(terminal, "generate", "Đối soát rồi lập báo cáo của tháng vào thư mục bao-cao")
    {
        Options.Add(audit);
        Options.Add(draft);
    }

    protected override RunRequest Refine(RunRequest request, ParseResult parsed) =>
        request with { WithAuditCopy = parsed.GetValue(audit), InSpiteOfErrors = parsed.GetValue(draft) };

    protected override bool LogsByDefault => true;

    protected override RunOutcome Run(Workspace workspace, RunRequest request) => WorkspaceLock.Holding(
        workspace, new Place($"{request.Month}/bao-cao"), () => MonthlyRun.Generate(workspace, request), refusal => RunOutcome.Blocked([refusal]));

    protected override string Conclusion(RunOutcome outcome) => "";

    protected override string Closing(RunOutcome outcome) =>
        string.Join(Environment.NewLine, outcome.Written.Select(name => outcome.Changed ? $"Đã lập {name}" : $"{name} không có gì thay đổi"));
}
