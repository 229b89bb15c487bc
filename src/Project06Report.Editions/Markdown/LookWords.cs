using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Writes attributes, as <see cref="Attributes"/> reads them.</summary>
internal static class LookWords
{
    /// <summary>Those of a paragraph's look.</summary>
    public static IEnumerable<string> Of(ParagraphLook look) =>
        new[]
        {
            Word("trai", look.Left, Length.Millimetres),
            Word("phai", look.Right, Length.Millimetres),
            Word("thut_dau", look.FirstLine, Length.Millimetres),
            Word("truoc", look.Before, Length.Points),
            Word("sau", look.After, Length.Points),
            look.Line is { } line ? $"dong={Looks.Text(line)}" : null,
            look.Alignment is { } word ? $"can={word}" : null,
            look.KeepsWithNext ? "giu" : null,
        }.OfType<string>();

    /// <summary>Lengths with commas between, in millimetres.</summary>
    public static string Lengths(IEnumerable<int> twips) =>
        string.Join(',', twips.Select(Length.Millimetres));

    private static string? Word(string name, int? twips, Func<int, string> write) =>
        twips is { } value ? $"{name}={write(value)}" : null;
}
