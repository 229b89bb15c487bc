using Project06Report.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Project06Report.WordTemplates;

/// <summary>The faults of one evaluation, each once, with the tag it happened in.</summary>
internal sealed class FaultLog(TemplateProgram program, KnownNames names)
{
    private readonly HashSet<(int, DiagnosticKind, string)> seen = [];
    private readonly Dictionary<int, int> perStatement = [];
    private readonly HashSet<string> spoilt = new(StringComparer.Ordinal);

    public KnownNames Names { get; } = names;

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>All faults met, repeated ones too: whether something went wrong in between.</summary>
    public int Count { get; private set; }

    public void Add(SourceSpan statement, ScriptRuntimeException fault, int mostOfOneStatement = int.MaxValue)
    {
        Count++;
        if (fault is SilentFault)
        {
            return;
        }

        var known = ScriptFaults.Translate(fault);
        var offset = known.Span.IsEmpty || known.Span.Start.Offset < statement.Start.Offset ? statement.Start.Offset : known.Span.Start.Offset;
        var count = perStatement.GetValueOrDefault(statement.Start.Offset);
        if (count < mostOfOneStatement && program.TagAt(offset) is { } tag && seen.Add((tag.Index, known.Kind, known.Expected)))
        {
            perStatement[statement.Start.Offset] = count + 1;
            Findings.Add(tag.Finding(known.Kind, known.Expected, known.Cause));
        }
    }

    /// <summary>What a failed statement should have set is missing later for a known reason.</summary>
    public void Spoil(ScriptStatement statement)
    {
        if (statement is ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariable variable } })
        {
            spoilt.Add(variable.Name);
        }
    }

    public bool IsSpoilt(string name) => spoilt.Contains(name);
}
