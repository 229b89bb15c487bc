using Project06Report.Figures;

namespace Project06Report.WordTemplates;

/// <summary>Every name a template may use: the model's, the functions', its own.</summary>
internal sealed class KnownNames(IEnumerable<string> names)
{
    /// <summary>Of Scriban, but not of a report: its result would differ from run to run, or is not safe.</summary>
    private static readonly string[] Removed = ["date", "timespan", "regex", "html", "object", "include", "include_join"];

    private readonly HashSet<string> known = new(names, StringComparer.Ordinal);

    public bool Contains(string name) => known.Contains(name);

    public static bool IsRemoved(string name) => Removed.Contains(name, StringComparer.Ordinal);

    public string NoSuchName(string name) => $"không có tên '{name}'{Suggestion(name, known)}";

    public static string NoSuchMember(string member, IEnumerable<string> members, string owner) =>
        members.Any() ? $"không có mục '{member}'{Suggestion(member, members)}" : $"'{member}': {owner} không có mục nào";

    private static string Suggestion(string written, IEnumerable<string> names) =>
        VietnameseText.Nearest(written, names.Order(StringComparer.Ordinal)) is { } nearest ? $"; có phải '{nearest}'?" : "";
}
