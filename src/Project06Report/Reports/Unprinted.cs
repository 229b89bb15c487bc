using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Reports;

/// <summary>Reports what an agency wrote and the report does not print, so that nothing is lost unseen.</summary>
public static class Unprinted
{
    private static readonly string Done = VietnameseText.MatchKey("đã hoàn thành");

    /// <param name="printed">Every value the report prints.</param>
    public static IEnumerable<Diagnostic> Findings(
        MonthSubmissions received,
        IEnumerable<ReportValue?> printed
    )
    {
        var printedCells = printed
            .OfType<TextValue>()
            .Select(value => value.Cell)
            .OfType<SubmissionCell>()
            .ToHashSet();
        return received.Submissions.SelectMany(submission =>
            NarrativesOf(submission, printedCells)
                .Concat(DocumentsOf(submission, printedCells))
                .Concat(CommitmentsOf(submission, printedCells))
        );
    }

    private static IEnumerable<Diagnostic> NarrativesOf(
        Submission submission,
        HashSet<SubmissionCell> printedCells
    )
    {
        foreach (var narrative in submission.Narratives)
        {
            if (narrative.Text.Cell is { } cell && !printedCells.Contains(cell))
            {
                yield return new(
                    Reporting.NotPrinted,
                    cell.Place,
                    $"mục {narrative.Section}, loại {narrative.Kind}: “{narrative.Text.Text}”"
                );
            }
        }
    }

    private static IEnumerable<Diagnostic> DocumentsOf(
        Submission submission,
        HashSet<SubmissionCell> printedCells
    )
    {
        foreach (var document in submission.Documents)
        {
            if (document.Number.Cell is { } cell && !printedCells.Contains(cell))
            {
                yield return new(
                    Reporting.NotPrinted,
                    cell.Place,
                    $"mục {document.Section}: {document.Type.Text} số {document.Number.Text}/{document.Symbol.Text}"
                );
            }
        }
    }

    private static IEnumerable<Diagnostic> CommitmentsOf(
        Submission submission,
        HashSet<SubmissionCell> printedCells
    )
    {
        foreach (var commitment in submission.Commitments)
        {
            var isStatePrinted = commitment.State.Cell is { } state && printedCells.Contains(state);
            var silent = isStatePrinted ? commitment.Text : commitment.State;
            if (silent.Cell is { } cell && !printedCells.Contains(cell))
            {
                yield return Silent(commitment, isStatePrinted, cell.Place);
            }
        }
    }

    /// <summary>The template may speak of the commitment in words of its own. Once the work is done these are probably
    /// wrong, which is worth a warning.</summary>
    private static Diagnostic Silent(Commitment commitment, bool isStatePrinted, Place place)
    {
        var isDone =
            !isStatePrinted
            && VietnameseText.MatchKey(commitment.State.Text).StartsWith(Done, StringComparison.Ordinal);
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
