using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Judging;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Annotations;
using Project06Report.WordTemplates.Writing;
using Project06Report.Workspaces;

namespace Project06Report.Outputs;

/// <summary>The report in spite of what was found: DỰ THẢO on it, every doubted or missing figure marked in colour with
/// a comment that says why.</summary>
internal static class DraftCopy
{
    /// <param name="period">As in the report's file name: a month, or a longer period.</param>
    /// <param name="rendering">The report.</param>
    /// <param name="findings">After waivers.</param>
    /// <param name="missing">How many agencies have sent nothing that can be used.</param>
    public static Output Write(
        string period,
        WordRendering rendering,
        IReadOnlyList<Diagnostic> findings,
        int missing
    )
    {
        var doubts = new CellFindings(findings.Where(finding => finding.Severity > Severity.Note));
        var copy = rendering.Annotate(
            value => RemarkOn(value, doubts),
            Summary(rendering, findings, missing)
        );
        return new($"BC-DeAn06-{period}.du-thao.docx", copy.Document);
    }

    private static Remark? RemarkOn(PrintedValue value, CellFindings doubts)
    {
        if (value.Value is AbsentValue absent)
        {
            return new(
                [$"Chưa in được giá trị: {absent.Why}", $"Thẻ: {{{{ {value.Expression} }}}}"],
                Highlighted: true
            );
        }

        var found = doubts.Of(value);
        return found.Count == 0 ? null : new([.. found.SelectMany(Lines)], Highlighted: true);
    }

    private static IEnumerable<string> Lines(Diagnostic finding)
    {
        yield return $"{finding.Kind.Code} {finding.Kind.Title} ({finding.Place})";
        foreach (
            var (name, text) in new[]
            {
                ("Đang ghi", finding.Written.Show()),
                (finding.ExpectedLabel, finding.Expected.Show()),
                ("Khả năng", finding.Cause.Show()),
            }
        )
        {
            if (text.Length > 0)
            {
                yield return $"{name}: {text}";
            }
        }
    }

    /// <summary>What keeps the draft from being the report.</summary>
    private static string Summary(WordRendering rendering, IReadOnlyList<Diagnostic> findings, int missing)
    {
        (int Count, string What)[] reasons =
        [
            (findings.Count(finding => finding.Severity == Severity.Error), "lỗi"),
            (findings.Count(finding => finding.Severity == Severity.Warning), "cảnh báo"),
            (missing, "đơn vị chưa gửi"),
            (rendering.Printed.Count(value => value.Value is AbsentValue), "chỗ chưa có số liệu"),
        ];
        var counts = string.Join(
            ", ",
            reasons
                .Where(reason => reason.Count > 0)
                .Select(reason => FormattableString.Invariant($"{reason.Count} {reason.What}"))
        );
        return counts.Length == 0 ? "chưa được duyệt" : $"chưa được duyệt: {counts}";
    }
}
