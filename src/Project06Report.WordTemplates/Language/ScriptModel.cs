using Project06Report.Figures;
using Project06Report.Vietnamese;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>The model as Scriban sees it: records, lists and plain values made from the tree on demand, never objects of the program.
/// Remembers which string stands for which value, so that printing it keeps the origin.</summary>
/// <param name="draft">Missing values are printed as marks.</param>
internal sealed class ScriptModel(bool draft = false)
{
    private readonly Dictionary<string, ReportValue> origins = new(ReferenceEqualityComparer.Instance);

    public object ToScript(ReportValue value) =>
        value switch
        {
            FigureValue figure => new ScriptFigure(figure.Figure, figure.Decimals),
            TextValue text => Remember(VietnameseText.WithoutControls(text.Text), text),
            DateValue date => new ScriptDay(date),
            TruthValue truth => truth.Value,
            AbsentValue absent => new ScriptAbsent(absent, draft),
            ListValue list => new ScriptItems(list, list.Items.Select(ToScript)),
            RecordValue record => new ScriptRecord(record, this),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    /// <returns>An instance of its own for that text, known to stand for the value.</returns>
    public string Remember(string text, ReportValue origin)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var own = new string(text.AsSpan());
        origins.Add(own, origin);
        return own;
    }

    public ReportValue? OriginOf(object? value) =>
        value switch
        {
            string text => origins.GetValueOrDefault(text),
            ScriptFigure figure => new FigureValue(figure.Figure, figure.Decimals ?? 0),
            ScriptDay day => day.Source,
            ScriptAbsent absent => absent.Source,
            _ => null,
        };
}

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

/// <summary>A record of the model, read only; a member is made when it is first asked for and stays the same object.</summary>
internal sealed class ScriptRecord(RecordValue source, ScriptModel model) : IScriptObject
{
    private readonly Dictionary<string, ReportValue> members = Index(source);
    private readonly Dictionary<string, object> made = new(StringComparer.Ordinal);

    public RecordValue Source { get; } = source;

    public int Count => members.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => members.Keys;

    public bool Contains(string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!made.TryGetValue(member, out var known) && members.TryGetValue(member, out var found))
        {
            made[member] = known = model.ToScript(found);
        }

        value = known;
        return known is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) { }

    public IScriptObject Clone(bool deep) => this;

    private static Dictionary<string, ReportValue> Index(RecordValue record)
    {
        var index = new Dictionary<string, ReportValue>(record.Members.Length, StringComparer.Ordinal);
        for (var at = 0; at < record.Members.Length; at++)
        {
            index[record.Members[at].Key] = record.Members[at].Value;
        }

        return index;
    }
}
