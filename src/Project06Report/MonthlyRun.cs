using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Judging;
using Project06Report.Outputs;
using Project06Report.Submissions;
using Project06Report.Workspaces;

namespace Project06Report;

/// <summary>The pipeline: departments' workbooks in, findings or the official report out.</summary>
public static class MonthlyRun
{
    /// <summary>Reads and reconciles; writes only the workbooks it is asked for.</summary>
    public static CheckResult Check(Workspace workspace, CheckRequest request)
    {
        var reading = MonthReading.Read(workspace, request.Scope); // danh mục, bài nộp, tháng trước, giải trình
        if (reading.Month is not { } month)
        {
            return new(Diagnostic.InOrder(reading.Findings), null, []);
        }

        var judged = JudgedMonth.Of(month); // đối soát, giải trình
        IReadOnlyList<Diagnostic> findings =
        [
            .. judged.Findings,
            .. reading.Before.Findings,
            .. month.Earlier.Problems,
        ];
        var waivers = request.PrepareWaivers
            ? MonthWaivers.Prepare(workspace, judged)
            : PublicationOutcome.Nothing;
        var feedback = request.WriteFeedback
            ? MonthFeedback.Write(workspace, judged)
            : PublicationOutcome.Nothing;
        return new(
            Diagnostic.InOrder([.. findings, .. waivers.Findings, .. feedback.Findings]),
            judged,
            [.. waivers.Written, .. feedback.Written]
        );
    }

    /// <summary>The same, and then the report: all of it or nothing.</summary>
    public static GenerateResult Generate(Workspace workspace, GenerateRequest request)
    {
        var reading = MonthReading.ReadWithTemplate(workspace, request.Scope); // và mẫu
        if (reading.Month is not { } month)
        {
            return GenerateResult.Stopped(
                reading,
                EarlierReports.Findings(workspace, $"{request.Scope.Month}")
            );
        }

        var judged = JudgedMonth.Of(month); // đối soát, giải trình
        var report = ReportDraft.Of(judged, request.Copies); // số liệu cho mẫu, lập báo cáo
        var published = report.Publish(workspace); // ghi một lần
        return new(
            Diagnostic.InOrder([.. report.Findings, .. reading.Before.Findings, .. published.Findings]),
            judged,
            report,
            published
        );
    }

    /// <summary>Everything <see cref="Generate"/> would write, and nothing written.</summary>
    public static DraftResult Draft(Workspace workspace, GenerateRequest request)
    {
        var reading = MonthReading.ReadWithTemplate(workspace, request.Scope);
        if (reading.Month is not { } month)
        {
            return new(Diagnostic.InOrder(reading.Findings), reading.Before, null);
        }

        var report = ReportDraft.Of(JudgedMonth.Of(month), request.Copies);
        return new(report.Findings, reading.Before, report);
    }
}

/// <summary>What <c>check</c> is asked for.</summary>
/// <param name="PrepareWaivers">Write the month's <c>giai-trinh.xlsx</c>, in which findings can be accepted.</param>
/// <param name="WriteFeedback">Write a workbook to send back for each submission with warnings or errors.</param>
public sealed record CheckRequest(MonthScope Scope, bool PrepareWaivers = false, bool WriteFeedback = false);

/// <summary>What came of it.</summary>
/// <param name="Judged">Null when the catalogue cannot be used.</param>
/// <param name="Written">Names relative to the workspace.</param>
public sealed record CheckResult(
    IReadOnlyList<Diagnostic> Findings,
    JudgedMonth? Judged,
    ImmutableArray<string> Written
)
{
    public MonthSubmissions? Received => Judged?.Received;
}

/// <summary>What <c>generate</c> is asked for.</summary>
public sealed record GenerateRequest(MonthScope Scope, ReportCopies Copies = ReportCopies.Report);

/// <summary>What came of it.</summary>
/// <param name="Judged">Null when the catalogue cannot be used, as is <paramref name="Report"/>.</param>
public sealed record GenerateResult(
    IReadOnlyList<Diagnostic> Findings,
    JudgedMonth? Judged,
    ReportDraft? Report,
    PublicationOutcome Published
)
{
    internal static GenerateResult Stopped(MonthReading reading, IEnumerable<Diagnostic> earlier) =>
        new(
            Diagnostic.InOrder([.. reading.Findings, .. reading.Before.Findings, .. earlier]),
            null,
            null,
            PublicationOutcome.Nothing
        );
}

/// <summary>A report that is not written: sealed, held against what was sealed, or traced.</summary>
/// <param name="Findings">Without those of <paramref name="Before"/>.</param>
/// <param name="Report">Null when the catalogue cannot be used.</param>
public sealed record DraftResult(
    IReadOnlyList<Diagnostic> Findings,
    SealedBefore Before,
    ReportDraft? Report
);
