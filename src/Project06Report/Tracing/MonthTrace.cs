using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Outputs;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Comparison;
using Project06Report.Workspaces;

namespace Project06Report.Tracing;

/// <summary>Where every figure of a month's report comes from: by the seal if the month has one, else by its
/// files.</summary>
/// <param name="Basis">Vietnamese: which of the two.</param>
/// <param name="Traces">First what was printed, then the numbers typed in the template; each in the report's
/// order.</param>
public sealed record MonthTrace(
    string Basis,
    ImmutableArray<FigureTrace> Traces,
    IReadOnlyList<Diagnostic> Findings
)
{
    public static MonthTrace Of(Workspace workspace, ReportingMonth month)
    {
        if (SealRegister.Read(workspace).Latest(month) is not { } seal)
        {
            return Of("theo các tệp hiện có; tháng chưa niêm phong", workspace, MonthScope.Whole(month));
        }

        List<Diagnostic> problems = [];
        return SealedMonth.Open(workspace, seal, problems) is { } bag
            ? Of($"theo gói niêm phong {bag.Number}", bag.Inputs, MonthScope.Of(bag.Record))
            : new("", [], problems);
    }

    /// <summary>Figures that are written like the query, else the texts, expressions and values that hold it.</summary>
    public IReadOnlyList<FigureTrace> Find(string query)
    {
        var text = VietnameseText.ToNfc(query.Trim());
        List<FigureTrace> exact = [.. Traces.Where(trace => trace.Text == text)];
        return exact.Count > 0 ? exact : [.. Traces.Where(trace => IsAbout(trace, text))];
    }

    /// <summary>A part of what is printed or of the tag that prints it, or just what a cell holds.</summary>
    private static bool IsAbout(FigureTrace trace, string text) =>
        trace is { Text: var printed, Expression: var tag }
        && (
            printed.Contains(text, StringComparison.OrdinalIgnoreCase)
            || tag.Contains(text, StringComparison.Ordinal)
            || trace.Cells.Any(cell => cell.Raw == text)
        );

    /// <summary>Every number of the report.</summary>
    public IEnumerable<FigureTrace> Figures => Traces.Where(trace => PrintedSpan.HoldsNumber(trace.Text));

    private static MonthTrace Of(string basis, Workspace workspace, MonthScope scope)
    {
        var draft = MonthlyRun.Draft(workspace, new(scope));
        IReadOnlyList<Diagnostic> findings = [.. draft.Findings.Where(scope.Blocks)];
        return draft.Report is { } report
            ? new(basis, TracesOf(report, new(report)), findings)
            : new(basis, [], findings);
    }

    private static ImmutableArray<FigureTrace> TracesOf(ReportDraft draft, FigureTracer tracer)
    {
        var typed =
            draft.Outputs is [var report, ..]
            && ReportParagraph.Read(report.Name, report.Bytes, []) is { } paragraphs
                ? paragraphs.SelectMany(tracer.Typed)
                : [];
        return [.. draft.Printed.Where(value => value.Text.Length > 0).Select(tracer.Trace), .. typed];
    }
}
