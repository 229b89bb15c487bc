using Project06Report.WordTemplates.Package;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Project06Report.WordTemplates.Language;

/// <summary>One call of a function; it reads the arguments with the checks every function needs.</summary>
internal sealed class FunctionCall(TemplateContext context, ScriptNode? caller, ScriptArray arguments)
{
    public SourceSpan Span => caller?.Span ?? context.CurrentSpan;

    public object? this[int index] => index < arguments.Count ? arguments[index] : null;

    public bool Has(int index) => this[index] is not null;

    public ScriptFigure Figure(int index) =>
        this[index] switch
        {
            ScriptAbsent absent => throw absent.Fault(Span),
            string text => throw Refuse(
                $"cần một số liệu; '{text}' là chữ (năm, số hiệu văn bản ghi dạng chữ thì in thẳng)"
            ),
            var value => ScriptFigure.From(value)
                ?? throw Refuse($"cần một số liệu; ở đây là {ScriptNames.KindOf(value)}"),
        };

    public int Whole(int index, int otherwise, int lowest, int highest)
    {
        if (!Has(index))
        {
            return otherwise;
        }

        var value = Figure(index).Value;
        return decimal.IsInteger(value) && value >= lowest && value <= highest
            ? (int)value
            : throw Refuse(FormattableString.Invariant($"cần một số nguyên từ {lowest} đến {highest}"));
    }

    public ScriptDay Day(int index) =>
        this[index] switch
        {
            ScriptDay day => day,
            ScriptAbsent absent => throw absent.Fault(Span),
            var value => throw Refuse($"cần một ngày; ở đây là {ScriptNames.KindOf(value)}"),
        };

    /// <summary>An argument that is text or prints as text.</summary>
    public string Text(int index) =>
        this[index] switch
        {
            null => throw Refuse("cần chữ; ở đây là giá trị rỗng (null)"),
            string text => text,
            bool or IScriptObject and not StringBuilderOutput or IScriptCustomFunction => throw Refuse(
                $"cần chữ; ở đây là {ScriptNames.KindOf(this[index])}"
            ),
            var value => context.ObjectToString(value) ?? "",
        };

    public System.Collections.IEnumerable List(int index) =>
        this[index] switch
        {
            ScriptAbsent absent => throw absent.Fault(Span),
            string => throw Refuse("cần một danh sách; ở đây là chữ"),
            System.Collections.IEnumerable list => list,
            var value => throw Refuse($"cần một danh sách; ở đây là {ScriptNames.KindOf(value)}"),
        };

    /// <summary>The elements of a list; where a member is named, that member of each.</summary>
    public IEnumerable<object?> Elements(int list, int member)
    {
        foreach (var item in List(list))
        {
            yield return Has(member) ? Member(item, Text(member)) : item;
        }
    }

    public object? Call(int function, object? argument) =>
        this[function] is IScriptCustomFunction called
            ? ScriptFunctionCall.Call(context, caller, called, [argument])
            : throw Refuse("cần một hàm (viết @tên_hàm)");

    public bool IsTrue(object? value) => context.ToBool(Span, value);

    public string Printed(object? value) =>
        value switch
        {
            ScriptAbsent absent => throw absent.Fault(Span),
            null => throw Refuse("trong danh sách có phần tử rỗng"),
            _ => PrintedText.Of(value)
                ?? throw Refuse(
                    $"trong danh sách có {ScriptNames.KindOf(value)}; "
                        + "hãy ghi thêm tên mục cần in, ví dụ {{ vn.liet_ke ds 'ten' }}"
                ),
        };

    public TemplateFault Refuse(string expected) => new(TemplateDiagnostics.CannotCompute, Span, expected);

    private object? Member(object? item, string member) =>
        item switch
        {
            ScriptAbsent absent => throw absent.Fault(Span),
            IScriptObject record when record.TryGetValue(context, Span, member, out var value) => value,
            IScriptObject record => throw new TemplateFault(
                TemplateDiagnostics.UnknownMember,
                Span,
                KnownNames.NoSuchMember(member, record.GetMembers(), "")
            ),
            _ => throw Refuse($"'{member}': {ScriptNames.KindOf(item)} không có mục nào"),
        };
}
