using Project06Report.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Project06Report.WordTemplates.Language;

/// <summary>A fault of evaluating a statement, in our words; it is caught at the statement, so the others still
/// run.</summary>
internal class TemplateFault(DiagnosticKind kind, SourceSpan span, string expected, string cause = "")
    : ScriptRuntimeException(span, expected)
{
    public DiagnosticKind Kind { get; } = kind;

    public string Expected { get; } = expected;

    public string Cause { get; } = cause;

    /// <summary>The absent value that caused it, or null.</summary>
    public ScriptAbsent? Lacking { get; init; }
}
