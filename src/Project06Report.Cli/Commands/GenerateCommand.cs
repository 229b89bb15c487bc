using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 generate --month</c>: check, then the report; all or nothing. With <c>--quarter</c>, <c>--half</c>
/// or <c>--year</c> in place of the month: the report of that period from its sealed months.</summary>
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
        Description =
            "ghi thêm bản kiểm toán: báo cáo có nhận xét nguồn gốc ở từng số liệu, kèm danh sách .json",
    };
    private readonly Option<bool> draft = new("--draft")
    {
        Description =
            "chỉ lập bản dự thảo, kể cả khi còn lỗi: in DỰ THẢO, đánh dấu số liệu còn lệch hoặc còn thiếu",
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
        if (given.Count == 0)
        {
            return base.Month(parsed);
        }

        if (given.Count > 1 || IsMonthGiven(parsed))
        {
            return (default, "Chỉ ghi một trong --month, --quarter, --half, --year.");
        }

        return Longer(parsed) is { } period
            ? (period.Last, null)
            : (default, NotUnderstood(given[0], parsed));
    }

    private static string NotUnderstood(Option<string> option, ParseResult parsed) =>
        $"“{parsed.GetValue(option)}” không đúng dạng {option.HelpName} của {option.Name}: {option.Description}.";

    protected override string? Refusal(ParseResult parsed) =>
        Periods(parsed) is [var period, ..]
        && MonthsOnly.FirstOrDefault(name => parsed.GetResult(name) is not null) is { } option
            ? $"Tùy chọn {option} không dùng được cùng {period.Name}: báo cáo của kỳ lấy số liệu đã niêm phong "
                + "của các tháng, không đọc và đối soát lại bài nộp."
            : null;

    protected override RunView Run(Workspace workspace, MonthScope scope, ParseResult parsed)
    {
        var period = Longer(parsed);
        return WorkspaceLock.Holding(
            workspace,
            new FilePlace($"{period?.Id ?? scope.Month.ToString()}/bao-cao"),
            () =>
                period is null
                    ? Generate(workspace, new(scope, Copies(parsed)))
                    : Generate(workspace, scope, new(period, scope.Strict, Copies(parsed))),
            refusal => View(scope, [refusal])
        );
    }

    protected override LongerPeriod? Longer(ParseResult parsed)
    {
        if (parsed.GetValue(quarter) is { } three)
        {
            return LongerPeriod.ParseQuarter(three);
        }

        if (parsed.GetValue(half) is { } two)
        {
            return LongerPeriod.ParseHalf(two);
        }

        return parsed.GetValue(year) is { } whole ? LongerPeriod.ParseYear(whole) : null;
    }

    protected override string Conclusion => "";

    protected override string Closing(RunView view) =>
        string.Join(
            Environment.NewLine,
            view.Written.Select(name => view.Changed ? $"Đã lập {name}" : $"{name} không có gì thay đổi")
        );

    private RunView Generate(Workspace workspace, GenerateRequest request)
    {
        var result = MonthlyRun.Generate(workspace, request);
        return View(request.Scope, result.Findings) with
        {
            Judged = result.Judged,
            Written = result.Published.Written,
            Changed = result.Published.Changed,
        };
    }

    private RunView Generate(Workspace workspace, MonthScope scope, LongerRequest request)
    {
        var result = LongerRun.Generate(workspace, request);
        return View(scope, result.Findings) with
        {
            Received = result.Received,
            Written = result.Published.Written,
            Changed = result.Published.Changed,
        };
    }

    /// <summary>A draft has no auditor's copy.</summary>
    private ReportCopies Copies(ParseResult parsed)
    {
        if (parsed.GetValue(draft))
        {
            return ReportCopies.Draft;
        }

        return parsed.GetValue(audit) ? ReportCopies.WithAudit : ReportCopies.Report;
    }

    private List<Option<string>> Periods(ParseResult parsed) =>
        [.. new[] { quarter, half, year }.Where(option => parsed.GetResult(option) is not null)];
}
