using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Package;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Finds the tags of one paragraph and puts each between runs: the text before it ends a run, the text after
/// it begins a new one of the same format, so a value becomes a run of its own.</summary>
internal sealed class ParagraphReader(StoryReader story, XElement paragraph, ParagraphPlace place)
{
    private static readonly XElement NoRun = new(W.Run);

    private readonly Stack<Shell> containers = new();
    private List<TagSpan> spans = [];
    private int nextSpan;
    private Shell? run;
    private XElement runSource = NoRun;

    public Node Read()
    {
        var pieces = new PieceReader(story);
        pieces.ReadChildren(paragraph);
        var text = pieces.Text;
        spans = TagScanner.Scan(text);
        CheckBraces(pieces, text);
        if (spans.Count == 0 && pieces.Pieces.TrueForAll(piece => piece.Node is null or Leaf))
        {
            return new Leaf(paragraph);
        }

        var shell = new Shell(paragraph);
        containers.Push(shell);
        foreach (var piece in pieces.Pieces)
        {
            Take(piece, text);
        }

        return shell;
    }

    private void Take(Piece piece, string text)
    {
        switch (piece.Kind)
        {
            case PieceKind.Enter:
                Enter(piece.Element);
                break;
            case PieceKind.Exit:
                Exit(piece);
                break;
            case PieceKind.RunStart:
                (runSource, run) = (piece.Element, null);
                break;
            case PieceKind.RunEnd:
                (runSource, run) = (NoRun, null);
                break;
            case PieceKind.Text:
                TakeText(piece, text);
                break;
            case PieceKind.Object when piece.Node is { } node && !Swallowed(piece):
                RunShell().Add(node);
                break;
            case PieceKind.Outside
                when piece.Node is { } node && !(InsideTag(piece.Start) && IsPassing(piece.Element.Name)):
                containers.Peek().Add(node);
                break;
        }
    }

    private void Enter(XElement element)
    {
        var shell = new Shell(element);
        containers.Peek().Add(shell);
        containers.Push(shell);
    }

    /// <summary>Closes a container. One whose whole text belonged to a tag that began before it disappears.</summary>
    private void Exit(Piece piece)
    {
        var shell = containers.Pop();
        if (shell.Children.Count == 0 && piece.Element.HasElements)
        {
            containers.Peek().Children.Remove(shell);
        }
    }

    private void TakeText(Piece piece, string text)
    {
        for (var at = piece.Start; at < piece.End; )
        {
            while (nextSpan < spans.Count && spans[nextSpan].End <= at)
            {
                nextSpan++;
            }

            var next = nextSpan < spans.Count ? spans[nextSpan] : new(text.Length, 0, "", true);
            if (next.Start <= at && next.Length > 0)
            {
                if (next.Start == at)
                {
                    AddTag(next, text);
                }

                at = next.End;
                continue;
            }

            var end = Math.Min(next.Start, piece.End);
            RunShell().Add(new TextNode(text[at..end]));
            at = end;
        }
    }

    private void AddTag(TagSpan span, string text)
    {
        var tag = new Tag
        {
            Index = story.Source.Tags.Count,
            Place = place,
            Written = text[span.Start..span.End].Replace('\n', ' ').Replace('\t', ' '),
            Code = VietnameseText.ToNfc(
                span.Code.Replace(PieceReader.ObjectCharacter.ToString(), "", StringComparison.Ordinal)
            ),
            Run = runSource,
        };
        Check(tag, span, text);
        run = null;
        if (story.Source.Snippets.Expand(tag) is { } included)
        {
            foreach (var node in included)
            {
                containers.Peek().Add(node);
            }

            return;
        }

        story.Source.Tags.Add(tag);
        containers.Peek().Add(new TagNode(tag));
    }

    private Shell RunShell()
    {
        if (run is null)
        {
            run = Shell.RunLike(runSource);
            containers.Peek().Add(run);
        }

        return run;
    }

    /// <summary>Whether a piece disappears with the tag it stands in: breaks, tabs, hard hyphens and Word's page break
    /// marks.</summary>
    private bool Swallowed(Piece piece) =>
        InsideTag(piece.Start) && (piece.Text.Length == 0 || piece.Text[0] != PieceReader.ObjectCharacter);

    private bool InsideTag(int position) =>
        spans.Exists(span => span.Start < position && position < span.End);

    private static bool IsPassing(XName name) =>
        name == W.ProofError || name == W.Main + "permStart" || name == W.Main + "permEnd";

    private void Check(Tag tag, TagSpan span, string text)
    {
        if (!span.Closed)
        {
            Report(tag, TagNotClosed, "mỗi '{{' có một '}}' trong cùng đoạn");
        }
        else if (text.AsSpan(span.Start, span.Length).Contains(PieceReader.ObjectCharacter))
        {
            Report(tag, ObjectInTag);
        }

        if (IsTracked())
        {
            Report(tag, TrackedChange);
        }

        if (
            containers.Any(container =>
                container.Element.Element(W.ContentControlProperties)?.Element(W.DataBinding) is not null
            )
        )
        {
            Report(
                tag,
                UnsupportedPlace,
                "ô điều khiển nội dung này gắn với dữ liệu riêng của tệp, Word sẽ ghi đè khi mở"
            );
        }
    }

    private bool IsTracked()
    {
        var mark = paragraph.Element(W.ParagraphProperties)?.Element(W.RunProperties);
        return containers.Any(container => IsRevision(container.Element.Name))
            || (mark is not null && mark.Elements().Any(element => IsRevision(element.Name)));
    }

    private static bool IsRevision(XName name) =>
        name == W.Inserted || name == W.Deleted || name == W.MovedFrom || name == W.MovedTo;

    private void Report(Tag tag, DiagnosticKind kind, string expected = "") =>
        story.Source.Findings.Add(tag.Finding(kind, expected));

    /// <summary>Reports braces that make no tag: a "}}" without its "{{", and tags in places that are never
    /// filled.</summary>
    private void CheckBraces(PieceReader pieces, string text)
    {
        foreach (var at in TagScanner.StrayClosings(text, spans))
        {
            story.Report(
                StrayClosing,
                place,
                text[Math.Max(0, at - 40)..(at + 2)].Replace(PieceReader.ObjectCharacter, ' ')
            );
        }

        if (LooseBraces.In(text, spans) is { IsTag: true } loose)
        {
            story.Source.Findings.Add(loose.Finding(place.At(story.Source.Tags.Count)));
        }

        var hidden = string.Concat(
            pieces
                .Pieces.Where(piece => piece.Kind is PieceKind.Object or PieceKind.Outside)
                .Select(piece =>
                    (piece.Node is Leaf ? HiddenText(piece.Element) : "")
                    + string.Concat(piece.Element.Descendants().Select(AlternativeText))
                )
        );
        if (hidden.Contains("{{", StringComparison.Ordinal))
        {
            story.Report(
                UnsupportedPlace,
                place,
                hidden[..Math.Min(hidden.Length, 120)],
                "thẻ chỉ đặt trong văn bản thường"
            );
        }
    }

    /// <summary>The alternative text of a picture, with its name and title.</summary>
    public static string AlternativeText(XElement element) =>
        element.Name.LocalName is "docPr" or "cNvPr" or "shape"
            ? string.Join(
                ' ',
                element
                    .Attributes()
                    .Where(attribute => attribute.Name.LocalName is "name" or "descr" or "title" or "alt")
                    .Select(attribute => attribute.Value)
            )
            : "";

    private static string HiddenText(XElement element) =>
        element.Name == W.SimpleField
            ? (string?)element.Attribute(W.Instruction) + element.Value
            : element.Value;
}
