using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Every name a template may use: those of the model, of the functions, and its own.</summary>
internal sealed class KnownNames(List<string> given, OwnNames own)
{
    /// <summary>Names of Scriban that a report may not use: their results differ from run to run or are not
    /// safe.</summary>
    private static readonly string[] Removed =
    [
        "date",
        "timespan",
        "regex",
        "html",
        "object",
        "include",
        "include_join",
    ];

    private readonly List<string> known = [.. given, .. own.All];

    public bool IsOwn(string name) => own.Contains(name);

    /// <summary>Why an unknown name cannot be used.</summary>
    public (DiagnosticKind Kind, string Expected) Refuse(string name)
    {
        if (!Removed.Contains(name, StringComparer.Ordinal))
        {
            return (UnknownName, $"không có tên '{name}'{Suggestion(name, known)}");
        }

        return name.StartsWith("include", StringComparison.Ordinal)
            ? (
                Forbidden,
                "include đứng một mình trong thẻ, tên tệp ghi thẳng: {{ include \"loi-mo-dau.txt\" }}"
            )
            : (Forbidden, $"'{name}' không có trong báo cáo");
    }

    public static string NoSuchMember(string member, IEnumerable<string> members, string owner) =>
        members.Any()
            ? $"không có mục '{member}'{Suggestion(member, members)}"
            : $"'{member}': {owner} không có mục nào";

    private static string Suggestion(string written, IEnumerable<string> names) =>
        VietnameseText.Nearest(written, names.Order(StringComparer.Ordinal)) is { } nearest
            ? $"; có phải '{nearest}'?"
            : "";
}
