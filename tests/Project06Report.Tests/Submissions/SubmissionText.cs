using System.Globalization;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;

namespace Project06Report.Tests.Submissions;

/// <summary>What a submission says, as lines: of what was read, and of what was typed. Rows of a sheet have no order but the one they
/// number themselves.</summary>
internal static class SubmissionText
{
    public static string Of(Submission read) =>
        Lines(
            [$"{read.Agency.Code} {read.Month} lần {read.Revision} {read.NothingToReport}"],
            read.Figures.Select(figure => $"{figure.Key} = {Number(figure.Value.Value)}"),
            read.Texts.Select(text => $"{text.Key} = {text.Value.Text}"),
            read.Dates.Select(date => $"{date.Key} = {Day(date.Value.Date)}"),
            read.AsOf.Select(date => $"{date.Key} đến {Day(date.Value.Date)}"),
            read.Lists.SelectMany(list =>
                list.Value.Select((entry, at) => $"{list.Key} {at + 1} {entry.Text}")
            ),
            read.Documents.Select(document =>
                $"{document.Type.Text}|{document.Number.Text}|{document.Symbol.Text}|{Day(document.Date.Date)}|{document.Issuer.Text}|{document.Title.Text}|{document.Section}"
            ),
            read.Narratives.Select(narrative =>
                $"{narrative.Section} {narrative.Kind} {narrative.Order} {narrative.Text.Text}"
            ),
            read.Commitments.Select(commitment =>
                $"{commitment.Code}|{commitment.Text.Text}|{Day(commitment.Deadline.Date)}|{commitment.State.Text}|{commitment.Since}"
            )
        );

    public static string Of(SubmissionContent typed) =>
        Lines(
            [$"{typed.Agency} {typed.Month} lần {typed.Revision} {typed.NothingToReport}"],
            typed.Figures.Select(figure => $"{figure.Key} = {Number(figure.Value)}"),
            typed.Texts.Select(text => $"{text.Key} = {text.Value}"),
            typed.Dates.Select(date => $"{date.Key} = {Day(date.Value)}"),
            typed.AsOf.Select(date => $"{date.Key} đến {Day(date.Value)}"),
            typed.Lists.SelectMany(list => list.Value.Select((entry, at) => $"{list.Key} {at + 1} {entry}")),
            typed.Documents.Select(document =>
                $"{document.Type}|{document.Number}|{document.Symbol}|{Day(document.Date)}|{document.Issuer}|{document.Title}|{document.Section}"
            ),
            typed.Narratives.Select(
                (narrative, at) => $"{narrative.Section} {narrative.Kind} {Order(typed, at)} {narrative.Text}"
            ),
            typed.Commitments.Select(commitment =>
                $"{commitment.Code}|{commitment.Text}|{Day(commitment.Deadline)}|{commitment.State}|{commitment.Since}"
            )
        );

    /// <summary>The place of a paragraph among those of its section and kind, from 1.</summary>
    public static int Order(SubmissionContent typed, int at) =>
        typed
            .Narratives.Take(at + 1)
            .Count(other =>
                (other.Section, other.Kind) == (typed.Narratives[at].Section, typed.Narratives[at].Kind)
            );

    private static string Lines(params IEnumerable<string>[] parts) =>
        string.Join('\n', parts.SelectMany(part => part.Order(StringComparer.Ordinal)));

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => VietnameseDate.Short(day);
}
