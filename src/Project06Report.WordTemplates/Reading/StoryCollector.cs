using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Reads the stories of a template: the body first, then headers and footers in the order of their
/// relationships.</summary>
internal static class StoryCollector
{
    private const string Properties = "thuộc tính tài liệu";

    public static TemplateSource Collect(WordPackage package)
    {
        var source = new TemplateSource(package.Snippets);
        var notes = new NoteSource(package.RelatedTree("footnotes"), package.RelatedTree("endnotes"));
        var headings = new Headings(package.RelatedTree("styles"));
        foreach (var (part, title, root) in Stories(package))
        {
            headings.Forget();
            var reader = new StoryReader(package.Name, title, source, notes, headings);
            source.Stories.Add(new(part, title, reader.ReadRoot(root)));
        }

        AddProperties(package, source);
        ChartStory.Collect(package, source);
        CheckUnread(package, source);
        foreach (var note in notes.Unused.Where(note => note.Value.Contains("{{", StringComparison.Ordinal)))
        {
            source.Findings.Add(new(UnusedNote, new PackagePlace(package.Name, NoteSource.Word), note.Value));
        }

        return source;
    }

    private static IEnumerable<(string Part, string Title, XElement Root)> Stories(WordPackage package) =>
        [
            (package.MainPart, "thân văn bản", package.Body),
            .. Numbered(package, "header", "đầu trang"),
            .. Numbered(package, "footer", "chân trang"),
        ];

    private static IEnumerable<(string Part, string Title, XElement Root)> Numbered(
        WordPackage package,
        string kind,
        string title
    ) =>
        package
            .RelatedParts(kind)
            .Select(
                (part, at) =>
                    (part, FormattableString.Invariant($"{title} {at + 1}"), package.KnownTree(part))
            );

    /// <summary>Adds the story of the document properties (title, subject, …), each one line of text.</summary>
    private static void AddProperties(WordPackage package, TemplateSource source)
    {
        if (
            package.PropertiesPart is { } part
            && package.Tree(part) is { } root
            && root.Elements().Any(property => property.Value.Contains("{{", StringComparison.Ordinal))
        )
        {
            source.Stories.Add(
                new(part, Properties, new PropertyReader(package.Name, Properties, source).Read(root))
            );
        }
    }

    /// <summary>Reports tags in parts that are never filled: comments, charts of headers, diagrams, hyperlink
    /// addresses.</summary>
    private static void CheckUnread(WordPackage package, TemplateSource source)
    {
        foreach (
            var part in package.Parts.Where(part =>
                IsUnread(part.Name)
                && HoldsBraces(part.Content)
                && !source.Charts.Exists(chart => chart.Part == part.Name)
            )
        )
        {
            source.Findings.Add(
                new(
                    UnsupportedPlace,
                    new PackagePlace(package.Name, part.Name),
                    "{{ … }}",
                    "thẻ chỉ đặt trong văn bản thường"
                )
            );
        }
    }

    /// <summary>Word writes braces in addresses as %7B.</summary>
    private static bool HoldsBraces(ReadOnlySpan<byte> content) =>
        content.IndexOf("{{"u8) >= 0 || content.IndexOf("%7B%7B"u8) >= 0 || content.IndexOf("%7b%7b"u8) >= 0;

    private static bool IsUnread(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || (
            name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && (
                name.Contains("/comments", StringComparison.OrdinalIgnoreCase)
                || name.Contains("/charts/", StringComparison.OrdinalIgnoreCase)
                || name.Contains("/diagrams/", StringComparison.OrdinalIgnoreCase)
            )
        );
}
