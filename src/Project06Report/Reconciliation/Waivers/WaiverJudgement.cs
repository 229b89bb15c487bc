using Project06Report.Diagnostics;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Waivers;

namespace Project06Report.Reconciliation.Waivers;

/// <summary>Applies the waivers of a month to its findings: what was accepted becomes a note, and a waiver that
/// accepts nothing is itself a finding. No figure is touched.</summary>
public static class WaiverJudgement
{
    /// <param name="findings">All findings of the run.</param>
    /// <param name="waivable">Those of them that may be accepted.</param>
    /// <param name="waivers">The rows of the month's <c>giai-trinh.xlsx</c>.</param>
    /// <param name="wholeMonth">False when only some files are judged: then a waiver for another file is not
    /// unused.</param>
    /// <returns>The findings after the waivers, in no particular order.</returns>
    public static IReadOnlyList<Diagnostic> Apply(
        IReadOnlyList<Diagnostic> findings,
        IReadOnlyList<WaivableFinding> waivable,
        IReadOnlyList<Waiver> waivers,
        bool wholeMonth
    )
    {
        var accepted = new Dictionary<Diagnostic, Waiver>(ReferenceEqualityComparer.Instance);
        var about = new List<Diagnostic>();
        foreach (var waiver in waivers.Where(waiver => !waiver.IsBlank))
        {
            var match = waivable.FirstOrDefault(candidate =>
                candidate.Subject == waiver.Subject && !accepted.ContainsKey(candidate.Finding)
            );
            if (match is not null && waiver.Lacking(match.Finding.Severity).Count == 0)
            {
                accepted.Add(match.Finding, waiver);
            }
            else if (Fault(waiver, match, waivable, wholeMonth) is { } fault)
            {
                about.Add(fault);
            }
        }

        return
        [
            .. findings.Select(finding =>
                accepted.TryGetValue(finding, out var waiver) ? Accepted(finding, waiver) : finding
            ),
            .. about,
        ];
    }

    /// <summary>What is wrong with a waiver that accepts nothing; null where it may be for a file that is not
    /// judged.</summary>
    private static Diagnostic? Fault(
        Waiver waiver,
        WaivableFinding? match,
        IReadOnlyList<WaivableFinding> waivable,
        bool wholeMonth
    )
    {
        if (match is not null)
        {
            return Incomplete(waiver, match.Finding.Severity);
        }

        var same = waivable.FirstOrDefault(candidate => candidate.Subject.IsSameFinding(waiver.Subject));
        if (same is not null && same.Subject != waiver.Subject)
        {
            return Void(waiver, same.Subject);
        }

        return wholeMonth ? Unused(waiver) : null;
    }

    private static Diagnostic Accepted(Diagnostic finding, Waiver waiver) =>
        finding with
        {
            Severity = Severity.Note,
            Waiver = waiver.Words,
            Remedy = "không phải làm gì; giải trình hết hiệu lực nếu một số liệu nêu trên thay đổi",
        };

    private static Diagnostic Incomplete(Waiver waiver, Severity severity) =>
        new(
            Kinds.Incomplete,
            waiver.Place,
            About(waiver),
            $"có đủ: còn thiếu {string.Join(", ", waiver.Lacking(severity))}"
        )
        {
            Rule = waiver.Subject.Rule,
        };

    private static Diagnostic Void(Waiver waiver, WaiverSubject now) =>
        new(
            Kinds.Void,
            waiver.Place,
            About(waiver),
            $"giải trình cho số liệu hiện nay: {OperandValues.Changes(waiver.Subject.Values, now.Values)}"
        )
        {
            Rule = waiver.Subject.Rule,
        };

    private static Diagnostic Unused(Waiver waiver) =>
        new(Kinds.Unused, waiver.Place, About(waiver), "dòng có phát hiện tương ứng trong tháng này")
        {
            Rule = waiver.Subject.Rule,
        };

    private static string About(Waiver waiver)
    {
        var subject = waiver.Subject;
        return string.Join(
                ", ",
                new[] { subject.Code, subject.Agency, subject.Rule, subject.Figure }.Where(text =>
                    text.Length > 0
                )
            ) + (waiver.Reason.Length > 0 ? $": “{waiver.Reason}”" : "");
    }
}
