using System.CommandLine;
using Project06Report.Cli.Setup;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Cli.Console;

/// <summary>Which month of which workspace: the same two options for every command about a month.</summary>
internal sealed class MonthOptions(Terminal terminal)
{
    private readonly Option<string> month = new("--month", "-m")
    {
        HelpName = "yyyy-MM",
        Description =
            "tháng báo cáo, ví dụ 2022-08; this: tháng đang thu số liệu; last: tháng vừa chốt số liệu",
    };
    private readonly Option<string> workspace = new("--workspace", "-w")
    {
        HelpName = "thư mục",
        Description =
            "thư mục làm việc; nếu không ghi: biến P06_WORKSPACE, rồi thư mục hiện tại và các thư mục trên nó",
    };

    public IEnumerable<Option> All => [month, workspace];

    public bool IsMonthGiven(ParseResult parsed) => parsed.GetResult(month) is not null;

    /// <returns>The month, or what is wrong with how it is written.</returns>
    public (ReportingMonth Month, string? Refusal) Month(ParseResult parsed) =>
        parsed.GetValue(month) switch
        {
            null => (default, "Thiếu tháng báo cáo. Ghi ví dụ: --month 2022-08"),
            "this" => (Current(parsed), null),
            "last" => (Current(parsed).Previous, null),
            var written => ReportingMonth.Parse(written) is { } stated
                ? (stated, null)
                : (default, $"Tháng “{written}” không đúng dạng năm-tháng, ví dụ 2022-08."),
        };

    /// <summary>The month whose figures are being collected.</summary>
    public ReportingMonth Current(ParseResult parsed) =>
        CurrentMonth.At(Workspace(parsed), VietnamTime.DayOf(terminal.Now));

    /// <summary>Where the workspace is looked for.</summary>
    public string Folder(ParseResult parsed) =>
        parsed.GetValue(workspace) is { } given && !string.IsNullOrWhiteSpace(given)
            ? given
            : EnvironmentVariable.First("P06_WORKSPACE") ?? Directory.GetCurrentDirectory();

    /// <summary>Null when there is none at the folder nor above it.</summary>
    public Workspace? Workspace(ParseResult parsed) =>
        Workspaces.Workspace.Find(Folder(parsed), terminal.Files)?.Knowing(() => Edition.Months);

    /// <summary>What to say then.</summary>
    public Diagnostic NoWorkspace(ParseResult parsed) =>
        new(
            Files.NoWorkspace,
            new FilePlace(Folder(parsed)),
            "không có danh-muc.xlsx ở đây hay ở thư mục nào bên trên"
        );
}
