using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Turns one story into nodes. Only an element with a tag or a note in it is opened; any other stays one
/// leaf.</summary>
internal sealed class StoryReader(
    string file,
    string title,
    TemplateSource source,
    NoteSource notes,
    Headings headings
)
{
    private int number;
    private string inner = "";

    public TemplateSource Source { get; } = source;

    /// <summary>Reads the whole story; the root is opened even when nothing in it is.</summary>
    public Shell ReadRoot(XElement root)
    {
        var shell = new Shell(root);
        foreach (var child in root.Elements())
        {
            shell.Add(Read(child));
        }

        return shell;
    }

    public Node Read(XElement element)
    {
        if (element.Name == W.Paragraph)
        {
            return ReadParagraph(element);
        }

        if (element.Name == W.FootnoteReference || element.Name == W.EndnoteReference)
        {
            return ReadNote(element);
        }

        if (element.Name == Ooxml.AlternateContent)
        {
            return ReadAlternatives(element);
        }

        return element.Name == W.TextBoxContent ? ReadInside(element, "hộp văn bản") : ReadOpen(element);
    }

    /// <summary>A child of a run other than text: the characters it counts as in a tag, and its node.</summary>
    public (string Characters, Node Node) ReadRunChild(XElement child) => (CharactersOf(child), Read(child));

    private static string CharactersOf(XElement child) =>
        child.Name switch
        {
            var name when name == W.LastRenderedPageBreak || name == W.SoftHyphen => "",
            var name when name == W.Tab => "\t",
            var name when name == W.NoBreakHyphen => "-",
            var name when name == W.CarriageReturn || IsLineBreak(child) => "\n",
            _ => PieceReader.ObjectCharacter.ToString(),
        };

    /// <summary>A break of the line, not of the page or column.</summary>
    private static bool IsLineBreak(XElement child) =>
        child.Name == W.Break && (string?)child.Attribute(W.Type) is null or "textWrapping";

    private Node ReadOpen(XElement element)
    {
        var shell = new Shell(element);
        var open = false;
        foreach (var child in element.Elements())
        {
            var node = Read(child);
            open |= node is not Leaf;
            shell.Add(node);
        }

        return open ? shell : new Leaf(element);
    }

    /// <summary>Reads the choice and leaves out the fallback, which repeats the same tags and would run them
    /// twice.</summary>
    private Node ReadAlternatives(XElement element)
    {
        var shell = new Shell(element);
        foreach (var choice in element.Elements(Ooxml.Choice))
        {
            shell.Add(Read(choice));
        }

        return shell.Children.Exists(child => child is not Leaf) ? shell : new Leaf(element);
    }

    private Node ReadNote(XElement reference)
    {
        if (
            notes.Find(reference) is not { } note
            || inner.StartsWith(NoteSource.Word, StringComparison.Ordinal)
        )
        {
            return new Leaf(reference);
        }

        var shell = new NoteShell(note.Element, reference);
        var outer = inner;
        var paragraphs = 0;
        foreach (var child in note.Element.Elements())
        {
            paragraphs++;
            inner =
                paragraphs == 1
                    ? note.Title
                    : FormattableString.Invariant($"{note.Title}, đoạn {paragraphs}");
            shell.Add(Read(child));
        }

        inner = outer;
        return shell;
    }

    private Node ReadInside(XElement element, string name)
    {
        var outer = inner;
        inner = outer.Length == 0 ? name : $"{outer}, {name}";
        var node = ReadOpen(element);
        inner = outer;
        return node;
    }

    private Node ReadParagraph(XElement paragraph)
    {
        if (inner.Length == 0)
        {
            number++;
            headings.Meet(paragraph);
        }

        Source.Paragraphs++;
        var place = new ParagraphPlace(file, title, number, inner, headings.Nearest, Source.Paragraphs);
        paragraph.AddAnnotation(place);
        return MayHoldTags(paragraph)
            ? new ParagraphReader(this, paragraph, place).Read()
            : new Leaf(paragraph);
    }

    /// <summary>Whether there is a brace, a note or a text box: a quick look, for speed, since most paragraphs have
    /// none.</summary>
    private static bool MayHoldTags(XElement paragraph)
    {
        foreach (var element in paragraph.Descendants())
        {
            var name = element.Name;
            if (
                name == W.FootnoteReference
                || name == W.EndnoteReference
                || name == W.TextBoxContent
                || (!element.HasElements && element.Value.AsSpan().IndexOfAny('{', '}') >= 0)
                || ParagraphReader.AlternativeText(element).Contains("{{", StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return paragraph
            .Descendants(W.SimpleField)
            .Any(field =>
                ((string?)field.Attribute(W.Instruction) ?? "").Contains("{{", StringComparison.Ordinal)
            );
    }

    public void Report(DiagnosticKind kind, ParagraphPlace place, string written, string expected = "") =>
        Source.Findings.Add(new(kind, place.At(Source.Tags.Count), written, expected));
}
