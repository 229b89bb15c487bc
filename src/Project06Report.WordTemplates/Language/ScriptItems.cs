using Project06Report.Figures;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>A list of the model, read only.</summary>
internal sealed class ScriptItems : ScriptArray
{
    public ScriptItems(ListValue source, IEnumerable<object> items)
        : base(items)
    {
        Source = source;
        IsReadOnly = true;
    }

    public ListValue Source { get; }
}
