using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Project06Report.Tests;

/// <summary>Writes a small .docx as Word would, from a script that reads like the page: <c>P("văn bản[^chú thích] {{ x }}")</c>.
/// Anything unusual goes in as raw XML.</summary>
internal sealed class Docx
{
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14" """;

    private readonly StringBuilder body = new();
    private readonly StringBuilder footnotes = new();
    private readonly List<string> headers = [];
    private readonly Dictionary<string, string> extra = [];
    private readonly List<(string Kind, string Target)> related = [];
    private int notes;

    public string MainPart { get; init; } = "word/document.xml";

    public string ContentType { get; init; } =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public Docx P(string text) => Xml(Paragraph(text));

    public Docx Heading(string text) =>
        Xml($"""<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{Inline(text)}</w:p>""");

    /// <summary>A paragraph of runs given one by one: <c>Runs(R("{{ "), R("x }}", "b"))</c>.</summary>
    public Docx Runs(params string[] runs) => Xml($"<w:p>{string.Concat(runs)}</w:p>");

    public Docx Xml(string xml)
    {
        body.Append(xml);
        return this;
    }

    /// <summary>Rows of cells; a cell is text, with '\n' between its paragraphs.</summary>
    public Docx Table(params string[][] rows) => Xml(TableOf(rows));

    public Docx Header(string text)
    {
        headers.Add(text);
        return this;
    }

    /// <summary>A relationship of the main part, with the content type Word gives such parts.</summary>
    public Docx Related(string kind, string target)
    {
        related.Add((kind, target));
        return this;
    }

    public Docx With(string part, string content)
    {
        extra[part] = content;
        return this;
    }

    public string TableOf(params string[][] rows) =>
        $"""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(_ => """<w:gridCol w:w="2000"/>"""))}</w:tblGrid>{string.Concat(rows.Select(Row))}</w:tbl>""";

    public string Cell(string content) =>
        $"""<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{content}</w:tc>""";

    public string Paragraph(string text) => $"<w:p>{Inline(text)}</w:p>";

    /// <summary>A run; format as element names: "b i".</summary>
    public static string R(string text, string format = "")
    {
        var properties =
            format.Length == 0
                ? ""
                : $"<w:rPr>{string.Concat(format.Split(' ').Select(name => $"<w:{name}/>"))}</w:rPr>";
        return $"""<w:r>{properties}<w:t xml:space="preserve">{Escape(text)}</w:t></w:r>""";
    }

    public byte[] ToBytes()
    {
        var parts = new List<(string Name, string Content)>
        {
            ("[Content_Types].xml", ContentTypes()),
            (
                "_rels/.rels",
                Relationships(
                    ("officeDocument", MainPart, false),
                    ("metadata/core-properties", "docProps/core.xml", true)
                )
            ),
            (
                MainPart,
                $"""<w:document {Namespaces}><w:body>{body}<w:sectPr>{HeaderReferences()}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"""
            ),
            ($"{Folder}_rels/{MainPart[Folder.Length..]}.rels", DocumentRelationships()),
            (
                $"{Folder}styles.xml",
                $"""<w:styles {Namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>"""
            ),
            ($"{Folder}footnotes.xml", Footnotes()),
            (
                "docProps/core.xml",
                """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Báo cáo</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>"""
            ),
        };
        parts.AddRange(
            headers.Select(
                (text, index) =>
                    ($"{Folder}header{index + 1}.xml", $"<w:hdr {Namespaces}>{Paragraph(text)}</w:hdr>")
            )
        );
        foreach (var (name, content) in extra)
        {
            parts.RemoveAll(part => part.Name == name);
            parts.Add((name, content));
        }

        return Zip(
            parts.Select(part =>
                (
                    part.Name,
                    Encoding.UTF8.GetBytes(
                        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + part.Content
                    )
                )
            )
        );
    }

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Text with footnotes as <c>[^…]</c>, breaks as '⏎', tabs as '\t'.</summary>
    public string Inline(string text)
    {
        var xml = new StringBuilder();
        var at = 0;
        while (text.IndexOf("[^", at, StringComparison.Ordinal) is >= 0 and var note)
        {
            var end = text.IndexOf(']', note);
            xml.Append(Run(text[at..note])).Append(Footnote(text[(note + 2)..end]));
            at = end + 1;
        }

        return xml.Append(Run(text[at..])).ToString();
    }

    private string Folder => MainPart[..(MainPart.LastIndexOf('/') + 1)];

    private string Row(string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => Cell(string.Concat(cell.Split('\n').Select(Paragraph)))))}</w:tr>";

    private static string Run(string text) =>
        text.Length == 0
            ? ""
            : $"<w:r>{string.Join("<w:br/>", text.Split('⏎').Select(line => $"""<w:t xml:space="preserve">{Escape(line)}</w:t>"""))}</w:r>";

    private string Footnote(string text)
    {
        notes++;
        footnotes.Append(
            CultureInfo.InvariantCulture,
            $"""<w:footnote w:id="{notes}"><w:p><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>{Run(" " + text)}</w:p></w:footnote>"""
        );
        return $"""<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{notes}"/></w:r>""";
    }

    private string Footnotes() =>
        $"""<w:footnotes {Namespaces}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{footnotes}</w:footnotes>""";

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);

    private string HeaderReferences() =>
        string.Concat(
            headers.Select(
                (_, index) =>
                    $"""<w:headerReference w:type="{(index == 0 ? "default" : "first")}" r:id="rIdH{index + 1}"/>"""
            )
        );

    private string DocumentRelationships() =>
        Relationships(
            [
                ("styles", "styles.xml", false),
                ("footnotes", "footnotes.xml", false),
                .. related.Select(item => (item.Kind, item.Target, false)),
            ],
            headers.Select(
                (_, index) =>
                    $"""<Relationship Id="rIdH{index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header{index + 1}.xml"/>"""
            )
        );

    private static string Relationships(params (string Kind, string Target, bool Package)[] items) =>
        Relationships(items, []);

    private static string Relationships(
        IEnumerable<(string Kind, string Target, bool Package)> items,
        IEnumerable<string> more
    ) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(items.Select((item, index) => $"""<Relationship Id="rId{index + 1}" Type="http://schemas.openxmlformats.org/{(item.Package ? "package" : "officeDocument")}/2006/relationships/{item.Kind}" Target="{item.Target}"/>"""))}{string.Concat(more)}</Relationships>""";

    private string ContentTypes() =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{MainPart}" ContentType="{ContentType}"/><Override PartName="/{Folder}styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/{Folder}footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{string.Concat(headers.Select((_, index) => $"""<Override PartName="/{Folder}header{index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"""))}{string.Concat(related.Select(item => $"""<Override PartName="/{Folder}{item.Target}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{item.Kind}+xml"/>"""))}</Types>""";
}
