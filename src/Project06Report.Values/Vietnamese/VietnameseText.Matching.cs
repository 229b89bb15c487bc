using System.Text;

namespace Project06Report.Vietnamese;

public static partial class VietnameseText
{
    /// <summary>The key by which spellings of the same words are equal: composed or not, any case, spaces collapsed, Ð
    /// for Đ, the tone on either vowel (hoà, hòa; uỷ, ủy), i or y as the only vowel (kĩ, kỹ). For comparing only, not
    /// to be shown or stored.</summary>
    public static string MatchKey(string text)
    {
        var key = new StringBuilder(text.Length + 4);
        var tones = new StringBuilder();
        foreach (var written in ToNfc(text))
        {
            var letter = Folded(written);
            if (letter == '\0')
            {
                continue;
            }

            if (char.IsLetter(letter))
            {
                key.Append(WithoutTone(letter, tones, key));
                continue;
            }

            // the tone of a syllable goes behind its letters, on whichever it was written
            key.Append(tones);
            tones.Clear();
            if (letter != ' ' || (key.Length > 0 && key[^1] != ' '))
            {
                key.Append(letter);
            }
        }

        return key.Append(tones).ToString().TrimEnd(' ');
    }

    /// <summary>The letter in lower case, one character for its look-alikes; '\0' for an invisible one.</summary>
    private static char Folded(char letter) =>
        letter switch
        {
            'Đ' or 'Ð' or 'ð' or '\u0189' or '\u0256' => 'đ',
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
            >= '\u2010' and <= '\u2015' or '\u2212' => '-',
            '“' or '”' or '„' => '"',
            '‘' or '’' => '\'',
            _ when char.IsWhiteSpace(letter) => ' ',
            _ => char.ToLowerInvariant(letter),
        };

    private static char WithoutTone(char letter, StringBuilder tones, StringBuilder before)
    {
        if (Vowels.IndexOf(letter) is not (>= 0 and var at))
        {
            return letter;
        }

        if (at % Tones is > 0 and var tone)
        {
            tones.Append(ToneMarks[tone]);
        }

        var bare = Vowels[at - at % Tones];
        return bare == 'y' && before.Length > 0 && IsConsonant(before[^1]) ? 'i' : bare;
    }

    private static bool IsConsonant(char letter) => char.IsLetter(letter) && !Vowels.Contains(letter);
}
