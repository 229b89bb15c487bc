using System.Text;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Reads code up to its "}}". Outside literals it undoes what autocorrect changed, one character for one, so
/// offsets stay.</summary>
internal sealed class CodeReader(string text, int start)
{
    private readonly StringBuilder cleaned = new();

    public int Position { get; private set; } = start;

    public string Cleaned => cleaned.ToString();

    /// <returns>False when the text ends first.</returns>
    public bool ReadToEnd()
    {
        var depth = 0;
        while (Position < text.Length)
        {
            var c = text[Position];
            if (c == '}' && depth == 0 && Follows('}'))
            {
                return true;
            }

            depth += c switch
            {
                '{' => 1,
                '}' when depth > 0 => -1,
                _ => 0,
            };
            var plain = Straighten(c);
            Take(plain);
            if (plain is '"' or '\'' or '`')
            {
                ReadLiteral(plain, curly: plain != c);
            }
            else if (plain == '#')
            {
                ReadComment();
            }
        }

        return false;
    }

    private void ReadLiteral(char quote, bool curly)
    {
        while (Position < text.Length)
        {
            var c = text[Position];
            if (c == quote || (curly && Straighten(c) == quote))
            {
                Take(quote);
                return;
            }

            Take(c);
            if (c == '\\' && quote != '`' && Position < text.Length)
            {
                Take(text[Position]);
            }
        }
    }

    /// <summary><c># to the end of the line</c> or <c>## over several lines ##</c>; both end at "}}".</summary>
    private void ReadComment()
    {
        var lines = Position < text.Length && text[Position] == '#';
        if (lines)
        {
            Take('#');
        }

        while (
            Position < text.Length
            && !(text[Position] == '}' && Follows('}'))
            && (lines || text[Position] != '\n')
        )
        {
            var closes = lines && text[Position] == '#' && Follows('#');
            Take(text[Position]);
            if (closes)
            {
                Take('#');
                return;
            }
        }
    }

    private bool Follows(char next) => Position + 1 < text.Length && text[Position + 1] == next;

    private void Take(char c)
    {
        cleaned.Append(c);
        Position++;
    }

    private static char Straighten(char c) =>
        c switch
        {
            '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' => '\'',
            '\u2013' or '\u2014' or '\u2212' or '\u2011' => '-',
            '\u00A0' or '\u202F' or '\u3000' or '\u00AD' or '\uFEFF' or (>= '\u2000' and <= '\u200F') => ' ',
            _ => c,
        };
}
