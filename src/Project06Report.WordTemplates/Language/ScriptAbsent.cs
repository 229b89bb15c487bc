using System.Collections;
using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>A value declared but not given this month: false in a condition, equal to <c>null</c>, replaced by <c>??</c>; everything
/// else done with it is a fault that tells why it is absent. In a draft it goes through everything and is printed as a mark.</summary>
internal sealed class ScriptAbsent(AbsentValue value, bool draft = false, string shown = ScriptAbsent.Missing)
    : IScriptCustomBinaryOperation,
        IScriptCustomUnaryOperation,
        IScriptCustomTypeInfo,
        IEnumerable
{
    public const string Missing = "[chưa có số liệu]";
    public const string NotComputed = "[chưa tính được]";

    public string TypeName => "số liệu chưa có";

    public AbsentValue Source => value;

    public bool InDraft => draft;

    /// <summary>What a draft prints in its place.</summary>
    public string Shown => shown;

    public TemplateFault Fault(SourceSpan span) => new(Absent, span, value.Why) { Lacking = this };

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue,
        out object? result
    )
    {
        result = draft ? Combine(op) : throw Fault(ReferenceEquals(leftValue, this) ? leftSpan : rightSpan);
        return true;
    }

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptUnaryOperator op,
        object rightValue,
        out object result
    )
    {
        result =
            op == ScriptUnaryOperator.Not ? true
            : draft ? this
            : throw Fault(span);
        return true;
    }

    /// <summary>In a draft: nothing can be said of a comparison, and whatever is computed is missing too.</summary>
    public object Combine(ScriptBinaryOperator op) => ScriptFigure.Compare(op, 0) is null ? this : false;

    /// <summary>Reached by <c>for x in absent</c>; a draft shows one round.</summary>
    public IEnumerator GetEnumerator() => draft ? new[] { this }.GetEnumerator() : throw Fault(default);
}
