using Project06Report.Diagnostics;
using Kinds = Project06Report.Diagnostics.DiagnosticCatalogue.Waivers;

namespace Project06Report.Reconciliation.Waivers;

/// <summary>Holds the waivers of a month against its findings: what was accepted becomes a note, and a waiver that accepts nothing is
/// itself a finding. No figure is touched.</summary>
public static class WaiverJudgement
{
    /// <param name="findings">All findings of the run.</param>
    /// <param name="waivable">Those of them that may be accepted.</param>
    /// <param name="waivers">The rows of the month's <c>giai-trinh.xlsx</c>.</param>
    /// <param name="wholeMonth">False when only some files are judged: then a waiver for another file is not unused.</param>
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
            else if (match is not null)
            {
                about.Add(Incomplete(waiver, match.Finding.Severity));
            }
            else if (
                waivable.FirstOrDefault(candidate => candidate.Subject.IsSameFinding(waiver.Subject)) is { } changed
                && changed.Subject != waiver.Subject
            )
            {
                about.Add(Void(waiver, changed.Subject));
            }
            else if (wholeMonth)
            {
                about.Add(Unused(waiver));
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
                new[] { subject.Code, subject.Agency, subject.Rule, subject.Figure }.Where(text => text.Length > 0)
            ) + (waiver.Reason.Length > 0 ? $": “{waiver.Reason}”" : "");
    }
}
