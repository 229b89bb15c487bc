using System.Collections.Concurrent;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;

namespace Project06Report.Tests;

/// <summary>A .docx as text, for golden comparison: a line per paragraph, table rows as <c>| a | b |</c>, notes inline as
/// <c>văn bản[^1: nội dung]</c>, bold runs as <c>*b*</c>, empty paragraphs as <c>¶</c>.</summary>
internal sealed class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly ConditionalWeakTable<byte[], ConcurrentDictionary<string, XElement?>> Trees = [];
    private readonly Dictionary<string, XElement> notes = [];

    private DocxText(byte[] docx)
    {
        if (Part(docx, "word/footnotes.xml") is { } footnotes)
        {
            notes = footnotes
                .Elements(W + "footnote")
                .ToDictionary(note => (string)note.Attribute(W + "id")!);
        }
    }

    public static string Of(byte[] docx, string? part = null)
    {
        var root = Part(docx, part ?? MainPart(docx))!;
        return string.Join("\n", new DocxText(docx).Blocks(root.Element(W + "body") ?? root));
    }

    public static string MainPart(byte[] docx) =>
        Part(docx, "_rels/.rels")!
            .Elements()
            .Select(relationship => (string)relationship.Attribute("Target")!)
            .First(target => target.StartsWith("word/", StringComparison.Ordinal));

    /// <summary>The part's tree, to be looked at only: each part of a document is parsed once.</summary>
    public static XElement? Part(byte[] docx, string part) =>
        Trees.GetValue(docx, _ => new(StringComparer.Ordinal)).GetOrAdd(part, name => Load(docx, name));

    private static XElement? Load(byte[] docx, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(part)?.Open();
        return stream is null ? null : XDocument.Load(stream).Root;
    }

    public static byte[] Bytes(byte[] docx, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(part)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static List<string> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private IEnumerable<string> Blocks(XElement container) =>
        container
            .Elements()
            .SelectMany(element =>
                element.Name.LocalName switch
                {
                    "p" => [Line(element)],
                    "tbl" => element
                        .Elements(W + "tr")
                        .Select(row =>
                            $"| {string.Join(" | ", row.Elements(W + "tc").Select(cell => string.Join(" / ", Blocks(cell))))} |"
                        ),
                    "sdt" => Blocks(element.Element(W + "sdtContent")!),
                    _ => [],
                }
            );

    private string Line(XElement paragraph)
    {
        var line = Inline(paragraph);
        return line.Length == 0 ? "¶" : line;
    }

    private string Inline(XElement container)
    {
        var text = new StringBuilder();
        foreach (var child in container.Elements())
        {
            text.Append(
                child.Name.LocalName == "r" ? Run(child)
                : child.Name.LocalName is "pPr" or "rPr" or "sdtPr" ? ""
                : Inline(child)
            );
        }

        return text.ToString();
    }

    private string Run(XElement run)
    {
        var text = string.Concat(
            run.Elements()
                .Select(child =>
                    child.Name.LocalName switch
                    {
                        "t" => child.Value,
                        "br" => "⏎",
                        "tab" => "→",
                        "footnoteReference" => Note(child),
                        "rPr" or "footnoteRef" => "",
                        _ => string.Concat(
                            child
                                .Descendants(W + "txbxContent")
                                .Take(1)
                                .Select(box => $"[hộp: {string.Join(" / ", Blocks(box))}]")
                        ),
                    }
                )
        );
        return run.Element(W + "rPr")?.Element(W + "b") is null ? text : $"*{text}*";
    }

    private string Note(XElement reference)
    {
        var id = (string)reference.Attribute(W + "id")!;
        return $"[^{id}: {string.Join(" / ", Blocks(notes[id])).Trim()}]";
    }
}
