using System.Collections;
using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using static Project06Report.Diagnostics.DiagnosticCatalogue.Templates;

namespace Project06Report.WordTemplates;

/// <summary>A value declared but not given this month: false in a condition, equal to <c>null</c>, replaced by <c>??</c>; everything
/// else done with it is a fault that tells why it is absent.</summary>
internal sealed class ScriptAbsent(AbsentValue value) : IScriptCustomBinaryOperation, IScriptCustomUnaryOperation, IScriptCustomTypeInfo, IEnumerable
{
    public string TypeName => "số liệu chưa có";

    public TemplateFault Fault(SourceSpan span) => new(Absent, span, value.Why);

    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result) =>
        throw Fault(ReferenceEquals(leftValue, this) ? leftSpan : rightSpan);

    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptUnaryOperator op, object rightValue, out object result)
    {
        result = op == ScriptUnaryOperator.Not ? true : throw Fault(span);
        return true;
    }

    /// <summary>Reached by <c>for x in absent</c>.</summary>
    public IEnumerator GetEnumerator() => throw Fault(default);
}
