using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Every name a template may use: the model's, the functions', its own.</summary>
internal sealed class KnownNames(List<string> given, OwnNames own)
{
    /// <summary>Of Scriban, but not of a report: its result would differ from run to run, or is not safe.</summary>
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

    /// <summary>Why a name that is nobody's cannot be used.</summary>
    public (DiagnosticKind Kind, string Expected) Refuse(string name) =>
        Removed.Contains(name, StringComparer.Ordinal)
            ? (
                Forbidden,
                name.StartsWith("include", StringComparison.Ordinal)
                    ? "include đứng một mình trong thẻ, tên tệp ghi thẳng: {{ include \"loi-mo-dau.txt\" }}"
                    : $"'{name}' không có trong báo cáo"
            )
            : (UnknownName, $"không có tên '{name}'{Suggestion(name, known)}");

    public static string NoSuchMember(string member, IEnumerable<string> members, string owner) =>
        members.Any()
            ? $"không có mục '{member}'{Suggestion(member, members)}"
            : $"'{member}': {owner} không có mục nào";

    private static string Suggestion(string written, IEnumerable<string> names) =>
        VietnameseText.Nearest(written, names.Order(StringComparer.Ordinal)) is { } nearest
            ? $"; có phải '{nearest}'?"
            : "";
}
