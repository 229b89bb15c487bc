using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Waivers;

/// <summary>The figures a waiver is bound to, as one text that a person can read and a program can compare:
/// "SYT:mui_tiem_con_lai.luy_ke = 157.527; SYT:mui_tiem_tong.luy_ke = 4.157.421".</summary>
internal sealed class OperandValues
{
    private const string Separator = "; ";
    private const string Equal = " = ";
    private const string Blank = "(trống)";
    private const string Absent = "không tham gia";

    private readonly SortedDictionary<string, string> values = new(StringComparer.Ordinal);

    public void Add(Operand operand, string reportedMonth)
    {
        var month = operand.Month.ToString();
        Add($"{operand.Key}{(month == reportedMonth ? "" : "@" + month)}", operand.Value);
    }

    public void Add(string name, decimal? value) =>
        Add(name, value is { } number ? FigureText.Exact(number) : Blank);

    public void Add(string name, string value) => values[name] = value;

    public bool IsEmpty => values.Count == 0;

    public override string ToString() =>
        string.Join(Separator, values.Select(pair => pair.Key + Equal + pair.Value));

    /// <summary>What differs, in words: "SYT:mui_tiem_con_lai.luy_ke lúc ấy 157.527, nay 157.572".</summary>
    public static string Changes(string then, string now)
    {
        var (before, after) = (Parse(then), Parse(now));
        var changes =
            from name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            let was = before.GetValueOrDefault(name, Absent)
            let reads = after.GetValueOrDefault(name, Absent)
            where was != reads
            select $"{name} lúc ấy {was}, nay {reads}";
        return string.Join(Separator, changes);
    }

    private static Dictionary<string, string> Parse(string text)
    {
        var parsed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split(Separator, StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf(Equal, StringComparison.Ordinal);
            parsed[at < 0 ? pair : pair[..at]] = at < 0 ? "" : pair[(at + Equal.Length)..];
        }

        return parsed;
    }
}
