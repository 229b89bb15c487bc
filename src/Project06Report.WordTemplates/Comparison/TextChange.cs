using System.Text.RegularExpressions;
using Project06Report.Vietnamese;

namespace Project06Report.WordTemplates.Comparison;

/// <summary>One place where two versions of a document read differently.</summary>
/// <param name="Old">The paragraph before; null when it is new.</param>
/// <param name="New">The paragraph now; null when it was removed.</param>
/// <param name="OldStart">Where <paramref name="OldText"/> begins in the old paragraph.</param>
/// <param name="Context">The words around it: "… còn ‹157.527› mũi …".</param>
public sealed partial record TextChange(
    TextChangeKind Kind,
    ReportParagraph? Old,
    ReportParagraph? New,
    int OldStart,
    string OldText,
    string NewText,
    string Context
)
{
    private const int ContextCharacters = 40;

    /// <summary>The least share of common words at which two paragraphs are versions of one.</summary>
    private const double Alike = 0.5;

    /// <summary>The changes between two versions of a document, in the order of the new one.</summary>
    public static IEnumerable<TextChange> Between(
        IReadOnlyList<ReportParagraph> old,
        IReadOnlyList<ReportParagraph> now
    )
    {
        foreach (var difference in CommonSequence.Differences(Texts(old), Texts(now)))
        {
            foreach (
                var (before, after) in Pairs(
                    [.. old.Take(difference.OldFrom..difference.OldTo)],
                    [.. now.Take(difference.NewFrom..difference.NewTo)]
                )
            )
            {
                foreach (var change in Between(before, after))
                {
                    yield return change;
                }
            }
        }
    }

    private static List<string> Texts(IReadOnlyList<ReportParagraph> paragraphs) =>
        [.. paragraphs.Select(paragraph => VietnameseText.ToNfc(paragraph.Text))];

    /// <summary>Each old paragraph with its new version, in order; one without a counterpart stands alone.</summary>
    private static IEnumerable<(ReportParagraph? Old, ReportParagraph? New)> Pairs(
        List<ReportParagraph> old,
        List<ReportParagraph> now
    )
    {
        var next = 0;
        foreach (var before in old)
        {
            var found = now.FindIndex(next, after => Likeness(before.Text, after.Text) >= Alike);
            for (; next < found; next++)
            {
                yield return (null, now[next]);
            }

            yield return (before, found < 0 ? null : now[next++]);
        }

        foreach (var added in now.Skip(next))
        {
            yield return (null, added);
        }
    }

    private static double Likeness(string old, string now)
    {
        List<string> before = Tokens(old),
            after = Tokens(now);
        return before.Count + after.Count == 0
            ? 1
            : 2.0 * CommonSequence.Matches(before, after).Count / (before.Count + after.Count);
    }

    private static IEnumerable<TextChange> Between(ReportParagraph? old, ReportParagraph? now)
    {
        List<string> before = Tokens(old?.Text ?? ""),
            after = Tokens(now?.Text ?? "");
        foreach (var difference in Merged(CommonSequence.Differences(before, after), before))
        {
            var (gone, come) = (
                before[difference.OldFrom..difference.OldTo],
                after[difference.NewFrom..difference.NewTo]
            );
            var (lead, rest) = (
                string.Concat(before.Take(difference.OldFrom)),
                string.Concat(after.Skip(difference.NewTo))
            );
            yield return new(
                KindOf(gone, come),
                old,
                now,
                lead.Length,
                string.Concat(gone),
                string.Concat(come),
                $"{Last(lead)}‹{string.Concat(come)}›{First(rest)}"
            );
        }
    }

    /// <summary>Joins differences that have only a space between them.</summary>
    private static List<Difference> Merged(IEnumerable<Difference> differences, List<string> before)
    {
        List<Difference> merged = [];
        foreach (var difference in differences)
        {
            if (
                merged.Count > 0
                && merged[^1] is var last
                && difference.OldFrom == last.OldTo + 1
                && string.IsNullOrWhiteSpace(before[last.OldTo])
            )
            {
                merged[^1] = new(last.OldFrom, difference.OldTo, last.NewFrom, difference.NewTo);
            }
            else
            {
                merged.Add(difference);
            }
        }

        return merged;
    }

    private static TextChangeKind KindOf(List<string> gone, List<string> come)
    {
        if (!gone.Where(IsNumber).SequenceEqual(come.Where(IsNumber)))
        {
            return TextChangeKind.Number;
        }

        return Words(gone) == Words(come) ? TextChangeKind.Punctuation : TextChangeKind.Wording;
    }

    private static string Words(List<string> tokens) =>
        string.Join(' ', tokens.Where(token => char.IsLetter(token[0]))).ToLowerInvariant();

    private static bool IsNumber(string token) => char.IsAsciiDigit(token[0]);

    private static List<string> Tokens(string text) =>
        [.. Token().Matches(VietnameseText.ToNfc(text)).Select(match => match.Value)];

    private static string Last(string text) =>
        text.Length <= ContextCharacters ? text : "…" + text[^ContextCharacters..];

    private static string First(string text) =>
        text.Length <= ContextCharacters ? text : text[..ContextCharacters] + "…";

    /// <summary>"157.527", "95,8", "15/8/2022"; a word; spaces; any other sign.</summary>
    [GeneratedRegex(@"[0-9]+(?:[.,/][0-9]+)*|[\p{L}\p{M}]+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Token();
}
