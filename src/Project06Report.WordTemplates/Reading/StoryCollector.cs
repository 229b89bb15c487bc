using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Reads the stories of a template: the body first, then headers and footers in the order of their relationships.</summary>
internal static class StoryCollector
{
    private const string Properties = "thuộc tính tài liệu";

    public static TemplateSource Collect(WordPackage package)
    {
        var source = new TemplateSource(package.Snippets);
        var notes = new NoteSource(Related(package, "footnotes"), Related(package, "endnotes"));
        var headings = new Headings(Related(package, "styles"));
        Add(package.MainPart, "thân văn bản", package.Tree(package.MainPart)!.Element(W.Body)!);
        foreach (var (kind, title) in new[] { ("header", "đầu trang"), ("footer", "chân trang") })
        {
            var number = 0;
            foreach (
                var part in package
                    .RelationshipsOf(package.MainPart)
                    .Where(relationship => relationship.Kind == kind)
                    .Select(relationship => relationship.Target)
                    .Distinct()
            )
            {
                Add(part, FormattableString.Invariant($"{title} {++number}"), package.Tree(part)!);
            }
        }

        AddProperties(package, source);
        ChartStory.Collect(package, source);
        CheckUnread(package, source);
        foreach (var note in notes.Unused.Where(note => note.Value.Contains("{{", StringComparison.Ordinal)))
        {
            source.Findings.Add(new(UnusedNote, new PackagePlace(package.Name, NoteSource.Word), note.Value));
        }

        return source;

        void Add(string part, string title, XElement root)
        {
            headings.Forget();
            source.Stories.Add(
                new(part, title, new StoryReader(package.Name, title, source, notes, headings).ReadRoot(root))
            );
        }
    }

    /// <summary>Title, subject and the like: one line of text each.</summary>
    private static void AddProperties(WordPackage package, TemplateSource source)
    {
        if (
            package.PropertiesPart is { } part
            && package.Tree(part) is { } root
            && root.Elements().Any(property => property.Value.Contains("{{", StringComparison.Ordinal))
        )
        {
            source.Stories.Add(new(part, Properties, new PropertyReader(package.Name, Properties, source).Read(root)));
        }
    }

    private static XElement? Related(WordPackage package, string kind) =>
        package.RelatedPart(kind) is { } part ? package.Tree(part) : null;

    /// <summary>Tags in parts that are never filled: comments, charts of headers, diagrams, hyperlink addresses.</summary>
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
