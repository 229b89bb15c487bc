using System.Text;

namespace Project06Report.Vietnamese;

public static partial class VietnameseText
{
    /// <summary>Normalisation Form C for Vietnamese (Unicode Standard Annex #15). A letter written as a base with
    /// combining marks, in any canonically equivalent order, becomes one precomposed character; a sequence that is no
    /// Vietnamese letter stays as it is. Returns the same instance when nothing changes.</summary>
    public static string ToNfc(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsMark(text[at]))
            {
                return Composed(text, Math.Max(at - 1, 0));
            }
        }

        return text;
    }

    private static string Composed(string text, int start)
    {
        var composed = new StringBuilder(text.Length).Append(text, 0, start);
        for (var at = start; at < text.Length; )
        {
            var end = at + 1;
            while (end < text.Length && IsVietnameseMark(text[end]))
            {
                end++;
            }

            if (end > at + 1 && Vowels.Contains(text[at]))
            {
                AppendComposed(composed, text[at], text.AsSpan(at + 1, end - at - 1));
            }
            else
            {
                composed.Append(text, at, end - at);
            }

            at = end;
        }

        return composed.ToString();
    }

    private static void AppendComposed(StringBuilder text, char letter, ReadOnlySpan<char> marks)
    {
        var ordered = Decomposed(ref letter);
        foreach (var mark in marks)
        {
            ordered.Add(
                mark switch
                {
                    '\u0340' => '\u0300',
                    '\u0341' => '\u0301',
                    _ => mark,
                }
            );
        }

        List<char> left = [];
        foreach (var mark in ordered.OrderBy(CombiningClass))
        {
            // a mark is blocked by a mark of its own class that did not join the letter
            if (
                (left.Count == 0 || CombiningClass(left[^1]) < CombiningClass(mark))
                && With(letter, mark) is { } joined
            )
            {
                letter = joined;
            }
            else
            {
                left.Add(mark);
            }
        }

        text.Append(letter);
        left.ForEach(mark => text.Append(mark));
    }

    /// <summary>Takes a letter apart: sets it to its base and returns its marks in canonical order.</summary>
    private static List<char> Decomposed(ref char letter)
    {
        List<char> marks = [];
        var at = Vowels.IndexOf(letter);
        var tone = at % Tones;
        letter = Vowels[at - tone];
        foreach (var shape in Shapes)
        {
            if (shape[2] == letter)
            {
                letter = shape[0];
                marks.Add(shape[1]);
                break;
            }
        }

        if (tone > 0)
        {
            marks.Add(ToneMarks[tone]);
        }

        return marks;
    }

    /// <summary>The letter with one more mark as one character, or null. Of the tones only the dot below may precede
    /// breve and circumflex.</summary>
    private static char? With(char letter, char mark)
    {
        var at = Vowels.IndexOf(letter);
        var tone = at % Tones;
        if (ToneMarks.IndexOf(mark) is > 0 and var added)
        {
            return tone == 0 ? Vowels[at + added] : null;
        }

        var dotted = ToneMarks[tone] == '\u0323' ? tone : 0;
        foreach (var shape in Shapes)
        {
            if (tone == dotted && shape[0] == Vowels[at - tone] && shape[1] == mark)
            {
                return Vowels[Vowels.IndexOf(shape[2]) + dotted];
            }
        }

        return null;
    }

    private static bool IsVietnameseMark(char mark) =>
        mark
            is '\u0300'
                or '\u0301'
                or '\u0302'
                or '\u0303'
                or '\u0306'
                or '\u0309'
                or '\u031B'
                or '\u0323'
                or '\u0340'
                or '\u0341';

    /// <summary>Canonical_Combining_Class of the Vietnamese marks: horn 216, dot below 220, all above 230.</summary>
    private static int CombiningClass(char mark) =>
        mark switch
        {
            '\u031B' => 216,
            '\u0323' => 220,
            _ => 230,
        };
}
