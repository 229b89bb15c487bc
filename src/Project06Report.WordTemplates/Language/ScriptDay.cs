using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>A date: compared with dates, printed "04/8/2022".</summary>
internal sealed class ScriptDay(DateValue value) : IScriptCustomBinaryOperation, IScriptCustomTypeInfo
{
    public string TypeName => "ngày";

    public DateValue Source { get; } = value;

    public DateOnly Date => Source.Date;

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
        if (leftValue is not ScriptDay left || rightValue is not ScriptDay right)
        {
            if ((leftValue as ScriptAbsent ?? rightValue as ScriptAbsent) is { InDraft: true } missing)
            {
                result = missing.Combine(op);
                return true;
            }

            var (other, at) = leftValue is ScriptDay ? (rightValue, rightSpan) : (leftValue, leftSpan);
            throw other is ScriptAbsent absent
                ? absent.Fault(at)
                : new TemplateFault(
                    CannotCompute,
                    at,
                    $"ngày chỉ so sánh được với ngày; ở đây có {ScriptNames.KindOf(other)}"
                );
        }

        result = ScriptFigure.Compare(op, left.Date.CompareTo(right.Date))
            ?? throw new TemplateFault(CannotCompute, span, "ngày chỉ so sánh được, không cộng trừ được");
        return true;
    }
}
