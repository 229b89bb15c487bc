using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Runs;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 forms --month</c>: the blank forms of a month.</summary>
internal sealed class FormsCommand : Command
{
    private readonly MonthOptions about;
    private readonly Option<string[]> agencies = new("--agency")
    {
        HelpName = "mã đơn vị",
        Description = "chỉ lập cho các đơn vị này, cách nhau bằng dấu phẩy",
    };
    private readonly Option<bool> json = new("--json") { Description = "ghi kết quả thành một tài liệu JSON" };
    private readonly Terminal terminal;

    public FormsCommand(Terminal terminal)
        : base("forms", "Lập biểu trắng của tháng cho từng đơn vị vào thư mục bieu-trang")
    {
        this.terminal = terminal;
        about = new(terminal);
        foreach (var option in (Option[])[.. about.All, agencies, json])
        {
            Options.Add(option);
        }

        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (month, refusal) = about.Month(parsed);
        if (refusal is not null)
        {
            return UsageErrors.Refuse(parsed, terminal, refusal);
        }

        var outcome = about.Workspace(parsed) is { } workspace
            ? MonthForms.Write(
                workspace,
                month,
                [
                    .. (parsed.GetValue(agencies) ?? []).SelectMany(codes =>
                        codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    ),
                ]
            )
            : RunOutcome.Blocked([about.NoWorkspace(parsed)]);
        var request = new RunRequest(month, [], Strict: false);
        var code = ExitCodes.Of(outcome.Findings, request.Blocks);
        if (parsed.GetValue(json))
        {
            FindingsJson.Write(terminal.Output, Name, request, outcome, code);
        }
        else
        {
            Show(request, outcome, code);
        }

        return code;
    }

    private void Show(RunRequest request, RunOutcome outcome, ExitCode code)
    {
        new FindingsText(terminal.Output, coloured: false, request.Month).Write(outcome.Findings, verbose: false);
        terminal.Output.WriteLine(
            code != ExitCode.Done ? StopWords.WithCode(code)
            : outcome.Changed ? $"Đã lập {outcome.Written.Length} biểu trắng trong {request.Month}/bieu-trang."
            : $"{outcome.Written.Length} biểu trắng trong {request.Month}/bieu-trang không có gì thay đổi."
        );
    }
}
