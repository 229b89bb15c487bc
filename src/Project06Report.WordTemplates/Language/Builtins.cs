using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>The functions a template can call. Each gives the same result on every run: there is no clock, no random
/// number, no code from text, no regular expression.</summary>
internal static class Builtins
{
    public static ScriptObject Create(ScriptModel model) =>
        Namespace(
            new("vn", Namespace(VietnameseFunctions.All(model))),
            new("array", Namespace(ListFunctions.All)),
            new("string", Namespace(TextFunctions.All)),
            new("math", Namespace(NumberFunctions.All)),
            new("empty", EmptyScriptObject.Default)
        );

    /// <summary>The functions of each namespace, for messages.</summary>
    public static IEnumerable<string> MembersOf(ScriptObject builtins, string name) =>
        builtins.TryGetValue(null, default, name, out var found) && found is IScriptObject members
            ? members.GetMembers()
            : [];

    private static ScriptObject Namespace(params IEnumerable<Builtin> members)
    {
        var names = new ScriptObject();
        foreach (var (name, value) in members)
        {
            names.SetValue(name, value, readOnly: true);
        }

        names.IsReadOnly = true;
        return names;
    }
}
