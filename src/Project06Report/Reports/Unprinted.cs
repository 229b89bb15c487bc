using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Reports;

/// <summary>Reports what an agency wrote and the report does not print, so that nothing is lost unseen.</summary>
public static class Unprinted
{
    private static readonly string Done = VietnameseText.MatchKey("đã hoàn thành");

    /// <param name="printed">Every value the report prints.</param>
    public static IEnumerable<Diagnostic> Findings(MonthSubmissions received, IEnumerable<ReportValue?> printed)
    {
        var told = printed.OfType<TextValue>().Select(value => value.Cell).ToHashSet();
        return received.Submissions.SelectMany(submission =>
            NarrativesOf(submission, told).Concat(DocumentsOf(submission, told)).Concat(CommitmentsOf(submission, told))
        );
    }

    private static IEnumerable<Diagnostic> NarrativesOf(Submission submission, HashSet<SubmissionCell?> told) =>
        from narrative in submission.Narratives
        where !told.Contains(narrative.Text.Cell)
        select new Diagnostic(
            Reporting.NotPrinted,
            PlaceOf(narrative.Text, submission),
            $"mục {narrative.Section}, loại {narrative.Kind}: “{narrative.Text.Text}”"
        );

    private static IEnumerable<Diagnostic> DocumentsOf(Submission submission, HashSet<SubmissionCell?> told) =>
        from document in submission.Documents
        where !told.Contains(document.Number.Cell)
        select new Diagnostic(
            Reporting.NotPrinted,
            PlaceOf(document.Number, submission),
            $"mục {document.Section}: {document.Type.Text} số {document.Number.Text}/{document.Symbol.Text}"
        );

    private static IEnumerable<Diagnostic> CommitmentsOf(Submission submission, HashSet<SubmissionCell?> told) =>
        from commitment in submission.Commitments
        where !told.Contains(commitment.Text.Cell) || !told.Contains(commitment.State.Cell)
        select Silent(commitment, submission, told.Contains(commitment.State.Cell));

    private static Place PlaceOf(TextValue text, Submission submission) =>
        text.Cell?.Place ?? new Place(submission.File);

    /// <summary>The template may speak of the commitment in words of its own. Once the work is done these are probably
    /// wrong, which is worth a warning.</summary>
    private static Diagnostic Silent(Commitment commitment, Submission submission, bool isStateTold)
    {
        var isDone =
            !isStateTold && VietnameseText.MatchKey(commitment.State.Text).StartsWith(Done, StringComparison.Ordinal);
        var place = PlaceOf(isStateTold ? commitment.Text : commitment.State, submission);
        return new(
            Reporting.CommitmentNotPrinted,
            place,
            $"“{commitment.Text.Text}”, tình trạng “{commitment.State.Text}”",
            Cause: isDone ? "việc đã xong mà báo cáo có thể vẫn kể là sẽ làm" : ""
        )
        {
            Severity = isDone ? Severity.Warning : Severity.Note,
        };
    }
}
