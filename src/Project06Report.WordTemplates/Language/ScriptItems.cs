using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>A list of the model, read only.</summary>
internal sealed class ScriptItems : ScriptArray
{
    private readonly ScriptRecord? whole;

    /// <param name="whole">What the list has beside its items.</param>
    public ScriptItems(ListValue source, IEnumerable<object> items, ScriptRecord? whole = null)
        : base(items)
    {
        (Source, this.whole) = (source, whole);
        IsReadOnly = true;
    }

    public ListValue Source { get; }

    public override bool TryGetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        out object? value
    )
    {
        value = null;
        return whole?.TryGetValue(context, span, member, out value) == true
            || base.TryGetValue(context, span, member, out value);
    }
}
