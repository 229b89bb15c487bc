using Project06Report.Vietnamese;
using Project06Report.Workbooks;

namespace Project06Report.Submissions;

/// <summary>Reads texts typed with fonts from before Unicode (TCVN3, VNI). The font of the cell decides where its
/// reading is no worse Vietnamese than the stored letters; otherwise, and where the font is lost, the letters decide. A
/// text that can be read both ways is not decided: "hoà sô" is two words, and "hồ sơ" in VNI.</summary>
internal sealed class LegacyTexts(Workbook workbook)
{
    /// <summary>Latin-1 letters that Vietnamese in Unicode uses too.</summary>
    private const string SharedLetters = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    /// <summary>Windows-1252 characters that officers do type.</summary>
    private const string Punctuation = "\u00A0“”‘’–—…";

    private static readonly char[] Separators = [.. " \t\r\n,;:()/\"'.-+0123456789\u00A0“”‘’–—…"];

    private bool? isSuspected;
    private HashSet<LegacyEncoding>? used;

    public LegacyReading Read(Cell cell)
    {
        if (!IsSuspected())
        {
            return new(cell.Text);
        }

        if ((OfFont(cell) ?? LegacyEncodings.Detect(cell.Raw)) is not { } encoding)
        {
            return new(HasStrangeWord(cell.Raw) || HasOtherReading(cell) ? null : cell.Text);
        }

        var unicode = LegacyEncodings.ToUnicode(cell.Raw, encoding, LegacyEncodings.ShowsCapitals(cell.Font));
        return unicode == cell.Raw
            ? new(cell.Text)
            : new(VietnameseText.ToNfc(VietnameseText.WithoutControls(unicode)), encoding);
    }

    /// <summary>The encoding of the font, unless the letters contradict it: a text that was pasted in Unicode keeps the
    /// font of the cell.</summary>
    private static LegacyEncoding? OfFont(Cell cell)
    {
        if (LegacyEncodings.OfFont(cell.Font) is not { } encoding || !cell.Raw.All(IsWindows1252))
        {
            return null;
        }

        var words = Words(cell.Raw);
        return words.Count(word => IsSyllableIn(word, encoding)) >= words.Count(VietnameseSyllable.IsOne)
            ? encoding
            : null;
    }

    /// <summary>Whether any text looks like an old encoding. The check is cheap, and hardly any workbook needs
    /// more.</summary>
    private bool IsSuspected()
    {
        isSuspected ??= workbook.Sheets.Any(sheet =>
            sheet.Cells.Any(cell =>
                cell.Kind == CellKind.Text && (HasLegacyFont(cell) || HasTelltale(cell.Raw))
            )
        );
        return isSuspected.Value;
    }

    private static bool HasLegacyFont(Cell cell) => LegacyEncodings.OfFont(cell.Font) is not null;

    /// <summary>Whether there is a symbol inside of a word, or an accented vowel after a vowel where Vietnamese has
    /// none.</summary>
    private static bool HasTelltale(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (
                text[at] > '\u007F'
                && (IsSymbolInWord(text, at) || (at > 0 && IsMarkOf(text[at - 1], text[at])))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSymbolInWord(string text, int at) =>
        IsWindows1252(text[at])
        && !SharedLetters.Contains(text[at], StringComparison.Ordinal)
        && !Punctuation.Contains(text[at], StringComparison.Ordinal)
        && (
            (at > 0 && char.IsAsciiLetter(text[at - 1]))
            || (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]))
        );

    private static bool IsMarkOf(char vowel, char mark) =>
        vowel switch
        {
            'a' or 'A' or 'e' or 'E' => SharedLetters.Contains(mark, StringComparison.Ordinal),
            'o' or 'O' or 'ô' or 'Ô' => mark is 'ù' or 'õ' or 'â' or 'Ù' or 'Õ' or 'Â',
            'u' or 'U' => mark is 'ù' or 'õ' or 'Ù' or 'Õ',
            _ => false,
        };

    /// <summary>Whether a word is Vietnamese only when it is read in a legacy encoding.</summary>
    private static bool HasStrangeWord(string text) =>
        Words(text)
            .Any(word =>
                word.All(IsWindows1252)
                && word.Any(char.IsAsciiLetter)
                && !VietnameseSyllable.IsOne(word)
                && (IsSyllableIn(word, LegacyEncoding.Tcvn3) || IsSyllableIn(word, LegacyEncoding.VniWindows))
            );

    /// <summary>Whether other cells of the workbook, whose fonts do not give it either, are in an encoding in which
    /// this text is no worse Vietnamese than as it is stored.</summary>
    private bool HasOtherReading(Cell asked)
    {
        var text = asked.Raw;
        if (!text.All(IsWindows1252) || Words(text) is not { Count: > 0 } words)
        {
            return false;
        }

        used ??=
        [
            .. workbook
                .Sheets.SelectMany(sheet => sheet.Cells)
                .Where(cell => cell.Kind == CellKind.Text && !HasLegacyFont(cell))
                .Select(cell => LegacyEncodings.Detect(cell.Raw))
                .OfType<LegacyEncoding>(),
        ];
        var asTheyStand = words.Count(VietnameseSyllable.IsOne);
        return used.Any(encoding =>
            LegacyEncodings.ToUnicode(text, encoding) != text
            && words.Count(word => IsSyllableIn(word, encoding)) >= asTheyStand
        );
    }

    private static bool IsSyllableIn(string word, LegacyEncoding encoding) =>
        VietnameseSyllable.IsOne(LegacyEncodings.ToUnicode(word, encoding));

    /// <summary>The words with a letter outside of ASCII.</summary>
    private static List<string> Words(string text) =>
        [
            .. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Any(letter => letter > '\u007F')),
        ];

    private static bool IsWindows1252(char letter) =>
        letter <= '\u00FF' || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".Contains(letter, StringComparison.Ordinal);
}
