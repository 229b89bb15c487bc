using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 check [files…] --month</c>: reads and reconciles; writes nothing.</summary>
internal sealed class CheckCommand : MonthCommand
{
    private readonly Argument<string[]> files = new("tệp") { Arity = ArgumentArity.ZeroOrMore, Description = "chỉ kiểm tra các tệp này, không xét đơn vị còn thiếu" };

    public CheckCommand(Terminal terminal)
        : base(terminal, "check", "Đọc và đối soát số liệu của tháng; không ghi gì")
    {
        Arguments.Add(files);
    }

    protected override ImmutableArray<string> OnlyFiles(ParseResult parsed) => [.. parsed.GetValue(files) ?? []];

    protected override RunOutcome Run(Workspace workspace, RunRequest request) => MonthlyRun.Check(workspace, request);

    protected override string Conclusion(RunOutcome outcome) => "Số liệu dùng được.";
}
