using Scriban.Parsing;

namespace Project06Report.WordTemplates.Reading;

/// <summary>The names a template defines itself: variables, loop variables, captures, functions and their
/// parameters.</summary>
internal sealed class OwnNames
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public OwnNames(IEnumerable<Tag> tags)
    {
        foreach (var statement in tags.SelectMany(tag => tag.Statements))
        {
            Collect(statement);
        }
    }

    /// <summary>Whether the template uses <c>import</c>, which makes names of a record's members: then only evaluation
    /// knows all names.</summary>
    public bool ImportsNames { get; private set; }

    public IEnumerable<string> All => names;

    public bool Contains(string name) => names.Contains(name);

    /// <summary>The name a statement sets for the rest of the template, or null.</summary>
    public static string? Assigned(Statement statement) =>
        statement.Kind switch
        {
            StatementKind.Assign
                when statement.Words[0].IsName
                    && statement.Words.Count > 1
                    && statement.Words[1].Type is not (TokenType.Dot or TokenType.OpenBracket) => statement
                .Words[0]
                .Text,
            StatementKind.Open
                when statement.Keyword is "for" or "capture" or "func"
                    && statement.Words.Count > 1
                    && statement.Words[1].IsName => statement.Words[1].Text,
            _ => null,
        };

    private void Collect(Statement statement)
    {
        if (Assigned(statement) is { } name)
        {
            names.Add(name);
        }

        ImportsNames |= statement.Words is [{ Text: "import", IsName: true }, ..];
        for (var at = 1; at < statement.Words.Count; at++)
        {
            var opensParameters =
                statement.Words[at].Type == TokenType.OpenParen
                && (
                    statement.Words[at - 1].Text == "do"
                    || (
                        at <= 2
                        && (
                            statement.Keyword == "func" || (statement.Kind == StatementKind.Assign && at == 1)
                        )
                    )
                );
            if (opensParameters)
            {
                CollectParameters(statement.Words, at + 1);
            }
        }
    }

    private void CollectParameters(IReadOnlyList<Word> words, int at)
    {
        for (; at < words.Count && words[at].Type != TokenType.CloseParen; at++)
        {
            if (words[at].IsName)
            {
                names.Add(words[at].Text);
            }
        }
    }
}
