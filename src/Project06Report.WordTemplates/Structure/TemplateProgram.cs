using System.Globalization;
using System.Text;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Structure;

/// <summary>A template as one Scriban program: its text verbatim, its tags as code, its structure as opcodes.</summary>
internal sealed class TemplateProgram
{
    private readonly StringBuilder text = new();
    private readonly List<Tag> tags = [];

    private TemplateProgram() => Opcodes.Add(new(OpcodeKind.Nothing));

    public List<Opcode> Opcodes { get; } = [];

    public string Text { get; private set; } = "";

    public static TemplateProgram Write(IEnumerable<Shell> stories)
    {
        var program = new TemplateProgram();
        foreach (var story in stories)
        {
            program.Write(story);
        }

        program.Text = program.text.ToString();
        return program;
    }

    /// <summary>The tag whose code contains that offset of the program, or the last one before it.</summary>
    public Tag? TagAt(int offset)
    {
        var (low, high) = (0, tags.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tags[middle].ProgramStart <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? tags[low - 1] : null;
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case NoteShell note:
                Write(new Opcode(OpcodeKind.Note, note.Element, note));
                WriteChildren(note);
                Write(new Opcode(OpcodeKind.EndNote, note.Reference, note));
                break;
            case Shell shell:
                Write(new Opcode(OpcodeKind.Open, shell.Element, shell));
                WriteChildren(shell);
                Write(new Opcode(OpcodeKind.Close, shell.Element, shell));
                break;
            case Leaf leaf:
                Write(new Opcode(OpcodeKind.Leaf, leaf.Element));
                break;
            case TextNode literal:
                Write(literal.Text);
                break;
            case TagNode tag:
                Write(tag);
                break;
        }
    }

    private void WriteChildren(Shell shell)
    {
        foreach (var child in shell.Children)
        {
            Write(child);
        }
    }

    private void Write(Opcode opcode)
    {
        text.Append(Opcode.Begin)
            .Append(CultureInfo.InvariantCulture, $"{Opcodes.Count}")
            .Append(Opcode.Finish);
        Opcodes.Add(opcode);
    }

    /// <summary>Writes text of the template. A step that does nothing follows each brace, since Scriban reads
    /// <c>{%{</c> as the beginning of verbatim text.</summary>
    private void Write(string literal)
    {
        for (var at = 0; at < literal.Length; at++)
        {
            text.Append(literal[at]);
            if (literal[at] == '{')
            {
                text.Append(Opcode.Begin).Append('0').Append(Opcode.Finish);
            }
        }
    }

    private void Write(TagNode node)
    {
        Write(new Opcode(OpcodeKind.Format, node.Tag.Run, Tag: node.Tag));
        text.Append("{{");
        node.Tag.ProgramStart = text.Length;
        tags.Add(node.Tag);
        text.Append(node.Tag.Code).Append("}}");
        foreach (var list in node.Restarts)
        {
            Write(new Opcode(OpcodeKind.Restart, List: list));
        }
    }
}
