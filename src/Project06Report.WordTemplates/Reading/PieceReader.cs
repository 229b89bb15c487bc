using System.Text;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Reading;

/// <summary>Flattens a paragraph into pieces and its text, in which tags are then found across runs.</summary>
internal sealed class PieceReader(StoryReader story)
{
    /// <summary>Represents anything but text in the text of a paragraph (U+FFFC OBJECT REPLACEMENT
    /// CHARACTER).</summary>
    public const char ObjectCharacter = '\uFFFC';

    private readonly StringBuilder text = new();

    public List<Piece> Pieces { get; } = [];

    public string Text => text.ToString();

    public void ReadChildren(XElement container)
    {
        foreach (var child in container.Elements())
        {
            ReadChild(child);
        }
    }

    private void ReadChild(XElement child)
    {
        if (child.Name == W.Run)
        {
            ReadRun(child);
        }
        else if (IsContainer(child.Name))
        {
            Add(PieceKind.Enter, child);
            ReadChildren(child);
            Add(PieceKind.Exit, child);
        }
        else
        {
            Add(PieceKind.Outside, child, node: story.Read(child));
        }
    }

    private static bool IsContainer(XName name) =>
        name == W.Hyperlink
        || name == W.ContentControl
        || name == W.ContentControlContent
        || name == W.SmartTag
        || name == W.Inserted
        || name == W.MovedTo;

    private void ReadRun(XElement run)
    {
        Add(PieceKind.RunStart, run);
        foreach (var child in run.Elements().Where(child => child.Name != W.RunProperties))
        {
            if (child.Name == W.Text)
            {
                Add(PieceKind.Text, child, Shown(child));
            }
            else
            {
                var (characters, node) = story.ReadRunChild(child);
                Add(PieceKind.Object, child, characters, node);
            }
        }

        Add(PieceKind.RunEnd, run);
    }

    private void Add(PieceKind kind, XElement element, string characters = "", Node? node = null)
    {
        Pieces.Add(new(kind, text.Length, element, characters, node));
        text.Append(characters);
    }

    /// <summary>The text as Word shows it: outer space counts only where it is declared, line ends inside are
    /// spaces.</summary>
    private static string Shown(XElement text)
    {
        var value =
            (string?)text.Attribute(Ooxml.Space) == "preserve"
                ? text.Value
                : text.Value.Trim(' ', '\t', '\r', '\n');
        return value.AsSpan().IndexOfAny('\t', '\r', '\n') < 0
            ? value
            : value.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
    }
}
