using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Structure;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Project06Report.WordTemplates.Language;

/// <summary>The faults of one evaluation, each once, with the tag it happened in.</summary>
internal sealed class FaultLog(TemplateProgram program, KnownNames names)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> perStatement = [];

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>The number of faults so far, repeated ones included: it rises whenever something goes wrong.</summary>
    public int Count { get; private set; }

    public void Add(SourceSpan statement, ScriptRuntimeException fault, int mostOfOneStatement = int.MaxValue)
    {
        Count++;
        if (fault is SilentFault)
        {
            return;
        }

        var known = ScriptFaults.Translate(fault);
        var offset =
            known.Span.IsEmpty || known.Span.Start.Offset < statement.Start.Offset
                ? statement.Start.Offset
                : known.Span.Start.Offset;
        var count = perStatement.GetValueOrDefault(statement.Start.Offset);
        if (
            count < mostOfOneStatement
            && program.TagAt(offset) is { } tag
            && seen.Add(FormattableString.Invariant($"{tag.Index} {known.Kind.Code} {known.Expected}"))
        )
        {
            perStatement[statement.Start.Offset] = count + 1;
            Findings.Add(tag.Finding(known.Kind, known.Expected, known.Cause));
        }
    }

    /// <summary>The fault of using a name that has no value. It is silent for a name of the template's own after an
    /// earlier fault, which may have kept the statement that sets the name from running.</summary>
    public TemplateFault Missing(string name, SourceSpan span)
    {
        if (names.IsOwn(name))
        {
            return Count > 0
                ? new SilentFault(span)
                : new TemplateFault(
                    TemplateDiagnostics.UnknownName,
                    span,
                    $"'{name}' chưa được đặt giá trị ở chỗ này; "
                        + "thẻ đặt giá trị đứng sau, hoặc nằm trong nhánh không chạy"
                );
        }

        var (kind, expected) = names.Refuse(name);
        return new(kind, span, expected);
    }
}
