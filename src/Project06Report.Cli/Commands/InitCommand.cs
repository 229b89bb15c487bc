using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Cli.Setup;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 init &lt;folder&gt;</c>: a workspace an officer can use today; nothing that is there is written
/// over.</summary>
internal sealed class InitCommand : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> folder = new("thư mục")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "thư mục làm việc mới; những gì đã có trong đó được giữ nguyên",
    };
    private readonly Option<string> edition = new("--edition")
    {
        HelpName = "ấn bản",
        Description =
            $"bộ biểu mẫu và mẫu báo cáo: {string.Join(", ", Edition.All)}; nếu không ghi: bộ mới nhất",
    };

    public InitCommand(Terminal terminal)
        : base("init", "Tạo một thư mục làm việc: danh mục, mẫu Word, tệp để bấm đúp, lịch chạy hằng ngày")
    {
        this.terminal = terminal;
        Arguments.Add(folder);
        Options.Add(edition);
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        if (parsed.GetValue(folder) is not { Length: > 0 } given || given.StartsWith('-'))
        {
            return UsageErrors.Refuse(parsed, terminal, "Thiếu thư mục. Ghi ví dụ: p06 init D:\\DeAn06");
        }

        var wanted = parsed.GetValue(edition) ?? Edition.All[^1];
        return Edition.All.Contains(wanted)
            ? Create(Path.GetFullPath(given), wanted)
            : UsageErrors.Refuse(
                parsed,
                terminal,
                $"Không có ấn bản “{wanted}”. Các ấn bản: {string.Join(", ", Edition.All)}."
            );
    }

    private ExitCode Create(string root, string wanted)
    {
        var program = Environment.ProcessPath ?? "p06.exe";
        var month = CurrentMonth.At(null, VietnamTime.DayOf(terminal.Now));
        var outcome = NewWorkspace.Write(
            terminal.Files,
            root,
            OfficeFiles.All(wanted, program, root),
            [$"{month.Previous}/nop", $"{month}/nop"]
        );
        foreach (var name in outcome.Written)
        {
            terminal.Output.WriteLine($"Đã ghi {name}");
        }

        foreach (var name in outcome.Kept)
        {
            terminal.Output.WriteLine($"Đã có sẵn, giữ nguyên: {name}");
        }

        return outcome.Failure is { } failure ? Failed(failure, month) : Done(root, month);
    }

    private ExitCode Failed(Diagnostic failure, ReportingMonth month)
    {
        new FindingsText(terminal.Output, coloured: false, month).Write([failure], verbose: true);
        terminal.Output.WriteLine(StopWords.WithCode(ExitCode.FileUnavailable));
        return ExitCode.FileUnavailable;
    }

    private ExitCode Done(string root, ReportingMonth month)
    {
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"Thư mục làm việc: {root}");
        terminal.Output.WriteLine(
            "Việc tiếp theo: mở danh-muc.xlsx, sửa đơn vị, người ký, nơi nhận cho đúng cơ quan mình; chép tệp các "
                + $"đơn vị gửi vào {month.Previous}/nop và {month}/nop. Cách dùng ở doc-truoc.txt."
        );
        return ExitCode.Done;
    }
}
