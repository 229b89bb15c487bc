using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 template check [file] --month|--all-months</c>: everything that can be said of a Word template
/// without the month's figures; of an edition, whether each of its months can be reported.</summary>
internal sealed class TemplateCheckCommand : MonthCommand
{
    private readonly Argument<string?> file = new("tệp")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "mẫu Word cần kiểm tra; nếu không ghi: mẫu mà danh mục dùng cho tháng đó",
    };

    private readonly Option<string> annotate = new("--annotate")
    {
        HelpName = "tệp.docx",
        Description =
            "ghi một bản sao của mẫu, mỗi phát hiện là một nhận xét (comment) của Word; mẫu gốc giữ nguyên",
    };

    private readonly Option<bool> allMonths = new("--all-months")
    {
        Description =
            "kiểm tra mọi tháng mà danh mục ghi là dùng được: các mẫu Word và các biểu mẫu trắng; không cần --month",
    };

    public TemplateCheckCommand(Terminal terminal)
        : base(
            terminal,
            "check",
            "Kiểm tra mẫu Word khi chưa có số liệu: thẻ, tên, chữ gõ thẳng, thể thức",
            ofSubmissions: false
        )
    {
        Arguments.Add(file);
        Options.Add(annotate);
        Options.Add(allMonths);
    }

    protected override string Called => "template check";

    protected override string Doing => "Đang kiểm tra mẫu của";

    protected override string About(ReportingMonth month, ParseResult parsed) =>
        parsed.GetValue(allMonths) ? "mọi tháng" : base.About(month, parsed);

    protected override (ReportingMonth Month, string? Refusal) Month(ParseResult parsed) =>
        parsed.GetValue(allMonths) && !IsMonthGiven(parsed)
            ? (CurrentMonth(parsed), null)
            : base.Month(parsed);

    protected override ImmutableArray<string> OnlyFiles(ParseResult parsed) =>
        parsed.GetValue(file) is { } given ? [given] : [];

    protected override string? Refusal(ParseResult parsed)
    {
        var isOfOneMonth =
            IsMonthGiven(parsed)
            || parsed.GetValue(file) is not null
            || parsed.GetValue(annotate) is not null;
        if (parsed.GetValue(allMonths) && isOfOneMonth)
        {
            return "Tùy chọn --all-months không đi cùng tệp mẫu, --month hay --annotate.";
        }

        if (parsed.GetValue(annotate) is not { } path)
        {
            return null;
        }

        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return "Tùy chọn --annotate cần một tên tệp có đuôi .docx.";
        }

        return Terminal.Files.Stat(Path.GetFullPath(path)) != EntryKind.None
            ? $"Tùy chọn --annotate không ghi đè: đã có tệp {path}."
            : null;
    }

    protected override RunView Run(Workspace workspace, MonthScope scope, ParseResult parsed)
    {
        if (parsed.GetValue(allMonths))
        {
            return EveryMonthWords.View(View(scope, []), EveryMonth.Check(workspace));
        }

        var request = new TemplateCheckRequest(scope.Month, parsed.GetValue(file), parsed.GetValue(annotate));
        var result = TemplateRun.Check(workspace, request);
        return View(scope, result.Findings) with
        {
            Written = result.Written is { } path ? [path] : [],
            Changed = true,
        };
    }

    protected override string Conclusion => "Mẫu dùng được.";

    protected override string Concluding(RunView view) =>
        view.Months.IsEmpty ? Conclusion : EveryMonthWords.Count(view.Months);

    protected override string Closing(RunView view) =>
        string.Join(
            Environment.NewLine,
            view.Written.Select(name => $"Đã ghi {name}")
                .Concat(view.Months.Where(month => !month.IsRight).Select(EveryMonthWords.Line))
        );
}
