using System.Globalization;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Structure;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Scriban made strict. An unknown name, an absent value or an endless loop is a finding, reported at its
/// statement while the other statements still run; every printed value is marked with what it is.</summary>
internal sealed class ReportContext : TemplateContext
{
    private const int MostEvaluations = 5_000_000;
    private const int MostFaultsOfOneStatement = 20;

    private readonly TemplateProgram program;
    private readonly ScriptModel model;
    private readonly FaultLog faults;
    private readonly bool draft;
    private ScriptExpressionStatement? printing;
    private int evaluations;
    private int iterations;

    public ReportContext(
        TemplateProgram program,
        ScriptModel model,
        ScriptObject builtins,
        FaultLog faults,
        bool draft
    )
        : base(builtins)
    {
        (this.program, this.model, this.faults, this.draft) = (program, model, faults, draft);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedTargetAccess = false;
        LoopLimit = TemplateLimits.Iterations;
        RecursiveLimit = TemplateLimits.Recursion;
        LimitToString = TemplateLimits.OutputCharacters;
        OutputLimit = TemplateLimits.OutputCharacters;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        AutoIndent = false;
        NewLine = "\n";
        TryGetVariable = RefuseVariable;
        TryGetMember = RefuseMember;
    }

    /// <summary>Every printed value, by the number in its mark.</summary>
    public List<PrintedMark> Printed { get; } = [];

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (++evaluations > MostEvaluations)
        {
            throw new Runaway(
                scriptNode?.Span ?? CurrentSpan,
                "mẫu thực hiện quá nhiều phép tính; có thể một hàm gọi chính nó không dừng"
            );
        }

        if (scriptNode is ScriptBinaryExpression binary && AbsentOperators.Handles(binary.Operator))
        {
            return AbsentOperators.Evaluate(this, binary);
        }

        return
            scriptNode
                is ScriptStatement
                    and not (ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement)
            ? EvaluateStatement((ScriptStatement)scriptNode, aliasReturnedFunction)
            : base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    private object? EvaluateStatement(ScriptStatement statement, bool alias)
    {
        var before = faults.Count;
        try
        {
            var result = base.Evaluate(statement, alias);
            if (statement is ScriptExpressionStatement expression)
            {
                printing = expression;
                CheckValue(expression, result, before);
            }

            return result;
        }
        catch (ScriptRuntimeException fault) when (draft && InsteadOf(statement, fault) is not null)
        {
            printing = (ScriptExpressionStatement)statement;
            return InsteadOf(statement, fault);
        }
        catch (ScriptRuntimeException fault) when (!ScriptFaults.EndsAll(fault))
        {
            faults.Add(statement.Span, fault, MostFaultsOfOneStatement);
            return null;
        }
    }

    /// <summary>The mark a draft prints instead of a value that is missing or cannot be computed; null for any other
    /// fault.</summary>
    private static ScriptAbsent? InsteadOf(ScriptStatement statement, ScriptRuntimeException fault)
    {
        var known = ScriptFaults.Translate(fault);
        return statement is ScriptExpressionStatement { CanOutput: true } && DependsOnFigures(known.Kind)
            ? known.Lacking ?? new(new(known.Expected), draft: true, ScriptAbsent.NotComputed)
            : null;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is StringBuilderOutput captured)
        {
            return Write(captured.ToString());
        }

        if (textAsObject is null || printing is null)
        {
            return this;
        }

        if (textAsObject is ScriptAbsent { InDraft: true } missing)
        {
            return WriteMarked(printing.Span, missing.Shown, missing);
        }

        if (PrintedText.Of(textAsObject) is { } text)
        {
            return WriteMarked(printing.Span, VietnameseText.WithoutControls(text), textAsObject);
        }

        faults.Add(printing.Span, Unprintable(textAsObject, printing.Span), MostFaultsOfOneStatement);
        return this;
    }

    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            ScriptAbsent absent => absent.InDraft ? absent.Shown : throw absent.Fault(CurrentSpan),
            StringBuilderOutput captured => CapturedText.Plain(captured.ToString(), program, CurrentSpan),
            string { Length: > TemplateLimits.OutputCharacters } => throw new Runaway(
                CurrentSpan,
                "chữ quá dài"
            ),
            ScriptFigure or ScriptDay or decimal or double or float => PrintedText.Of(value)
                ?? throw Unprintable(value, CurrentSpan),
            _ => base.ObjectToString(value, nested),
        };

    public override bool ToBool(SourceSpan span, object? value) =>
        value is not ScriptAbsent && base.ToBool(span, value);

    public override object? IsEmpty(SourceSpan span, object? against) =>
        against is ScriptAbsent ? true : base.IsEmpty(span, against);

    /// <summary>Gives members to script objects, strings and lists only, so that no object of .NET is reached by
    /// reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target switch
        {
            ScriptFigure => new FigureMembers(model),
            IScriptObject or string or System.Collections.IList => base.GetMemberAccessorImpl(target),
            _ => null,
        };

    protected override bool OnStepLoop(ScriptLoopStatementBase loop) =>
        ++iterations <= TemplateLimits.Iterations
            ? true
            : throw new Runaway(
                loop.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"các vòng lặp chạy quá {TemplateLimits.Iterations} lượt"
                )
            );

    private ReportContext WriteMarked(SourceSpan expression, string text, object value)
    {
        Write(
            $"{Opcode.Begin}{Opcode.ValueMark}{Printed.Count.ToString(CultureInfo.InvariantCulture)}{Opcode.Finish}"
        );
        Printed.Add(
            new(
                program.Text[expression.Start.Offset..(expression.End.Offset + 1)].Trim(),
                text,
                model.OriginOf(value),
                expression.Start.Offset
            )
        );
        Write(text);
        Write($"{Opcode.Begin}{Opcode.EndMark}{Opcode.Finish}");
        return this;
    }

    /// <summary>Throws for an expression without a value. A call of the template's own function has none: it prints by
    /// itself.</summary>
    private void CheckValue(ScriptExpressionStatement statement, object? result, int faultsBefore)
    {
        if (result is ScriptAbsent { InDraft: false } absent && statement.CanOutput)
        {
            throw absent.Fault(statement.Span);
        }

        if (
            result is null
            && statement.CanOutput
            && faults.Count == faultsBefore
            && !IsOwnFunction(Callee(statement.Expression))
        )
        {
            throw new TemplateFault(NoValue, statement.Span, "biểu thức cho giá trị rỗng");
        }
    }

    private static ScriptExpression? Callee(ScriptExpression? expression) =>
        expression switch
        {
            ScriptFunctionCall call => call.Target,
            ScriptPipeCall pipe => Callee(pipe.To),
            ScriptNestedExpression nested => Callee(nested.Expression),
            _ => expression,
        };

    private bool IsOwnFunction(ScriptExpression? callee) =>
        callee is IScriptVariablePath and ScriptNode path
        && Evaluate(path, aliasReturnedFunction: true) is ScriptFunction;

    private static TemplateFault Unprintable(object value, SourceSpan span) =>
        value switch
        {
            ScriptAbsent absent => absent.Fault(span),
            ScriptFigure => new(
                NotPrintable,
                span,
                "kết quả phép tính có nhiều chữ số lẻ; hãy ghi rõ số chữ số lẻ, "
                    + "ví dụ {{ vn.so x 1 }} hoặc {{ vn.phan_tram a b }}"
            ),
            double or float => new(
                CannotCompute,
                span,
                "phép tính cho kết quả vô hạn hoặc quá lớn; có thể chia cho 0"
            ),
            _ => new(NotPrintable, span, $"ở đây là {ScriptNames.KindOf(value)}"),
        };

    private bool RefuseVariable(
        TemplateContext context,
        SourceSpan span,
        ScriptVariable variable,
        out object? value
    )
    {
        value = null;
        throw faults.Missing(variable.Name, span);
    }

    private bool RefuseMember(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        value = target as ScriptAbsent;
        if (value is ScriptAbsent { InDraft: true })
        {
            return true;
        }

        if (target is ScriptAbsent absent)
        {
            throw absent.Fault(span);
        }

        var members = target is IScriptObject record ? record.GetMembers() : [];
        var expected = KnownNames.NoSuchMember(member, members, ScriptNames.KindOf(target));
        throw new TemplateFault(UnknownMember, span, expected);
    }
}
