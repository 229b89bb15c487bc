using System.Numerics;
using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>A figure as templates see it: exact arithmetic and comparison that keep its origin.</summary>
/// <param name="Decimals">The number of decimals when the template prints it without a function; null when a
/// computation gave more of them than its operands have, so that the author must state the number.</param>
internal sealed record ScriptFigure(Figure Figure, int? Decimals)
    : IScriptCustomBinaryOperation,
        IScriptCustomUnaryOperation,
        IScriptCustomTypeInfo,
        IScriptConvertibleTo
{
    public string TypeName => "số liệu";

    public decimal Value => Figure.Value;

    /// <summary>A figure, or any number of Scriban; null for everything else.</summary>
    public static ScriptFigure? From(object? value) =>
        value switch
        {
            ScriptFigure figure => figure,
            int number => Whole(number),
            long number => Whole(number),
            decimal number => Exact(number),
            double number when Math.Abs(number) < 1e15 => Exact((decimal)number),
            float number when Math.Abs(number) < 1e15 => Exact((decimal)number),
            BigInteger number when BigInteger.Abs(number) < new BigInteger(decimal.MaxValue) => Whole(
                (decimal)number
            ),
            _ => null,
        };

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
        if ((leftValue as ScriptAbsent ?? rightValue as ScriptAbsent) is { InDraft: true } absent)
        {
            result = absent.Combine(op);
            return true;
        }

        var left = From(leftValue) ?? throw NotANumber(leftSpan, leftValue);
        var right = From(rightValue) ?? throw NotANumber(rightSpan, rightValue);
        result = op is ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude
            ? ScriptBinaryExpression.Evaluate(context, span, op, (long)left.Value, (long)right.Value)
            : Compare(op, left.Value.CompareTo(right.Value))
                ?? (object?)Calculate(op, left, right, rightSpan);
        return result is not null;
    }

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptUnaryOperator op,
        object rightValue,
        out object result
    )
    {
        result = op switch
        {
            ScriptUnaryOperator.Not => false,
            ScriptUnaryOperator.Negate => new ScriptFigure(-Figure, Decimals),
            _ => this,
        };
        return true;
    }

    /// <summary>Called where Scriban needs a number of its own: an index, the limit of a loop.</summary>
    public bool TryConvertTo(TemplateContext context, SourceSpan span, Type type, out object value)
    {
        value = this;
        if (type == typeof(object) || type == typeof(ScriptFigure))
        {
            return true;
        }

        var whole = decimal.IsInteger(Value) && Math.Abs(Value) <= int.MaxValue;
        value = Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 when whole => (int)Value,
            TypeCode.Int64 when whole => (long)Value,
            TypeCode.Decimal => Value,
            _ => this,
        };
        return value != (object)this;
    }

    private static ScriptFigure Whole(decimal number) => new(Figure.Constant(number), 0);

    private static ScriptFigure Exact(decimal number) => new(Figure.Constant(number), Scale(number));

    private static TemplateFault NotANumber(SourceSpan span, object? value) =>
        value is ScriptAbsent absent
            ? absent.Fault(span)
            : new(
                CannotCompute,
                span,
                $"phép tính với số liệu cần hai số; ở đây có {ScriptNames.KindOf(value)}"
            );

    /// <summary>The result of comparing two ordered values; null when the operator is no comparison.</summary>
    /// <param name="order">As <c>CompareTo</c> returns it.</param>
    internal static bool? Compare(ScriptBinaryOperator op, int order) =>
        op switch
        {
            ScriptBinaryOperator.CompareEqual => order == 0,
            ScriptBinaryOperator.CompareNotEqual => order != 0,
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
            _ => null,
        };

    private static ScriptFigure? Calculate(
        ScriptBinaryOperator op,
        ScriptFigure left,
        ScriptFigure right,
        SourceSpan rightSpan
    )
    {
        var divides =
            op
            is ScriptBinaryOperator.Divide
                or ScriptBinaryOperator.DivideRound
                or ScriptBinaryOperator.Modulus;
        if (divides && right.Value == 0)
        {
            throw new TemplateFault(CannotCompute, rightSpan, "không chia được cho 0");
        }

        var figure = op switch
        {
            ScriptBinaryOperator.Add => left.Figure + right.Figure,
            ScriptBinaryOperator.Subtract => left.Figure - right.Figure,
            ScriptBinaryOperator.Multiply => left.Figure * right.Figure,
            ScriptBinaryOperator.Divide => left.Figure / right.Figure,
            ScriptBinaryOperator.DivideRound => Figure.Computed(
                Math.Floor(left.Value / right.Value),
                "//",
                left.Figure,
                right.Figure
            ),
            ScriptBinaryOperator.Modulus => Figure.Computed(
                left.Value % right.Value,
                "số dư",
                left.Figure,
                right.Figure
            ),
            _ => null,
        };
        return figure is null ? null : new(figure, Printed(figure.Value, left.Decimals, right.Decimals));
    }

    private static int? Printed(decimal value, int? left, int? right) =>
        left is { } a && right is { } b && Scale(value) <= Math.Max(a, b) ? Math.Max(a, b) : null;

    /// <summary>The number of decimals without trailing zeros.</summary>
    private static int Scale(decimal value) => (value / 1.0000000000000000000000000000m).Scale;
}
