using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Language;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using Project06Report.WordTemplates.Structure;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Turns the program's output back into XML: the opcodes in the stream drive a stack of elements. Values are
/// never anything but text here.</summary>
internal sealed class Replayer(
    TemplateProgram program,
    IReadOnlyList<StoryRoot> stories,
    IReadOnlyList<PrintedMark> printed,
    NoteBook notes,
    ListRestarts lists
)
{
    private const string BlockInLine = "khối có cả đoạn hoặc bảng được in vào giữa một đoạn";

    private readonly Stack<Frame> frames = new();

    /// <summary>The paragraphs that gave way to paragraphs printed in them: the number of frames around each, and the
    /// tag that printed.</summary>
    private readonly Stack<(int Depth, Tag? Tag)> givenWay = new();
    private readonly TextWriter text = new();
    private readonly ValueTrail trail = new(printed);
    private XElement? format;
    private Tag? lastTag;

    /// <summary>The stories' new roots, in the order of the template's.</summary>
    public List<XElement> Roots { get; } = [];

    public IReadOnlyList<PrintedValue> Printed => trail.Printed;

    /// <returns>Null for a document; otherwise why the stream is none.</returns>
    public Diagnostic? Replay(string stream)
    {
        for (var at = 0; at < stream.Length; )
        {
            var begin = stream.IndexOf(Opcode.Begin, at);
            var fault = Write(stream[at..(begin < 0 ? stream.Length : begin)]);
            if (fault is not null || begin < 0)
            {
                return fault;
            }

            at = stream.IndexOf(Opcode.Finish, begin) + 1;
            if (Step(stream.AsSpan(begin + 1, at - begin - 2)) is { } refusal)
            {
                return refusal;
            }
        }

        return frames.Count == 0 ? null : Refuse("một phần văn bản không được đóng lại");
    }

    private Diagnostic? Step(ReadOnlySpan<char> mark)
    {
        if (mark[0] == Opcode.ValueMark)
        {
            text.Flush();
            trail.Begin(int.Parse(mark[1..], NumberStyles.None, CultureInfo.InvariantCulture));
            return null;
        }

        if (mark[0] == Opcode.EndMark)
        {
            trail.End(text.Flush());
            return null;
        }

        return Step(program.Opcodes[int.Parse(mark, NumberStyles.None, CultureInfo.InvariantCulture)]);
    }

    private Diagnostic? Step(Opcode opcode)
    {
        switch (opcode)
        {
            case { Kind: OpcodeKind.Open, Shell: { } shell }:
                return Open(shell);
            case { Kind: OpcodeKind.Close, Element: { } element }:
                return Close(element.Name);
            case { Kind: OpcodeKind.Leaf, Element: { } element }:
                return Copy(element);
            case { Kind: OpcodeKind.Format }:
                text.Flush();
                (format, lastTag) = (opcode.Element, opcode.Tag);
                return null;
            case { Kind: OpcodeKind.Note, Shell: { } note }:
                text.Flush();
                trail.EnterNote(notes.NextTitle(note.Element.Name));
                frames.Push(Frame.Of(note, frames.Peek()));
                return null;
            case { Kind: OpcodeKind.EndNote, Element: { } reference }:
                return EndNote(reference);
            case { Kind: OpcodeKind.Restart }:
                lists.Begin(opcode.List);
                return null;
            default:
                return null;
        }
    }

    private Diagnostic? Open(Shell shell)
    {
        text.Flush();
        if (frames.Count > 0 && !MakeRoom(shell.Element.Name))
        {
            return Refuse(
                IsLine(shell.Element.Name) && !IsGivenWay ? "chữ được in ra ngoài mọi đoạn" : BlockInLine
            );
        }

        var outer = frames.Count > 0 ? frames.Peek() : null;
        if (outer is null)
        {
            trail.EnterStory(stories[Roots.Count].Title);
        }
        else if (shell.IsParagraph || shell.IsPlainText)
        {
            trail.EnterParagraph();
        }

        frames.Push(Frame.Of(shell, outer));
        return null;
    }

    private Diagnostic? Close(XName name)
    {
        text.Flush();
        if (name == W.Paragraph && IsGivenWay)
        {
            givenWay.Pop();
            return null;
        }

        var frame = frames.Count > 0 ? frames.Pop() : null;
        if (frame is null || frame.Element.Name != name)
        {
            return Refuse("một khối bị cắt rời khỏi đoạn, ô hoặc bảng của nó");
        }

        if (frames.Count == 0)
        {
            Repairs.Finish(frame);
            Roots.Add(frame.Element);
        }
        else if (Repairs.Finish(frame))
        {
            frames.Peek().Element.Add(frame.Element);
        }
        else if (name == W.Paragraph)
        {
            LeaveOut(frame);
        }

        return null;
    }

    private static bool IsLine(XName name) => name == W.Run || name == W.Hyperlink;

    private bool IsGivenWay => givenWay.Count > 0 && givenWay.Peek().Depth == frames.Count;

    /// <summary>Whether an element may stand here. A blank paragraph gives way to an element it cannot hold, such as a
    /// captured block that a tag alone prints.</summary>
    private bool MakeRoom(XName name)
    {
        var frame = frames.Peek();
        if (frame.Admits(name))
        {
            return true;
        }

        if (
            (name != W.Paragraph && name != W.Table)
            || frame.Element.Name != W.Paragraph
            || Nodes.HasSectionBreak(frame.Source.Element)
            || !Repairs.IsBlank(frame.Element)
        )
        {
            return false;
        }

        frames.Pop();
        givenWay.Push((frames.Count, lastTag));
        LeaveOut(frame);
        return frames.Peek().Admits(name);
    }

    private void LeaveOut(Frame paragraph)
    {
        trail.LeaveOutParagraph();
        frames
            .Peek()
            .Element.Add(Nodes.HalfRanges(paragraph.Element.Elements()).Select(mark => new XElement(mark)));
    }

    private Diagnostic? Copy(XElement element)
    {
        text.Flush();
        if (!MakeRoom(element.Name))
        {
            return Refuse(BlockInLine);
        }

        var frame = frames.Peek();
        if (!frame.InParagraph)
        {
            trail.EnterParagraphs(element);
        }

        var copy = new XElement(element);
        lists.Apply(copy);
        frame.Element.Add(copy);
        return null;
    }

    private Diagnostic? EndNote(XElement reference)
    {
        text.Flush();
        var frame = frames.Pop();
        if (frame.Element.Name != W.Footnote && frame.Element.Name != W.Endnote)
        {
            return Refuse("một khối cắt ngang chú thích");
        }

        Repairs.Finish(frame);
        trail.LeaveNote();
        frames.Peek().Element.Add(notes.Add(frame.Element, reference));
        return notes.Count <= TemplateLimits.Notes
            ? null
            : new Diagnostic(
                TooMuchWork,
                Place(),
                lastTag?.Shown ?? "",
                FormattableString.Invariant($"tối đa {TemplateLimits.Notes} chú thích")
            );
    }

    private Diagnostic? Write(string chunk)
    {
        trail.Write(chunk);
        if (chunk.Length == 0 || frames.Count == 0)
        {
            return null;
        }

        var frame = frames.Peek();
        if (frame.InParagraph)
        {
            text.Write(frame, format, chunk);
            return null;
        }

        if (string.IsNullOrWhiteSpace(chunk))
        {
            return null;
        }

        return Refuse(IsGivenWay ? BlockInLine : $"chữ \"{chunk}\" được in ra ngoài mọi đoạn");
    }

    private Diagnostic Refuse(string expected)
    {
        lastTag = IsGivenWay ? givenWay.Peek().Tag : lastTag;
        return new(WrongPlace, Place(), lastTag?.Shown ?? "", expected);
    }

    private Place Place() =>
        lastTag is null ? new FilePlace(stories[0].Title) : lastTag.Place.At(lastTag.Index);

    /// <summary>Gathers text into runs, each value into its own. Line ends become breaks, tab characters become
    /// tabs.</summary>
    private sealed class TextWriter
    {
        private readonly StringBuilder pending = new();
        private Frame? target;
        private XElement? look;

        public void Write(Frame frame, XElement? format, string chunk)
        {
            if (frame != target || format != look)
            {
                Flush();
                (target, look) = (frame, format);
            }

            pending.Append(chunk);
        }

        /// <returns>The run written for text that came outside a run; otherwise null.</returns>
        public XElement? Flush()
        {
            if (pending.Length == 0 || target is null)
            {
                return null;
            }

            var gathered = pending.ToString();
            pending.Clear();
            if (target.Source.IsPlainText)
            {
                target.Element.Add(gathered);
                return null;
            }

            if (target.IsRun)
            {
                AddTo(target.Element, gathered);
                return null;
            }

            var run = new XElement(
                W.Run,
                look?.Element(W.RunProperties) is { } properties ? new XElement(properties) : null
            );
            AddTo(run, gathered);
            target.Element.Add(run);
            return run;
        }

        private static void AddTo(XElement run, string text)
        {
            for (var at = 0; at <= text.Length; )
            {
                var next = text.AsSpan(at).IndexOfAny('\n', '\t');
                var end = next < 0 ? text.Length : at + next;
                if (end > at)
                {
                    run.Add(new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), text[at..end]));
                }

                if (end < text.Length)
                {
                    run.Add(new XElement(text[end] == '\n' ? W.Break : W.Tab));
                }

                at = end + 1;
            }
        }
    }
}
