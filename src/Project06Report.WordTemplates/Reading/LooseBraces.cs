using System.Text.RegularExpressions;
using Project06Report.Diagnostics;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Single braces outside every tag: "{ ky.thang }" is printed as it stands.</summary>
/// <param name="Excerpt">The text around them.</param>
/// <param name="IsTag">Whether the author surely meant a tag.</param>
internal sealed partial record LooseBraces(string Excerpt, bool IsTag)
{
    private const int Around = 20;

    /// <returns>The first meant as a tag, else the first there is; null when there is none.</returns>
    public static LooseBraces? In(string text, IReadOnlyList<TagSpan> spans)
    {
        LooseBraces? first = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '{' or '}' && IsSingle(text, at) && !IsInside(at, spans))
            {
                var meant = Meant().Match(text, at);
                if (meant.Success && meant.Index == at)
                {
                    return new(Shown(text, at, at + meant.Length), IsTag: true);
                }

                first ??= new(Shown(text, at, Math.Min(text.Length, at + Around)), IsTag: false);
            }
        }

        return first;
    }

    private static bool IsSingle(string text, int at) =>
        (at == 0 || text[at - 1] != text[at]) && (at + 1 == text.Length || text[at + 1] != text[at]);

    private static string Shown(string text, int at, int to) =>
        text[Math.Max(0, at - Around)..to].Replace(PieceReader.ObjectCharacter, ' ');

    public Diagnostic Finding(Place place) =>
        new(
            SingleBrace,
            place,
            Excerpt,
            IsTag ? "hai ngoặc nhọn ở mỗi đầu: {{ … }}" : "không có ngoặc nhọn ngoài thẻ"
        )
        {
            Severity = IsTag ? Severity.Error : Severity.Warning,
        };

    private static bool IsInside(int at, IReadOnlyList<TagSpan> spans)
    {
        for (var index = 0; index < spans.Count; index++)
        {
            if (spans[index].Start <= at && at < spans[index].End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A keyword, or a name with a dot or underscore, between single braces.</summary>
    [GeneratedRegex(
        @"\{\s*(?:(?:if|for|else|end|case|when|with|capture|func|include)\b|[a-z0-9_]+[._][a-z0-9_])[^{}]*\}?"
    )]
    private static partial Regex Meant();
}
