using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Reading;
using Scriban.Parsing;
using Scriban.Runtime;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Looks up every name and member a template writes, also in branches this month does not take. It works on
/// the words of the tags, so one broken tag hides no mistake in the others.</summary>
internal sealed class NameLint(RecordValue model, ScriptObject builtins, OwnNames own, KnownNames names)
{
    private static readonly HashSet<string> Reserved =
    [
        "in",
        "true",
        "false",
        "null",
        "this",
        "do",
        "empty",
        "reversed",
        "limit",
        "offset",
        "for",
        "while",
        "tablerow",
        "else",
        "if",
    ];

    private readonly List<Diagnostic> findings = [];
    private readonly Stack<Scope> scopes = new();

    /// <summary>The names an open block binds: a loop variable and the values it runs over (null when unknown), or the
    /// members of a <c>with</c>.</summary>
    private sealed record Scope(string Variable, IReadOnlyList<ReportValue>? Values, bool IsWith);

    public IReadOnlyList<Diagnostic> Check(IEnumerable<Tag> tags)
    {
        foreach (var tag in own.ImportsNames ? [] : tags)
        {
            foreach (var statement in tag.Statements)
            {
                Check(tag, statement);
            }
        }

        return findings;
    }

    private void Check(Tag tag, Statement statement)
    {
        if (statement.Kind == StatementKind.End)
        {
            _ = scopes.TryPop(out _);
            return;
        }

        CheckAssigned(tag, statement);
        for (var at = KeywordWords(statement); at < statement.Words.Count; at++)
        {
            if (BeginsPath(statement.Words, at))
            {
                CheckPath(tag, statement.Words, at);
            }
        }

        if (statement.Kind == StatementKind.Open)
        {
            scopes.Push(ScopeOf(statement));
        }
    }

    private void CheckAssigned(Tag tag, Statement statement)
    {
        if (
            OwnNames.Assigned(statement) is { } name
            && (builtins.Contains(name) || Member(model, name) is not null)
        )
        {
            findings.Add(tag.Finding(NameTaken, $"'{name}' là tên có sẵn"));
        }
    }

    private static int KeywordWords(Statement statement) =>
        statement.Keyword switch
        {
            "" => 0,
            "else if" => 2,
            _ => 1,
        };

    private static bool BeginsPath(IReadOnlyList<Word> words, int at) =>
        words[at].IsName
        && (at == 0 || words[at - 1].Type is not (TokenType.Dot or TokenType.QuestionDot))
        && !(at + 1 < words.Count && words[at + 1].Type == TokenType.Colon)
        && !Reserved.Contains(words[at].Text);

    private void CheckPath(Tag tag, IReadOnlyList<Word> words, int at)
    {
        var name = words[at].Text;
        if (builtins.Contains(name))
        {
            CheckFunction(tag, words, at);
        }
        else if (!own.Contains(name) || scopes.Any(scope => scope.Variable == name))
        {
            CheckValue(tag, words, at);
        }
    }

    private void CheckFunction(Tag tag, IReadOnlyList<Word> words, int at)
    {
        var members = Builtins.MembersOf(builtins, words[at].Text);
        if (Member(words, at) is { } member && !members.Contains(member, StringComparer.Ordinal))
        {
            findings.Add(tag.Finding(UnknownMember, KnownNames.NoSuchMember(member, members, "")));
        }
    }

    private void CheckValue(Tag tag, IReadOnlyList<Word> words, int at)
    {
        var name = words[at].Text;
        var values = Resolve(name, out var known);
        if (!known)
        {
            var (kind, expected) = names.Refuse(name);
            findings.Add(tag.Finding(kind, expected));
        }

        for (; values is not null && Member(words, at) is { } member; at += 2)
        {
            var next = Members(values, member);
            if (next is { Count: 0 })
            {
                findings.Add(tag.Finding(UnknownMember, NoSuchMember(values[0], member)));
                return;
            }

            values = next;
        }
    }

    private static string NoSuchMember(ReportValue owner, string member) =>
        owner is FigureValue { Figure.Coverage: var coverage }
        && FigureMembers.Refusal(member, coverage) is { } refusal
            ? refusal
            : KnownNames.NoSuchMember(
                member,
                owner is RecordValue record ? record.Members.Select(pair => pair.Key) : [],
                ScriptNames.KindOf(owner)
            );

    /// <summary>The name after the dot that follows, if any.</summary>
    private static string? Member(IReadOnlyList<Word> words, int at) =>
        at + 2 < words.Count && words[at + 1].Type is TokenType.Dot && words[at + 2].IsName
            ? words[at + 2].Text
            : null;

    /// <returns>The values a name may stand for; null when only evaluation knows them.</returns>
    private IReadOnlyList<ReportValue>? Resolve(string name, out bool known)
    {
        known = true;
        foreach (var scope in scopes)
        {
            if (scope.Variable == name || scope.IsWith)
            {
                return scope.Variable == name ? scope.Values : null;
            }
        }

        if (own.Contains(name))
        {
            return null;
        }

        var member = Member(model, name);
        known = member is not null;
        return member is null ? null : [member];
    }

    /// <returns>That member of the values; empty when none of them has it, null when only evaluation knows.</returns>
    private static List<ReportValue>? Members(IReadOnlyList<ReportValue> values, string member)
    {
        if (values.Count == 0 || values.Any(value => IsOpen(value, member)))
        {
            return null;
        }

        return [.. values.Select(value => MemberOf(value, member)).OfType<ReportValue>()];
    }

    /// <summary>Only evaluation knows: an absent value may be anything, a text or a list has functions of its
    /// own.</summary>
    private static bool IsOpen(ReportValue value, string member) =>
        value switch
        {
            AbsentValue or TextValue => true,
            ListValue list => list.Whole is null || Member(list.Whole, member) is null,
            _ => false,
        };

    private static ReportValue? MemberOf(ReportValue value, string member) =>
        value switch
        {
            RecordValue record => Member(record, member),
            ListValue { Whole: { } whole } => Member(whole, member),
            FigureValue { Figure.Coverage: { IsEmpty: false } coverage }
                when FigureMembers.Names.Contains(member) => FigureMembers.Of(member, coverage),
            _ => null,
        };

    private static ReportValue? Member(RecordValue record, string name)
    {
        for (var at = 0; at < record.Members.Length; at++)
        {
            if (record.Members[at].Key == name)
            {
                return record.Members[at].Value;
            }
        }

        return null;
    }

    private Scope ScopeOf(Statement statement)
    {
        var words = statement.Words;
        return statement.Keyword == "for" && words.Count > 3 && words[1].IsName && words[2].Text == "in"
            ? new(words[1].Text, Items(words), false)
            : new("", null, statement.Keyword == "with");
    }

    /// <summary>The elements a loop over a plain path runs over; null for any other loop.</summary>
    private List<ReportValue>? Items(IReadOnlyList<Word> words)
    {
        var at = 3;
        IReadOnlyList<ReportValue>? values =
            words[at].IsName && !builtins.Contains(words[at].Text) ? Resolve(words[at].Text, out _) : null;
        for (; values is not null && Member(words, at) is { } member; at += 2)
        {
            values = Members(values, member);
        }

        return at + 1 == words.Count && values is not null && values.All(value => value is ListValue)
            ? [.. values.OfType<ListValue>().SelectMany(list => list.Items)]
            : null;
    }
}
