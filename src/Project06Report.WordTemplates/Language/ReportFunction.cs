using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Project06Report.WordTemplates.Language;

/// <summary>A function of the template language, without reflection.</summary>
/// <param name="required">Arguments that must be given.</param>
/// <param name="most">Arguments that may be given.</param>
internal sealed class ReportFunction(int required, int most, Func<FunctionCall, object?> body)
    : IScriptCustomFunction
{
    public int RequiredParameterCount => required;

    public int ParameterCount => most;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index < required ? new(typeof(object), "x") : new(typeof(object), "x", null);

    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        try
        {
            return body(new(context, callerContext, arguments));
        }
        catch (TemplateFault fault) when (fault.Lacking is { InDraft: true })
        {
            return fault.Lacking;
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
