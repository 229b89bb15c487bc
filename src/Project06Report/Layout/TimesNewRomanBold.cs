using System.Collections.Immutable;

namespace Project06Report.Layout;

/// <summary>The width of a line in Times New Roman bold. The advance widths are those of Liberation Serif Bold, which
/// has the same metrics; a letter with marks counts as its base letter (ơ, ư are a little wider, 2 % of a line at
/// most).</summary>
internal static class TimesNewRomanBold
{
    /// <summary>From space to '~', in thousandths of the type size.</summary>
    private static readonly ImmutableArray<int> Widths =
    [
        250,
        333,
        555,
        500,
        500,
        1000,
        833,
        278,
        333,
        333,
        500,
        570,
        250,
        333,
        250,
        278,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        500,
        333,
        333,
        570,
        570,
        570,
        500,
        930,
        722,
        667,
        722,
        722,
        667,
        611,
        778,
        778,
        389,
        500,
        778,
        667,
        944,
        722,
        778,
        611,
        778,
        722,
        556,
        667,
        722,
        722,
        1000,
        722,
        722,
        667,
        333,
        278,
        333,
        581,
        500,
        333,
        500,
        556,
        444,
        556,
        444,
        333,
        500,
        556,
        278,
        333,
        556,
        278,
        833,
        556,
        500,
        556,
        556,
        444,
        389,
        333,
        556,
        500,
        722,
        500,
        500,
        444,
        394,
        220,
        394,
        520,
    ];

    private static readonly ImmutableArray<string> Marked =
    [
        "aàáảãạăằắẳẵặâầấẩẫậ",
        "dđ",
        "eèéẻẽẹêềếểễệ",
        "iìíỉĩị",
        "oòóỏõọôồốổỗộơờớởỡợ",
        "uùúủũụưừứửữự",
        "yỳýỷỹỵ",
    ];

    /// <summary>The width of one line in twips.</summary>
    /// <param name="spacing">Added to each character, in twips.</param>
    public static int WidthOf(string line, int halfPoints, int spacing = 0) =>
        line.Sum(letter => WidthOf(letter) * halfPoints) / 100 + line.Length * spacing;

    /// <summary>The lines a paragraph breaks into when each takes as many words as fit.</summary>
    /// <param name="room">In twips.</param>
    public static IEnumerable<string> Lines(string text, int halfPoints, int room, int spacing = 0)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : line + " " + word;
                if (line.Length > 0 && WidthOf(longer, halfPoints, spacing) > room)
                {
                    yield return line;
                    longer = word;
                }

                line = longer;
            }

            yield return line;
        }
    }

    private static int WidthOf(char letter)
    {
        var plain = WithoutMarks(letter);
        return plain is >= ' ' and <= '~' ? Widths[plain - ' '] : 500;
    }

    private static char WithoutMarks(char letter)
    {
        var small = char.ToLowerInvariant(letter);
        if (
            Marked.FirstOrDefault(family => family.Contains(small, StringComparison.Ordinal))
            is not { } family
        )
        {
            return letter;
        }

        return char.IsUpper(letter) ? char.ToUpperInvariant(family[0]) : family[0];
    }
}
