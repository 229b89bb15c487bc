using System.Text.RegularExpressions;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.WordTemplates.Comparison;

/// <summary>Where in its paragraph a value was printed.</summary>
public sealed partial record PrintedSpan(PrintedValue Value, int Start)
{
    public int End => Start + Value.Text.Length;

    /// <summary>The values of a paragraph, found in the order of printing; one printed inside another comes
    /// first.</summary>
    public static IReadOnlyList<PrintedSpan> In(ReportParagraph paragraph, IEnumerable<PrintedValue> printed)
    {
        List<PrintedSpan> spans = [];
        var at = 0;
        foreach (
            var value in printed.Where(value =>
                value.Part == paragraph.Part && value.Paragraph == paragraph.Number && value.Text.Length > 0
            )
        )
        {
            var start = paragraph.Text.IndexOf(value.Text, at, StringComparison.Ordinal);
            start = start >= 0 ? start : paragraph.Text.IndexOf(value.Text, StringComparison.Ordinal);
            if (start >= 0)
            {
                spans.Add(new(value, start));
                at = Math.Max(at, start + value.Text.Length);
            }
        }

        return spans;
    }

    /// <summary>The numbers of a paragraph that no value printed: whoever wrote the template typed them.</summary>
    public static IEnumerable<(string Number, int Start)> TypedIn(
        ReportParagraph paragraph,
        IReadOnlyList<PrintedSpan> spans
    ) =>
        Number()
            .Matches(paragraph.Text)
            .Where(number =>
                !spans.Any(span => span.Start < number.Index + number.Length && number.Index < span.End)
            )
            .Select(number => (number.Value, number.Index));

    public static bool HoldsNumber(string text) => VietnameseText.ToNfc(text).Any(char.IsAsciiDigit);

    [GeneratedRegex("[0-9]+(?:[.,/][0-9]+)*")]
    private static partial Regex Number();
}
