using System.Collections.Frozen;
using System.Text;

namespace Project06Report.Vietnamese;

/// <summary>Recognises text in a legacy encoding and turns it into Unicode. A workbook holds such text as the
/// Windows-1252 characters of its bytes: "Công an tỉnh" is stored as "C«ng an tØnh" or "Coâng an tænh".</summary>
public static class LegacyEncodings
{
    /// <summary>Windows-1252 from 0x80; bytes it leaves undefined are kept as control characters.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>TCVN3 from 0x80; '\0' for a byte without a letter.</summary>
    private const string Tcvn3 =
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
        + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
        + "\0ĂÂÊÔƠƯĐăâêôơưđẰ"
        + "\0\0\0\0\0àảãáạẲằẳẵắẴ"
        + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
        + "éẹềểễếệìỉỄẾỒĩíịò"
        + "Ổỏõóọồổỗốộờởỡớợù"
        + "Ỗủũúụừửữứựỳỷỹ\0ỵỐ";

    /// <summary>VNI, small letters only: the base letter, the letter that stands for its marks, the Vietnamese
    /// letter.</summary>
    private const string VniPairs =
        "aàầ aáấ aââ aãẫ aäậ aåẩ aèằ aéắ aêă aëặ aïạ aõã aøà aùá aúẳ aûả aüẵ "
        + "eàề eáế eâê eãễ eäệ eåể eïẹ eõẽ eøè eùé eûẻ "
        + "oàồ oáố oâô oãỗ oäộ oåổ oïọ oõõ oøò oùó oûỏ uïụ uõũ uøù uùú uûủ yõỹ yøỳ yùý yûỷ "
        + "ôïợ ôõỡ ôøờ ôùớ ôûở öïự öõữ öøừ öùứ öûử";

    private const string VniSingles = "æỉ ìì íí îỵ ñđ òị óĩ ôơ öư";

    private static readonly FrozenDictionary<string, char> Vni = $"{VniPairs} {VniSingles}"
        .Split(' ')
        .ToFrozenDictionary(entry => entry[..^1], entry => entry[^1], StringComparer.Ordinal);

    /// <summary>The name people know the encoding by.</summary>
    public static string NameOf(LegacyEncoding encoding) =>
        encoding == LegacyEncoding.Tcvn3 ? "TCVN3 (ABC)" : "VNI";

    /// <summary>The encoding a font is made for: ".VnTime", "VNI-Times"; null for any other font.</summary>
    public static LegacyEncoding? OfFont(string font)
    {
        if (font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase))
        {
            return LegacyEncoding.Tcvn3;
        }

        return font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) ? LegacyEncoding.VniWindows : null;
    }

    /// <summary>TCVN3 fonts with a final H (".VnTimeH") show small letters as capitals.</summary>
    public static bool ShowsCapitals(string font) =>
        OfFont(font) == LegacyEncoding.Tcvn3 && font.EndsWith('H');

    /// <summary>The encoding by the letters alone: the only one of the two in which they make Vietnamese syllables, and
    /// more of them than as they stand. Null when in doubt; a short word may need its font.</summary>
    public static LegacyEncoding? Detect(string text)
    {
        if (!IsWindows1252(text))
        {
            return null;
        }

        var words = text.Split([.. " \t\n,;:()/\"'.-+0123456789"], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(letter => letter > '\u007F') && word.Any(char.IsAsciiLetter))
            .ToList();
        var asTheyStand = words.Count(VietnameseSyllable.IsOne);
        var isTcvn3 = MakesMoreSyllables(words, asTheyStand, LegacyEncoding.Tcvn3);
        var isVni = MakesMoreSyllables(words, asTheyStand, LegacyEncoding.VniWindows);
        if (isTcvn3 == isVni)
        {
            return null;
        }

        return isTcvn3 ? LegacyEncoding.Tcvn3 : LegacyEncoding.VniWindows;
    }

    /// <summary>The text in Unicode (NFC); characters the encoding does not have stay as they are.</summary>
    /// <param name="capitals">Whether the font shows capitals whatever is stored, see
    /// <see cref="ShowsCapitals"/>.</param>
    public static string ToUnicode(string text, LegacyEncoding encoding, bool capitals = false)
    {
        var unicode = encoding == LegacyEncoding.Tcvn3 ? FromTcvn3(text) : FromVni(text);
        return capitals ? unicode.ToUpperInvariant() : unicode;
    }

    /// <summary>Whether three of four words are syllables in that encoding; the others may be names and
    /// abbreviations.</summary>
    private static bool MakesMoreSyllables(List<string> words, int asTheyStand, LegacyEncoding encoding)
    {
        var syllables = words.Count(word => VietnameseSyllable.IsOne(ToUnicode(word, encoding)));
        return syllables > asTheyStand && syllables * 4 >= words.Count * 3;
    }

    private static bool IsWindows1252(string text) =>
        text.All(letter => letter <= '\u00FF' || Windows1252.Contains(letter, StringComparison.Ordinal));

    private static string FromTcvn3(string text) => string.Create(text.Length, text, (unicode, stored) =>
        {
            for (var at = 0; at < stored.Length; at++)
            {
                unicode[at] = LetterOfTcvn3(stored[at]);
            }
        });

    /// <summary>The letter of a stored character. Quotation marks and dashes stay: officers type them, and TCVN3 has
    /// only rare capitals at their bytes.</summary>
    private static char LetterOfTcvn3(char stored)
    {
        if (stored is '…' or '‘' or '’' or '“' or '”' or '•' or '–' or '—')
        {
            return stored;
        }

        var high = Windows1252.IndexOf(stored, StringComparison.Ordinal);
        var code = high >= 0 ? high : stored - 0x80;
        return code is >= 0 and < 0x80 && Tcvn3[code] != '\0' ? Tcvn3[code] : stored;
    }

    private static string FromVni(string text)
    {
        var unicode = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && LetterOfVni(text.AsSpan(at, 2)) is { } pair)
            {
                unicode.Append(pair);
                at++;
            }
            else
            {
                unicode.Append(LetterOfVni(text.AsSpan(at, 1)) ?? text[at]);
            }
        }

        return unicode.ToString();
    }

    /// <summary>The letter of one or two stored characters, a capital if the base letter is one.</summary>
    private static char? LetterOfVni(ReadOnlySpan<char> stored)
    {
        Span<char> small = stackalloc char[stored.Length];
        stored.ToLowerInvariant(small);
        if (!Vni.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small, out var letter))
        {
            return null;
        }

        return small[0] == stored[0] ? letter : char.ToUpperInvariant(letter);
    }
}
