using System.Text;

namespace Project06Report.Vietnamese;

/// <summary>Vietnamese letters and texts, whatever the machine's culture is. Letters are composed here because the
/// program runs with InvariantGlobalization, under which the runtime's own normalisation silently does
/// nothing.</summary>
public static partial class VietnameseText
{
    /// <summary>Every vowel letter: a row of six per shape, in the order of <see cref="ToneMarks"/>, lower case then
    /// capitals.</summary>
    private static ReadOnlySpan<char> Vowels =>
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
        + "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴ";

    private const int Tones = 6;

    /// <summary>No tone, then huyền, sắc, hỏi, ngã, nặng: a column of <see cref="Vowels"/> each.</summary>
    private static ReadOnlySpan<char> ToneMarks => "\0\u0300\u0301\u0309\u0303\u0323";

    /// <summary>A base letter, a mark, and the letter they make.</summary>
    private static readonly string[] Shapes =
    [
        "a\u0306ă",
        "a\u0302â",
        "e\u0302ê",
        "o\u0302ô",
        "o\u031Bơ",
        "u\u031Bư",
        "A\u0306Ă",
        "A\u0302Â",
        "E\u0302Ê",
        "O\u0302Ô",
        "O\u031BƠ",
        "U\u031BƯ",
    ];

    /// <summary>The text with a small first letter, as after a colon; an abbreviation ("UBND tỉnh") stays as it
    /// is.</summary>
    public static string LowerFirst(string text) =>
        text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1]))
            ? text
            : WithFirst(text, char.ToLowerInvariant(text[0]));

    public static string UpperFirst(string text) =>
        text.Length == 0 ? text : WithFirst(text, char.ToUpperInvariant(text[0]));

    /// <summary>The text without tones and shapes, đ as d: for suggesting names, not for comparing reported
    /// texts.</summary>
    public static string WithoutDiacritics(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!IsMark(letter))
            {
                bare.Append(BareLetter(letter));
            }
        }

        return bare.ToString();
    }

    /// <summary>The letter without its tone, shape kept: ậ is â.</summary>
    internal static (char Letter, bool HadTone) WithoutTone(char letter) =>
        Vowels.IndexOf(letter) is >= 0 and var at
            ? (Vowels[at - at % Tones], at % Tones > 0)
            : (letter, false);

    private static string WithFirst(string text, char first) =>
        text[0] == first ? text : string.Concat([first], text.AsSpan(1));

    private static char BareLetter(char letter) =>
        letter switch
        {
            < '\u0080' => letter,
            'đ' => 'd',
            'Đ' => 'D',
            _ => Vowels.IndexOf(letter) is >= 0 and var at ? BaseOf(Vowels[at - at % Tones]) : letter,
        };

    private static char BaseOf(char shaped)
    {
        foreach (var shape in Shapes)
        {
            if (shape[2] == shaped)
            {
                return shape[0];
            }
        }

        return shaped;
    }

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';
}
