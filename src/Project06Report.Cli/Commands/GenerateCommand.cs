using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 generate --month</c>: check, then the report; all or nothing. With <c>--quarter</c>, <c>--half</c> or <c>--year</c> in
/// place of the month: the report of that period from its sealed months.</summary>
internal sealed class GenerateCommand : MonthCommand
{
    /// <summary>What is about the submissions of one month.</summary>
    private static readonly string[] MonthsOnly = ["--allow-missing", "--html", "--junit"];

    private readonly Option<string> quarter = new("--quarter")
    {
        HelpName = "năm-quý",
        Description = "thay cho tháng: báo cáo quý từ các tháng đã niêm phong, ví dụ 2022-3",
    };
    private readonly Option<string> half = new("--half")
    {
        HelpName = "năm-nửa",
        Description = "thay cho tháng: báo cáo 6 tháng, 2022-1 là 6 tháng đầu, 2022-2 là 6 tháng cuối",
    };
    private readonly Option<string> year = new("--year")
    {
        HelpName = "năm",
        Description = "thay cho tháng: báo cáo năm, ví dụ 2022",
    };
    private readonly Option<bool> audit = new("--audit")
    {
        Description = "ghi thêm bản kiểm toán: báo cáo có nhận xét nguồn gốc ở từng số liệu, kèm danh sách .json",
    };
    private readonly Option<bool> draft = new("--draft")
    {
        Description = "chỉ lập bản dự thảo, kể cả khi còn lỗi: in DỰ THẢO, đánh dấu số liệu còn lệch hoặc còn thiếu",
    };

    public GenerateCommand(Terminal terminal)
        : base(terminal, "generate", "Đối soát rồi lập báo cáo của tháng vào thư mục bao-cao")
    {
        foreach (var option in (Option[])[audit, draft, quarter, half, year])
        {
            Options.Add(option);
        }
    }

    protected override bool LogsByDefault => true;

    protected override (ReportingMonth Month, string? Refusal) Month(ParseResult parsed)
    {
        var given = Periods(parsed);
        return given.Count == 0 ? base.Month(parsed)
            : given.Count > 1 || IsMonthGiven(parsed)
                ? (default, "Chỉ ghi một trong --month, --quarter, --half, --year.")
            : Longer(parsed) is { } period ? (period.Last, null)
            : (
                default,
                $"“{parsed.GetValue(given[0])}” không đúng dạng {given[0].HelpName} của {given[0].Name}: {given[0].Description}."
            );
    }

    protected override string? Refusal(ParseResult parsed) =>
        Periods(parsed) is [var period, ..]
        && MonthsOnly.FirstOrDefault(name => parsed.GetResult(name) is not null) is { } option
            ? $"Tùy chọn {option} không dùng được cùng {period.Name}: báo cáo của kỳ lấy số liệu đã niêm phong của các tháng, không đọc và đối soát lại bài nộp."
            : null;

    protected override RunRequest Refine(RunRequest request, ParseResult parsed) =>
        request with
        {
            Longer = Longer(parsed),
            WithAuditCopy = parsed.GetValue(audit),
            InSpiteOfErrors = parsed.GetValue(draft),
        };

    protected override RunOutcome Run(Workspace workspace, RunRequest request) =>
        WorkspaceLock.Holding(
            workspace,
            new FilePlace($"{request.PeriodId}/bao-cao"),
            () =>
                request.Longer is { } period
                    ? LongerRun.Generate(workspace, period, request)
                    : MonthlyRun.Generate(workspace, request),
            refusal => RunOutcome.Blocked([refusal])
        );

    protected override string Conclusion(RunOutcome outcome) => "";

    protected override string Closing(RunOutcome outcome) =>
        string.Join(
            Environment.NewLine,
            outcome.Written.Select(name => outcome.Changed ? $"Đã lập {name}" : $"{name} không có gì thay đổi")
        );

    private List<Option<string>> Periods(ParseResult parsed) =>
        [.. new[] { quarter, half, year }.Where(option => parsed.GetResult(option) is not null)];

    private LongerPeriod? Longer(ParseResult parsed) =>
        parsed.GetValue(quarter) is { } three ? LongerPeriod.ParseQuarter(three)
        : parsed.GetValue(half) is { } two ? LongerPeriod.ParseHalf(two)
        : parsed.GetValue(year) is { } whole ? LongerPeriod.ParseYear(whole)
        : null;
}
