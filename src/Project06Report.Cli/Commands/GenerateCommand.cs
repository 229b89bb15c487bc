using Project06Report.Diagnostics;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 generate --month</c>: check, then the report; all or nothing.</summary>
internal sealed class GenerateCommand(Terminal terminal) : MonthCommand(terminal, "generate", "Đối soát rồi lập báo cáo của tháng vào thư mục bao-cao")
{
    protected override bool LogsByDefault => true;

    protected override RunOutcome Run(Workspace workspace, RunRequest request) => WorkspaceLock.Holding(
        workspace, new Place($"{request.Month}/bao-cao"), () => MonthlyRun.Generate(workspace, request), refusal => RunOutcome.Blocked([refusal]));

    protected override string Conclusion(RunOutcome outcome) =>
        string.Join(Environment.NewLine, outcome.Written.Select(name => outcome.Changed ? $"Đã lập {name}" : $"{name} không có gì thay đổi"));
}
