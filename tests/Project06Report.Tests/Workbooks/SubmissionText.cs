using System.Globalization;
using Project06Report.Figures;
using Project06Report.Submissions;

namespace Project06Report.Tests.Workbooks;

/// <summary>All that a submission says, one line a thing, without the file it was read from.</summary>
internal static class SubmissionText
{
    public static string Of(Submission submission) =>
        string.Join(
            '\n',
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{submission.Agency.Code} {submission.Form.Code} {submission.Month} {submission.Revision} {submission.NothingToReport}"
                ),
                .. submission.Figures.Select(figure =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{figure.Key} {figure.Value.Value} {figure.Value.Cell?.Sheet} {figure.Value.Cell?.Cell}"
                    )
                ),
                .. submission.AsOf.Select(date => $"{date.Key} {date.Value.Date:O}"),
                .. submission.Texts.Select(text => $"{text.Key} {text.Value.Text}"),
                .. submission.Dates.Select(date => $"{date.Key} {date.Value.Date:O}"),
                .. submission.Lists.Select(list =>
                    $"{list.Key} {string.Join(" | ", list.Value.Select(item => item.Text))}"
                ),
                .. submission.Documents.Select(document =>
                    $"{document.Section} {document.Type.Text} {document.Number.Text} {document.Symbol.Text} {document.Date.Date:O} {document.Issuer.Text} {document.Title.Text}"
                ),
                .. submission.Narratives.Select(narrative =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{narrative.Section} {narrative.Kind} {narrative.Order} {narrative.Text.Text}"
                    )
                ),
                .. submission.Commitments.Select(commitment =>
                    $"{commitment.Code} {commitment.Text.Text} {commitment.Deadline.Date:O} {commitment.State.Text} {commitment.Since}"
                ),
            ]
        );
}
