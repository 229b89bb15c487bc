using Project06Report.Vietnamese;
using Scriban.Runtime;

namespace Project06Report.WordTemplates.Language;

/// <summary>Namespace <c>string</c>, with the names and arguments of Scriban's own.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Builtin> All =>
        [
            new("size", new ReportFunction(1, 1, call => call.Text(0).Length)),
            new("upcase", new ReportFunction(1, 1, call => call.Text(0).ToUpperInvariant())),
            new("downcase", new ReportFunction(1, 1, call => call.Text(0).ToLowerInvariant())),
            new("capitalize", new ReportFunction(1, 1, call => VietnameseText.UpperFirst(call.Text(0)))),
            new("strip", new ReportFunction(1, 1, call => call.Text(0).Trim())),
            new("lstrip", new ReportFunction(1, 1, call => call.Text(0).TrimStart())),
            new("rstrip", new ReportFunction(1, 1, call => call.Text(0).TrimEnd())),
            new("append", new ReportFunction(2, 2, call => call.Text(0) + call.Text(1))),
            new("prepend", new ReportFunction(2, 2, call => call.Text(1) + call.Text(0))),
            new(
                "contains",
                new ReportFunction(2, 2, call =>
                    call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)
                )
            ),
            new(
                "starts_with",
                new ReportFunction(2, 2, call =>
                    call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)
                )
            ),
            new(
                "ends_with",
                new ReportFunction(2, 2, call =>
                    call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)
                )
            ),
            new("replace", new ReportFunction(3, 3, call => Replace(call, call.Text(2)))),
            new("remove", new ReportFunction(2, 2, call => Replace(call, ""))),
            new("split", new ReportFunction(2, 2, call => new ScriptArray(call.Text(0).Split(Wanted(call))))),
            new("slice", new ReportFunction(2, 3, Slice)),
            new("empty", new ReportFunction(1, 1, call => call.Text(0).Length == 0)),
            new("whitespace", new ReportFunction(1, 1, call => string.IsNullOrWhiteSpace(call.Text(0)))),
        ];

    private static string Replace(FunctionCall call, string by) =>
        call.Text(0).Replace(Wanted(call), by, StringComparison.Ordinal);

    private static string Wanted(FunctionCall call) =>
        call.Text(1) is { Length: > 0 } text ? text : throw call.Refuse("chữ cần tìm không được rỗng");

    private static string Slice(FunctionCall call)
    {
        var text = call.Text(0);
        var start = call.Whole(1, 0, -text.Length, text.Length);
        var from = start < 0 ? text.Length + start : start;
        return text.Substring(
            from,
            call.Whole(2, text.Length - from, 0, int.MaxValue) is var length && length > text.Length - from
                ? text.Length - from
                : length
        );
    }
}
