using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Documents;

/// <summary>Words of the sources for looks.</summary>
internal static class Looks
{
    private const int Line240 = 240;
    private static readonly string[] Alignments = ["trai", "giua", "phai", "deu"];

    /// <param name="text"><c>1.5</c>: lines; <c>6pt</c>: exactly.</param>
    /// <param name="place">For the error.</param>
    public static LineHeight Line(string text, SourcePlace place) =>
        text.EndsWith("pt", StringComparison.Ordinal)
            ? new(Length.Points(text[..^2]) ?? throw NoLine(text, place), IsExact: true)
            : new((int)((Length.Number(text) ?? throw NoLine(text, place)) * Line240), IsExact: false);

    /// <summary>As <see cref="Line"/> reads it.</summary>
    public static string Text(LineHeight line) =>
        line.IsExact ? Length.Points(line.Value) + "pt" : Length.Invariant(line.Value / (decimal)Line240);

    public static string Alignment(string word, SourcePlace place) =>
        Alignments.Contains(word, StringComparer.Ordinal)
            ? word
            : throw place.Fault($"can is {string.Join(", ", Alignments)}, not {word}");

    private static SourceException NoLine(string text, SourcePlace place) =>
        place.Fault($"dong is a number of lines (1.5) or of points (6pt), not {text}");
}
