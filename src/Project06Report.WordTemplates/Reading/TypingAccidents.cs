using Project06Report.Vietnamese;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Keywords as the Telex method and Word's autocorrect leave them: "ì" (i, f), "fỏ" (f, o, r), "éle" (e, l, s,
/// e), "ưhen", "ẻnd", "If", "END".</summary>
internal static class TypingAccidents
{
    public static readonly string[] Keywords =
    [
        "if",
        "else",
        "end",
        "for",
        "when",
        "case",
        "with",
        "while",
        "func",
        "capture",
        "wrap",
        "ret",
        "break",
        "continue",
        "import",
        "readonly",
        "tablerow",
    ];

    private static readonly (string Letters, char Key)[] Tones =
    [
        ("àằầèềìòồờùừỳ", 'f'),
        ("áắấéếíóốớúứý", 's'),
        ("ảẳẩẻểỉỏổởủửỷ", 'r'),
        ("ãẵẫẽễĩõỗỡũữỹ", 'x'),
        ("ạặậẹệịọộợụựỵ", 'j'),
    ];

    private const string Doubled = "âấầẩẫậêếềểễệôốồổỗộđ";
    private const string Horned = "ăắằẳẵặơớờởỡợưứừửữự";

    /// <returns>The keyword that was probably meant; null for none, and for any word of plain lower-case
    /// letters.</returns>
    public static string? Meant(string word)
    {
        if (word.All(c => c < 0x80 && !char.IsAsciiLetterUpper(c)))
        {
            return null;
        }

        var lower = word.ToLowerInvariant();
        if (lower == "ỉ")
        {
            return "if";
        }

        var plain = VietnameseText.WithoutDiacritics(lower);
        return Array.Find(Keywords, keyword =>
            keyword == plain || SameKeys(keyword, Keys(lower, false)) || SameKeys(keyword, Keys(lower, true))
        );
    }

    /// <summary>The keys pressed for a word, in any order.</summary>
    /// <param name="hornAlone">Whether "ư" was typed as "w" alone.</param>
    private static string Keys(string word, bool hornAlone)
    {
        var keys = "";
        foreach (var letter in word)
        {
            keys += ShapeKeys(letter, hornAlone);
            keys += string.Concat(
                Tones
                    .Where(tone => tone.Letters.Contains(letter, StringComparison.Ordinal))
                    .Select(tone => tone.Key)
            );
        }

        return keys;
    }

    /// <summary>The keys of a letter without its tone: "aw" for "ă", "aa" for "â".</summary>
    private static string ShapeKeys(char letter, bool hornAlone)
    {
        var plain = VietnameseText.WithoutDiacritics(letter.ToString());
        if (Horned.Contains(letter, StringComparison.Ordinal))
        {
            return hornAlone ? "w" : plain + "w";
        }

        return Doubled.Contains(letter, StringComparison.Ordinal) ? plain + plain : plain;
    }

    private static bool SameKeys(string keyword, string keys) =>
        keyword.Length == keys.Length && keyword.Order().SequenceEqual(keys.Order());
}
