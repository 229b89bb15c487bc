using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Inputs;
using Project06Report.Runs;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 template check [file] --month</c>: everything that can be said of a Word template without the
/// month's figures.</summary>
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
    }

    protected override string Called => "template check";

    protected override string Doing => "Đang kiểm tra mẫu của";

    protected override ImmutableArray<string> OnlyFiles(ParseResult parsed) =>
        parsed.GetValue(file) is { } given ? [given] : [];

    protected override string? Refusal(ParseResult parsed)
    {
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
        var request = new TemplateCheckRequest(scope.Month, parsed.GetValue(file), parsed.GetValue(annotate));
        var result = TemplateRun.Check(workspace, request);
        return View(scope, result.Findings) with
        {
            Written = result.Written is { } path ? [path] : [],
            Changed = true,
        };
    }

    protected override string Conclusion => "Mẫu dùng được.";

    protected override string Closing(RunView view) =>
        string.Join(Environment.NewLine, view.Written.Select(name => $"Đã ghi {name}"));
}
