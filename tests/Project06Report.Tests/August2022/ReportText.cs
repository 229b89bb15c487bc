using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Project06Report.Tests.August2022;

/// <summary>A report as a reader sees it: the text of each section ("mo_dau", "I.1", "III", "ket_thuc"), and each footnote by the number
/// printed at its mark.</summary>
internal sealed partial class ReportText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);
    private string section = "mo_dau";

    private ReportText(byte[] document)
    {
        using var package = new ZipArchive(new MemoryStream(document));
        var body = Load(package, "word/document.xml").Descendants(W + "body").Single();
        var notes = Load(package, "word/footnotes.xml")
            .Root!.Elements(W + "footnote")
            .ToDictionary(note => (string)note.Attribute(W + "id")!, TextOf);
        foreach (var paragraph in body.Descendants(W + "p"))
        {
            Add(paragraph);
        }

        var number = 0;
        foreach (var reference in body.Descendants(W + "footnoteReference"))
        {
            parts[$"footnote {++number}"] = notes[(string)reference.Attribute(W + "id")!];
        }

        Footnotes = number;
        Paragraphs = [.. body.Descendants(W + "p").Select(TextOf)];
    }

    public int Footnotes { get; }

    public IReadOnlyList<string> Paragraphs { get; }

    public static ReportText Of(byte[] document) => new(document);

    /// <summary>The text of a section, its sub-sections not included; empty when there is none.</summary>
    public string this[string place] => parts.GetValueOrDefault(place, "");

    private static XDocument Load(ZipArchive package, string name)
    {
        using var stream = package.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    private static string TextOf(XElement element) =>
        string.Concat(
            element
                .Descendants()
                .Select(node =>
                    node.Name switch
                    {
                        var name when name == W + "t" => node.Value,
                        var name when name == W + "tab" || name == W + "br" => " ",
                        _ => "",
                    }
                )
        );

    private void Add(XElement paragraph)
    {
        var text = TextOf(paragraph);
        var style = (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");
        section = style switch
        {
            "Heading1" => Number().Match(text).Groups[1].Value,
            "Heading2" => $"{section.Split('.')[0]}.{Number().Match(text).Groups[1].Value}",
            "NoiNhan" => "ket_thuc",
            _ when text.EndsWith("./.", StringComparison.Ordinal) => "ket_thuc",
            _ => section,
        };
        parts[section] = parts.GetValueOrDefault(section, "") + text + "\n";
    }

    [GeneratedRegex("^([IVX]+|[0-9]+)\\.")]
    private static partial Regex Number();
}
