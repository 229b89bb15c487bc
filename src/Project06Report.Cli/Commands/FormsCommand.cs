using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Runs;
using Project06Report.Workspaces;

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
    private readonly Option<bool> json = new("--json")
    {
        Description = "ghi kết quả thành một tài liệu JSON",
    };
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

        var result = about.Workspace(parsed) is { } workspace
            ? MonthForms.Write(workspace, new(month, [.. ListedCodes.Of(parsed.GetValue(agencies))]))
            : new([about.NoWorkspace(parsed)], PublicationOutcome.Nothing);
        var code = ExitCodes.Of(result.Findings, finding => finding.Severity == Severity.Error);
        var view = new RunView(Name, month, result.Findings, code)
        {
            Written = result.Published.Written,
            Changed = result.Published.Changed,
        };
        if (parsed.GetValue(json))
        {
            FindingsJson.Write(terminal.Output, view);
        }
        else
        {
            Show(view);
        }

        return code;
    }

    private void Show(RunView view)
    {
        new FindingsText(terminal.Output, coloured: false, view.Month).Write(view.Findings, verbose: false);
        terminal.Output.WriteLine(
            view.Code == ExitCode.Done ? Conclusion(view) : StopWords.WithCode(view.Code)
        );
    }

    private static string Conclusion(RunView view) =>
        view.Changed
            ? $"Đã lập {view.Written.Length} biểu trắng trong {view.Month}/bieu-trang."
            : $"{view.Written.Length} biểu trắng trong {view.Month}/bieu-trang không có gì thay đổi.";
}
