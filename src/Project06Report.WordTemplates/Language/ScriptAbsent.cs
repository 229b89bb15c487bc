using System.Collections;
using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>A value declared but not given this month. It is false in a condition, equal to <c>null</c> and replaced by
/// <c>??</c>; any other use is a fault that says why the value is absent. A draft carries it through every operation
/// and prints a mark for it.</summary>
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

    /// <summary>The mark a draft prints in its place.</summary>
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
        if (!draft)
        {
            throw Fault(ReferenceEquals(leftValue, this) ? leftSpan : rightSpan);
        }

        result = Combine(op);
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
        if (op == ScriptUnaryOperator.Not)
        {
            result = true;
            return true;
        }

        result = draft ? this : throw Fault(span);
        return true;
    }

    /// <summary>The result of an operation in a draft: a comparison is false, a computed value is absent too.</summary>
    public object Combine(ScriptBinaryOperator op) => ScriptFigure.Compare(op, 0) is null ? this : false;

    /// <summary>Called by <c>for x in absent</c>; a draft shows one round.</summary>
    public IEnumerator GetEnumerator() => draft ? new[] { this }.GetEnumerator() : throw Fault(default);
}
