using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Reading;
using Scriban;
using Scriban.Parsing;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Parses each tag by itself, so that each error is reported at its own tag. Needed only when the whole
/// program does not parse.</summary>
internal static class SyntaxCheck
{
    private static readonly LexerOptions ScriptOnly = new() { Mode = ScriptMode.ScriptOnly };

    public static readonly ParserOptions Parsing = new() { ParseFloatAsDecimal = true };

    public static IEnumerable<Diagnostic> Check(IEnumerable<Tag> tags) =>
        tags.Select(Check).OfType<Diagnostic>();

    private static Diagnostic? Check(Tag tag)
    {
        if (tag.Statements.Any(statement => statement.Typed is not null))
        {
            return null;
        }

        var (before, after) = Completion(tag.Statements);
        var template = Template.Parse(
            before + StatementReader.WithoutTrimMarks(tag.Code) + after,
            null,
            Parsing,
            ScriptOnly
        );
        if (
            template.Messages.FirstOrDefault(message => message.Type == ParserMessageType.Error)
            is not { } error
        )
        {
            return null;
        }

        return HasBracesInside(tag.Code)
            ? tag.Finding(Syntax, "mỗi đầu thẻ đúng hai ngoặc nhọn, trong thẻ không viết thêm ngoặc nhọn")
            : tag.Finding(Syntax, ScriptFaults.Syntax(error.Message));
    }

    /// <summary>"{{{ x }}}" and "{{ {{ x }} }}".</summary>
    private static bool HasBracesInside(string code) => code.AsSpan().Trim() is ['{', ..] or [.., '}'];

    /// <summary>The code that completes the halves of blocks in a tag, so that it parses by itself.</summary>
    private static (string Before, string After) Completion(IReadOnlyList<Statement> statements)
    {
        var (before, open) = ("", 0);
        foreach (var statement in statements)
        {
            if (statement.Kind is StatementKind.Middle or StatementKind.End && open == 0)
            {
                before = (statement.Keyword == "when" ? "case 1\n" : "if true\n") + before;
                open++;
            }

            open += statement.DepthChange;
        }

        return (before, string.Concat(Enumerable.Repeat("\nend", open)));
    }
}
