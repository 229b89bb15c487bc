using System.Text.RegularExpressions;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Checking;

/// <summary>Reports terms and agency names in the text that the catalogue does not know on that day.</summary>
internal static partial class WordLint
{
    private const int ShortestName = 8;

    public static IEnumerable<Diagnostic> Check(
        IEnumerable<TemplateParagraph> paragraphs,
        TemplateWords words
    ) =>
        paragraphs.SelectMany(paragraph =>
            Stale(paragraph, words).Concat(Misspelt(paragraph, words)).Concat(Unknown(paragraph, words))
        );

    private static IEnumerable<Diagnostic> Stale(TemplateParagraph paragraph, TemplateWords words) =>
        from word in words.Stale
        where paragraph.Text.Contains(word.Text, StringComparison.Ordinal)
        select Finding(paragraph, StaleTerm, word.Text, word.Now);

    /// <summary>Reports an agency's name with wrong marks: "Sơ Tài chính". Capitals are the author's choice.</summary>
    private static IEnumerable<Diagnostic> Misspelt(TemplateParagraph paragraph, TemplateWords words)
    {
        var bare = VietnameseText.WithoutDiacritics(paragraph.Text);
        foreach (
            var name in bare.Length == paragraph.Text.Length
                ? words.Agencies.Where(name => name.Length >= ShortestName)
                : []
        )
        {
            var sought = VietnameseText.WithoutDiacritics(name);
            for (
                var at = bare.IndexOf(sought, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = bare.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase)
            )
            {
                var written = paragraph.Text.Substring(at, name.Length);
                if (
                    IsWhole(paragraph.Text, at, name.Length)
                    && !string.Equals(written, name, StringComparison.OrdinalIgnoreCase)
                )
                {
                    yield return Finding(paragraph, UnknownAgencyName, written, name);
                }
            }
        }
    }

    /// <summary>Reports "Sở …" with a capital, which names one body, when the catalogue does not have it.</summary>
    private static IEnumerable<Diagnostic> Unknown(TemplateParagraph paragraph, TemplateWords words)
    {
        foreach (var at in Department().Matches(paragraph.Text).Select(match => match.Index))
        {
            var rest = paragraph.Text[at..];
            if (!words.Agencies.Concat(words.Stale.Select(word => word.Text)).Any(name => IsAt(rest, name)))
            {
                var written = FirstWords().Match(rest).Value;
                yield return Finding(
                    paragraph,
                    UnknownAgencyName,
                    written,
                    Nearest(rest, words.Agencies) is { } name
                        ? $"có phải “{name}”?"
                        : "tên đơn vị có ở danh mục, trang DON_VI"
                );
            }
        }
    }

    private static string? Nearest(string rest, IReadOnlyList<string> names) =>
        names.FirstOrDefault(name =>
            VietnameseText.Nearest(rest[..Math.Min(name.Length, rest.Length)], [name]) is not null
        );

    private static bool IsAt(string rest, string name) =>
        VietnameseText
            .WithoutDiacritics(rest)
            .StartsWith(VietnameseText.WithoutDiacritics(name), StringComparison.OrdinalIgnoreCase);

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1]))
        && (at + length == text.Length || !char.IsLetter(text[at + length]));

    private static Diagnostic Finding(
        TemplateParagraph paragraph,
        DiagnosticKind kind,
        string written,
        string expected
    ) => new(kind, paragraph.Place, $"“{written}”", expected);

    [GeneratedRegex(@"(?<!\p{L})Sở \p{Lu}")]
    private static partial Regex Department();

    [GeneratedRegex(@"^[\p{L}]+(?: [\p{L}]+){0,4}")]
    private static partial Regex FirstWords();
}
