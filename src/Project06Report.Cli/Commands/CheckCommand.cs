using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Inputs;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 check [files…] --month</c>: reads and reconciles; writes only what is asked for.</summary>
internal sealed class CheckCommand : MonthCommand
{
    private readonly Argument<string[]> files = new("tệp")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "chỉ kiểm tra các tệp này, không xét đơn vị còn thiếu",
    };

    private readonly Option<bool> waivers = new("--waivers")
    {
        Description =
            "ghi giai-trinh.xlsx của tháng để giải trình các phát hiện; giữ nguyên những gì đã ghi trong đó",
    };

    private readonly Option<bool> feedback = new("--feedback")
    {
        Description =
            "lập tệp phản hồi cho từng đơn vị có lỗi hoặc cảnh báo vào thư mục phan-hoi: số liệu của đơn vị, "
            + "ô sai được tô màu và ghi chú",
    };

    public CheckCommand(Terminal terminal)
        : base(terminal, "check", "Đọc và đối soát số liệu của tháng; chỉ ghi những gì được yêu cầu")
    {
        Arguments.Add(files);
        Options.Add(waivers);
        Options.Add(feedback);
    }

    protected override ImmutableArray<string> OnlyFiles(ParseResult parsed) =>
        [.. parsed.GetValue(files) ?? []];

    protected override RunView Run(Workspace workspace, MonthScope scope, ParseResult parsed)
    {
        var result = MonthlyRun.Check(
            workspace,
            new(scope, parsed.GetValue(waivers), parsed.GetValue(feedback))
        );
        return View(scope, result.Findings) with
        {
            Judged = result.Judged,
            Written = result.Written,
            Changed = true,
        };
    }

    protected override string Conclusion => "Số liệu dùng được.";

    protected override string Closing(RunView view) =>
        string.Join(Environment.NewLine, view.Written.Select(name => $"Đã ghi {name}"));
}
