using Scriban.Runtime;
using Scriban.Syntax;

namespace Project06Report.WordTemplates.Language;

/// <summary>Evaluates the operators for which an absent value counts as null: <c>??</c>, <c>?!</c>, and comparison with
/// <c>null</c> and <c>empty</c>.</summary>
internal static class AbsentOperators
{
    public static bool Handles(ScriptBinaryOperator op) =>
        op
            is ScriptBinaryOperator.EmptyCoalescing
                or ScriptBinaryOperator.NotEmptyCoalescing
                or ScriptBinaryOperator.CompareEqual
                or ScriptBinaryOperator.CompareNotEqual;

    public static object? Evaluate(ReportContext context, ScriptBinaryExpression expression)
    {
        var left = context.Evaluate(expression.Left, false);
        var absent = left is null or ScriptAbsent;
        switch (expression.Operator)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return absent ? context.Evaluate(expression.Right, false) : left;
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return absent ? left : context.Evaluate(expression.Right, false);
        }

        var right = context.Evaluate(expression.Right, false);
        var equal = Compare(left, right);
        return equal is null
            ? ScriptBinaryExpression.Evaluate(
                context,
                expression.OperatorToken?.Span ?? expression.Span,
                expression.Operator,
                expression.Left?.Span ?? expression.Span,
                left,
                expression.Right?.Span ?? expression.Span,
                right
            )
            : equal == (expression.Operator == ScriptBinaryOperator.CompareEqual);
    }

    /// <returns>Null where Scriban's own comparison applies.</returns>
    private static bool? Compare(object? left, object? right) =>
        (left, right) switch
        {
            (ScriptAbsent, null or EmptyScriptObject) or (null or EmptyScriptObject, ScriptAbsent) => true,
            (string text, EmptyScriptObject) => text.Length == 0,
            (EmptyScriptObject, string text) => text.Length == 0,
            _ => null,
        };
}
