using System.Text;
using System.Xml.Linq;

namespace Project06Report.WordTemplates;

/// <summary>Follows the stream and notes which value was printed where in the report.</summary>
internal sealed class ValueTrail(IReadOnlyList<PrintedMark> marks)
{
    private readonly Stack<(int Mark, StringBuilder Text)> open = new();
    private readonly Stack<(string Part, int Paragraph)> outer = new();
    private string part = "";
    private int paragraph;

    public List<PrintedValue> Printed { get; } = [];

    public void EnterStory(string title) => (part, paragraph) = (title, 0);

    public void EnterNote(string title)
    {
        outer.Push((part, paragraph));
        (part, paragraph) = (title, 0);
    }

    public void LeaveNote() => (part, paragraph) = outer.Pop();

    public void EnterParagraph() => paragraph++;

    public void LeaveOutParagraph() => paragraph--;

    /// <summary>A copied paragraph, or the paragraphs of a copied table.</summary>
    public void EnterParagraphs(XElement block) =>
        paragraph += block.Name == W.Paragraph ? 1 : block.Descendants(W.Paragraph).Count();

    public void Begin(int mark) => open.Push((mark, new()));

    public void Write(string text)
    {
        foreach (var (_, gathered) in open)
        {
            gathered.Append(text);
        }
    }

    public void End()
    {
        var (mark, text) = open.Pop();
        Printed.Add(new(part, paragraph, marks[mark].Expression, text.ToString(), marks[mark].Value));
    }
}
