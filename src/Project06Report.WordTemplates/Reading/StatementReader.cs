using Scriban.Parsing;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Splits a tag's code into statements with Scriban's own lexer, so that the structure is known before its
/// parser runs: <c>{{ ì x }}…{{ end }}</c> parses, and Scriban would report the error at the innocent
/// <c>end</c>.</summary>
internal static class StatementReader
{
    private static readonly LexerOptions ScriptOnly = new() { Mode = ScriptMode.ScriptOnly };

    public static IReadOnlyList<Statement> Read(string code)
    {
        var statements = new List<Statement>();
        var words = new List<Word>();
        var depth = 0;
        foreach (var token in new Lexer(WithoutTrimMarks(code), null, ScriptOnly))
        {
            depth += Nesting(token.Type);
            if (
                token.Type is TokenType.SemiColon or TokenType.Eof
                || (token.Type == TokenType.NewLine && depth <= 0)
            )
            {
                Flush(words, statements);
                depth = 0;
            }
            else if (token.Type is not (TokenType.NewLine or TokenType.Comment or TokenType.CommentMulti))
            {
                words.Add(
                    new(
                        token.Type,
                        token.Start.Offset,
                        code[token.Start.Offset..Math.Min(token.End.Offset + 1, code.Length)]
                    )
                );
            }
        }

        Flush(words, statements);
        return statements;
    }

    /// <summary>Replaces the dash of <c>{{-</c> and <c>-}}</c>, which is no operator, by a space: offsets
    /// stay.</summary>
    public static string WithoutTrimMarks(string code)
    {
        var start = code.Length > 0 && code[0] is '-' or '~' ? 1 : 0;
        var end = code.Length > start && code[^1] is '-' or '~' ? 1 : 0;
        return start + end == 0 ? code : new string(' ', start) + code[start..^end] + new string(' ', end);
    }

    private static int Nesting(TokenType type) =>
        type switch
        {
            TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace => 1,
            TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace => -1,
            _ => 0,
        };

    private static void Flush(List<Word> words, List<Statement> statements)
    {
        if (words.Count == 0)
        {
            return;
        }

        var statement = Classify([.. words]) with { Number = statements.Count };
        statements.Add(statement);
        words.Clear();
        if (
            statement
                .Words.Where(
                    (word, at) =>
                        at > 0
                        && word.IsName
                        && word.Text == "do"
                        && statement.Words[at - 1].Type != TokenType.Dot
                )
                .Any()
        )
        {
            statements.Add(new(StatementKind.Open, "do", null, []) { Number = statements.Count });
        }
    }

    private static Statement Classify(IReadOnlyList<Word> words)
    {
        var (first, typed) = Keyword(words, 0);
        switch (first)
        {
            case "else" when Keyword(words, 1) is ("if", var typedIf):
                return new(StatementKind.Middle, "else if", typed ?? typedIf, words);
            case "else" or "when":
                return new(StatementKind.Middle, first, typed, words);
            case "end":
                return new(StatementKind.End, first, typed, words);
            case "break" or "continue" or "ret":
                return new(StatementKind.Leave, first, typed, words);
            case "import" or "readonly":
                return new(StatementKind.Assign, "", typed, words);
            case not null:
                return new(StatementKind.Open, first, typed, words);
            default:
                return new(IsAssignment(words) ? StatementKind.Assign : StatementKind.Print, "", null, words);
        }
    }

    /// <summary>The keyword that stands at that word or was meant there, and what was typed instead; null when it is an
    /// ordinary name.</summary>
    private static (string? Keyword, string? Typed) Keyword(IReadOnlyList<Word> words, int at)
    {
        if (
            at >= words.Count
            || !words[at].IsName
            || (at + 1 < words.Count && words[at + 1].Type is TokenType.Dot or TokenType.Equal)
        )
        {
            return (null, null);
        }

        var text = words[at].Text;
        if (TypingAccidents.Keywords.Contains(text, StringComparer.Ordinal))
        {
            return (text, null);
        }

        return TypingAccidents.Meant(text) is { } meant ? (meant, text) : (null, null);
    }

    private static bool IsAssignment(IReadOnlyList<Word> words)
    {
        var depth = 0;
        foreach (var word in words)
        {
            depth += Nesting(word.Type);
            if (
                depth == 0
                && word.Type
                    is TokenType.Equal
                        or TokenType.PlusEqual
                        or TokenType.MinusEqual
                        or TokenType.AsteriskEqual
                        or TokenType.DivideEqual
                        or TokenType.DoubleDivideEqual
                        or TokenType.PercentEqual
            )
            {
                return true;
            }
        }

        return false;
    }
}
