using System.Text.RegularExpressions;
using Project06Report.Diagnostics;

namespace Project06Report.Layout;

/// <summary>E10 and E11: mục "I. ", khoản "1. ", điểm "a) ". A khoản has a title when it does not end like a
/// sentence.</summary>
internal static partial class ReportOutline
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits) =>
        [.. plan.Body.SelectMany(Levels), .. Letters(plan, limits)];

    /// <summary>Whether it stands on a line of its own as the title of a mục or a khoản.</summary>
    internal static bool IsTitle(LayoutParagraph paragraph) =>
        Section().IsMatch(paragraph.Text)
        || (Clause().IsMatch(paragraph.Text) && !EndsLikeASentence(paragraph.Text));

    private static IEnumerable<Diagnostic> Levels(LayoutParagraph paragraph)
    {
        if (Section().IsMatch(paragraph.Text))
        {
            if (paragraph.Text.Any(char.IsLower) || !paragraph.IsBold)
            {
                yield return paragraph.Fails("E10", "tiêu đề mục in hoa, đậm");
            }
        }
        else if (IsTitle(paragraph))
        {
            if (!paragraph.IsBold || !paragraph.Format.KeepNext)
            {
                yield return paragraph.Fails("E10", "tiêu đề khoản đậm và giữ với đoạn sau (Keep with next)");
            }
        }
        else if (Numbered().IsMatch(paragraph.Text) && paragraph.HasBold)
        {
            yield return paragraph.Fails("E10", "khoản không có tiêu đề và điểm không in đậm");
        }
    }

    private static IEnumerable<Diagnostic> Letters(ReportPlan plan, LayoutLimits limits)
    {
        var last = -1;
        foreach (var paragraph in plan.Body)
        {
            if (paragraph.Format.Numbering is "lowerLetter" or "upperLetter")
            {
                yield return paragraph.Fails(
                    "E11",
                    "gõ a), b), c), d), đ)",
                    "điểm đánh số tự động theo bảng chữ cái tiếng Anh"
                );
            }

            var letter = Point().Match(paragraph.Text) is { Success: true } point
                ? point.Groups[1].ValueSpan[0]
                : ' ';
            if (letter != ' ')
            {
                var place = limits.PointLetters.IndexOf(letter, StringComparison.Ordinal);
                if (place != 0 && place != last + 1)
                {
                    yield return paragraph.Fails(
                        "E11",
                        "các điểm theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m, n, o"
                    );
                }

                last = place;
            }
            else if (IsTitle(paragraph) || Clause().IsMatch(paragraph.Text))
            {
                last = -1;
            }
        }
    }

    private static bool EndsLikeASentence(string text) => text[^1] is '.' or ';' or ':' or ',' or '!' or '?';

    [GeneratedRegex(@"^[IVXL]+\. ")]
    private static partial Regex Section();

    [GeneratedRegex(@"^[0-9]+\. ")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(\p{Ll})\) ")]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?:[0-9]+\.|\p{Ll}\)) ")]
    private static partial Regex Numbered();
}
