using System.Text;
using System.Xml.Linq;
using Project06Report.WordTemplates.Language;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Follows the stream and notes which value was printed where in the report.</summary>
internal sealed class ValueTrail(IReadOnlyList<PrintedMark> marks)
{
    private readonly Stack<Printing> open = new();
    private readonly Stack<Spot> outer = new();
    private Spot here = new("");

    public List<PrintedValue> Printed { get; } = [];

    public void EnterStory(string title) => here = new(title);

    public void EnterNote(string title)
    {
        outer.Push(here);
        here = new(title);
    }

    public void LeaveNote() => here = outer.Pop();

    public void EnterParagraph() => here.Paragraph++;

    public void LeaveOutParagraph() => here.Paragraph--;

    /// <summary>Counts a copied paragraph, or those of a copied table, row or cell; the text of a text box counts with
    /// the paragraph around it.</summary>
    public void EnterParagraphs(XElement block) =>
        here.Paragraph +=
            block.Name == W.Paragraph
                ? 1
                : block.Descendants(W.Paragraph).Count(paragraph => !paragraph.Ancestors(W.Paragraph).Any());

    public void Begin(int mark) => open.Push(new(marks[mark]));

    public void Write(string text)
    {
        foreach (var value in open)
        {
            value.Text.Append(text);
        }
    }

    /// <param name="run">The run the value stands in; null in a property of the document.</param>
    public void End(XElement? run)
    {
        var value = open.Pop();
        Printed.Add(
            new(here.Part, here.Paragraph, value.Mark.Expression, value.Text.ToString(), value.Mark.Value)
            {
                Run = run,
            }
        );
    }

    private sealed class Printing(PrintedMark mark)
    {
        public PrintedMark Mark { get; } = mark;

        public StringBuilder Text { get; } = new();
    }

    private sealed class Spot(string part)
    {
        public string Part { get; } = part;

        public int Paragraph { get; set; }
    }
}
