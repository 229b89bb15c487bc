using Project06Report.Figures;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>A record of the model, read only. A member is made at its first use and stays the same object.</summary>
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

    public bool TrySetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        object? value,
        bool readOnly
    ) => false;

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
