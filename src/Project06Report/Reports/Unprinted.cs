using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Reports;

/// <summary>What an agency wrote and no part of the report tells: nothing an agency sends is lost without a word.</summary>
public static class Unprinted
{
    private static readonly string Done = VietnameseText.MatchKey("đã hoàn thành");

    /// <param name="printed">Every value the report prints.</param>
    public static IEnumerable<Diagnostic> Findings(MonthSubmissions received, IEnumerable<ReportValue?> printed)
    {
        var told = printed.OfType<TextValue>().Select(value => value.Origin).OfType<CellOrigin>().ToHashSet();
        foreach (var submission in received.Submissions)
        {
            foreach (var narrative in submission.Narratives.Where(narrative => !told.Contains(narrative.Text.Origin!)))
            {
                yield return new(
                    Reporting.NotPrinted,
                    narrative.Text.Origin!.Place,
                    $"mục {narrative.Section}, loại {narrative.Kind}: “{narrative.Text.Text}”"
                );
            }

            foreach (var document in submission.Documents.Where(document => !told.Contains(document.Number.Origin!)))
            {
                yield return new(
                    Reporting.NotPrinted,
                    document.Number.Origin!.Place,
                    $"mục {document.Section}: {document.Type.Text} số {document.Number.Text}/{document.Symbol.Text}"
                );
            }

            foreach (
                var commitment in submission.Commitments.Where(made =>
                    !told.Contains(made.Text.Origin!) || !told.Contains(made.State.Origin!)
                )
            )
            {
                yield return Silent(commitment, told.Contains(commitment.State.Origin!));
            }
        }
    }

    /// <summary>The template speaks of a commitment in words of its own; when the work is done those words are probably wrong.</summary>
    private static Diagnostic Silent(Commitment commitment, bool isStateTold)
    {
        var isDone =
            !isStateTold && VietnameseText.MatchKey(commitment.State.Text).StartsWith(Done, StringComparison.Ordinal);
        var place = (isStateTold ? commitment.Text : commitment.State).Origin!.Place;
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
