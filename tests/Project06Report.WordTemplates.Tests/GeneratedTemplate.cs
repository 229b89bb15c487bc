using System.Globalization;
using System.Text;
using Project06Report.Figures;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

/// <summary>A template drawn from a row of numbers, and what it must render to, worked out by its own small interpreter.</summary>
internal sealed partial class GeneratedTemplate
{
    private const int Deepest = 3;
    private static readonly int[] Sizes = [0, 1, 2, 3];
    private static readonly string[] Odd =
    [
        "{{ x }}",
        "<w:p/>",
        "a & b",
        "}}",
        "\u0001",
        "{%{",
        "“ngoặc”",
        "dòng\nhai",
    ];

    private readonly Choices choices;
    private readonly StringBuilder body = new();
    private readonly StringBuilder notes = new();
    private readonly List<string> waiting = [];
    private int noteCount;
    private int marks = 100;
    private int captures;

    public GeneratedTemplate(IReadOnlyList<int> numbers, bool withTags = true)
    {
        choices = new(numbers);
        WithTags = withTags;
        Blocks = [.. Many(1, 4, () => Block(0))];
        Write(Blocks);
        FlushTags();
    }

    public bool WithTags { get; }

    public static RecordValue Data { get; } =
        Of([
            ("t", new TruthValue(true)),
            ("f", new TruthValue(false)),
            .. Odd.Select((text, index) => ($"g{index}", (ReportValue)T(text))),
            .. Sizes.Select(size =>
                (
                    $"l{size}",
                    (ReportValue)List([
                        .. Enumerable
                            .Range(0, size)
                            .Select(index =>
                                (ReportValue)Of(("v", T(Item(size, index))), ("n", N(1000 + index)))
                            ),
                    ])
                )
            ),
        ]);

    private List<Node> Blocks { get; }

    public byte[] ToBytes() =>
        new Docx()
            .Xml(body.ToString())
            .With(
                "word/footnotes.xml",
                $"""<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{notes}</w:footnotes>"""
            )
            .ToBytes();

    /// <summary>The report as <see cref="DocxText"/> shows it, and every value in the order printed.</summary>
    public (string Text, List<string> Values) Expected()
    {
        var reader = new Interpreter();
        var lines = reader.Lines(Blocks, []);
        return (lines.Count == 0 ? "¶" : string.Join("\n", lines), reader.Values);
    }

    private static string Item(int list, int index) => $"mục{list}{index}";

    private abstract record Node;

    private sealed record Text(string Words) : Node;

    private sealed record Value(string Expression) : Node;

    private sealed record Note(List<Node> Content) : Node;

    /// <summary>A text box with one paragraph.</summary>
    private sealed record Box(List<Node> Content) : Node;

    private sealed record Paragraph(List<Node> Content) : Node;

    private sealed record If(bool Condition, List<Node> Then, List<Node>? Else) : Node;

    private sealed record For(int List, string Variable, List<Node> Body) : Node;

    /// <summary>Kept under a name and printed by tags alone in their paragraphs.</summary>
    private sealed record Captured(string Name, int Printings, List<Node> Content) : Node;

    private sealed record Table(List<Node> Rows) : Node;

    private sealed record Row(List<List<Node>> Cells) : Node;

    private IEnumerable<T> Many<T>(int least, int most, Func<T> make)
    {
        var count = least + choices.Next(most - least + 1);
        for (var index = 0; index < count; index++)
        {
            yield return make();
        }
    }

    private readonly Stack<string> variables = new();

    private Node Block(int depth) =>
        (WithTags && depth < Deepest ? choices.Next(6) : choices.Next(2) * 5) switch
        {
            1 => Loop(depth, () => [.. Many(1, 3, () => Block(depth + 1))]),
            2 => Condition(() => [.. Many(1, 2, () => Block(depth + 1))]),
            4 => new Captured($"c{captures++}", 1 + choices.Next(2), [.. Many(1, 2, () => Block(depth + 1))]),
            5 when depth < Deepest => new Table([.. Many(1, 3, () => RowOf(depth + 1))]),
            _ => new Paragraph(Line(depth, notes: true)),
        };

    private Node RowOf(int depth) =>
        (WithTags ? choices.Next(4) : 0) switch
        {
            1 => Loop(depth, () => [Cells(depth)]),
            2 => Condition(() => [Cells(depth)]),
            _ => Cells(depth),
        };

    private Row Cells(int depth) =>
        new([
            .. Many(2, 2, () =>
                Many<Node>(1, 2, () =>
                        choices.Next(4) == 0 && WithTags && depth < Deepest
                            ? Condition(() => [new Paragraph(Line(depth, notes: true))])
                            : new Paragraph(Line(depth, notes: true))
                    )
                    .ToList()
            ),
        ]);

    private For Loop(int depth, Func<List<Node>> content)
    {
        var list = choices.Next(Sizes.Length);
        var variable = $"x{depth}{variables.Count}";
        variables.Push(variable);
        var loop = new For(list, variable, content());
        variables.Pop();
        return loop;
    }

    private If Condition(Func<List<Node>> content) =>
        new(choices.Next(2) == 0, content(), choices.Next(3) == 0 ? content() : null);

    private List<Node> Line(int depth, bool notes) => [.. Many(1, 4, () => Piece(depth, notes))];

    private Node Piece(int depth, bool notes) =>
        (WithTags ? choices.Next(8) : choices.Next(2) * 7) switch
        {
            1 => new Value($"g{choices.Next(Odd.Length)}"),
            2 when variables.Count > 0 => new Value(
                $"{variables.Peek()}.{(choices.Next(2) == 0 ? "v" : "n")}"
            ),
            3 when depth < Deepest + 1 => Condition(() => Line(depth + 2, notes)),
            4 when depth < Deepest + 1 => Loop(depth, () => Line(depth + 2, notes)),
            6 when notes => new Box(Line(depth + 2, notes: false)),
            7 when notes => new Note([new Text("chú"), .. Line(depth + 2, notes: false)]),
            _ => new Text($"chữ{choices.Next(10)} "),
        };

    private void Write(IEnumerable<Node> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    FlushTags();
                    body.Append(ParagraphXml(Inline(paragraph.Content)));
                    break;
                case Table table:
                    FlushTags();
                    WriteTable(table);
                    break;
                case Captured captured:
                    WriteCaptured(captured);
                    break;
                default:
                    WriteAround(block, waiting.Add, Write);
                    break;
            }
        }
    }

    private void WriteCaptured(Captured captured)
    {
        waiting.Add($"{{{{ capture {captured.Name} }}}}");
        Write(captured.Content);
        waiting.Add("{{ end }}");
        FlushTags();
        for (var printing = 0; printing < captured.Printings; printing++)
        {
            body.Append(ParagraphXml([($"{{{{ {captured.Name} }}}}", "")]));
        }
    }

    private static void WriteAround(Node block, Action<string> tag, Action<IEnumerable<Node>> content)
    {
        tag(
            block is For loop
                ? $"{{{{ for {loop.Variable} in l{loop.List} }}}}"
                : $"{{{{ if {(((If)block).Condition ? "t" : "f")} }}}}"
        );
        content(block is For { Body: var rounds } ? rounds : ((If)block).Then);
        if (block is If { Else: { } otherwise })
        {
            tag("{{ else }}");
            content(otherwise);
        }

        tag("{{ end }}");
    }

    /// <summary>Tags in paragraphs of their own, sometimes several in one.</summary>
    private void FlushTags()
    {
        for (var at = 0; at < waiting.Count; )
        {
            var count = Math.Min(1 + choices.Next(2), waiting.Count - at);
            body.Append(ParagraphXml([.. waiting.Skip(at).Take(count).Select(tag => (tag, ""))]));
            at += count;
        }

        waiting.Clear();
    }

    private void WriteTable(Table table)
    {
        body.Append(
            """<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"""
        );
        foreach (var row in table.Rows)
        {
            if (row is Row cells)
            {
                WriteRow(cells, "", "");
            }
            else if (row is For || row is If { Else: null })
            {
                var tags = new List<string>();
                Row? looped = null;
                WriteAround(row, tags.Add, content => looped = (Row)content.Single());
                WriteLoopedRow(looped!, tags[0], tags[1]);
            }
            else
            {
                WriteAround(row, WriteTagRow, content => WriteRow((Row)content.Single(), "", ""));
            }
        }

        body.Append("</w:tbl>");
    }

    private void WriteLoopedRow(Row row, string head, string end)
    {
        if (choices.Next(2) == 0)
        {
            WriteRow(row, head, end);
            return;
        }

        WriteTagRow(head);
        WriteRow(row, "", "");
        WriteTagRow(end);
    }

    private void WriteTagRow(string tag) =>
        body.Append(
            CultureInfo.InvariantCulture,
            $"<w:tr><w:tc>{ParagraphXml([(tag, "")])}</w:tc><w:tc><w:p/></w:tc></w:tr>"
        );

    private void WriteRow(Row row, string first, string last)
    {
        body.Append("<w:tr>");
        for (var cell = 0; cell < row.Cells.Count; cell++)
        {
            body.Append("<w:tc>");
            Tag(cell == 0 ? first : "");
            Write(row.Cells[cell]);
            Tag(cell == row.Cells.Count - 1 ? last : "");
            FlushTags();
            body.Append("</w:tc>");
        }

        body.Append("</w:tr>");
    }

    private void Tag(string tag)
    {
        FlushTags();
        if (tag.Length > 0)
        {
            body.Append(ParagraphXml([(tag, "")]));
        }
    }

    /// <summary>Text and, after some of it, a note reference as XML.</summary>
    private List<(string Text, string After)> Inline(IEnumerable<Node> content)
    {
        var pieces = new List<(string, string)>();
        foreach (var node in content)
        {
            switch (node)
            {
                case Text text:
                    pieces.Add((text.Words, ""));
                    break;
                case Value value:
                    pieces.Add(($"{{{{ {value.Expression} }}}}", ""));
                    break;
                case Note note:
                    pieces.Add(("", NoteXml(note)));
                    break;
                case Box box:
                    pieces.Add(
                        (
                            "",
                            $"<w:r>{ContainerTests.TextBox(ParagraphXml(Inline(box.Content)), ++marks)}</w:r>"
                        )
                    );
                    break;
                default:
                    WriteAround(node, tag => pieces.Add((tag, "")), inner => pieces.AddRange(Inline(inner)));
                    break;
            }
        }

        return pieces;
    }

    private string NoteXml(Note note)
    {
        var content = ParagraphXml(Inline(note.Content));
        noteCount++;
        notes.Append(
            CultureInfo.InvariantCulture,
            $"<w:footnote w:id=\"{noteCount}\">{content}</w:footnote>"
        );
        return $"<w:r><w:footnoteReference w:id=\"{noteCount}\"/></w:r>";
    }

    private string ParagraphXml(List<(string Text, string After)> pieces)
    {
        var xml = new StringBuilder(
            choices.Next(4) == 0 ? """<w:p w:rsidR="00AB12CD"><w:pPr><w:jc w:val="both"/></w:pPr>""" : "<w:p>"
        );
        foreach (var (text, after) in pieces)
        {
            xml.Append(Runs(text)).Append(after);
        }

        return xml.Append("</w:p>").ToString();
    }

    /// <summary>Word splits text into runs wherever it likes.</summary>
    private string Runs(string text)
    {
        var xml = new StringBuilder();
        for (var at = 0; at < text.Length; )
        {
            var length =
                choices.Next(3) == 0 ? Math.Min(1 + choices.Next(7), text.Length - at) : text.Length - at;
            xml.Append(Noise()).Append(Docx.R(text.Substring(at, length), choices.Next(5) == 0 ? "i" : ""));
            at += length;
        }

        return xml.ToString();
    }

    private string Noise() =>
        choices.Next(12) switch
        {
            0 => """<w:proofErr w:type="spellStart"/>""",
            1 => $"""<w:bookmarkStart w:id="{++marks}" w:name="b{marks}"/><w:bookmarkEnd w:id="{marks}"/>""",
            2 => "<w:r><w:lastRenderedPageBreak/></w:r>",
            _ => "",
        };

    /// <summary>Numbers drawn in turn, again from the first when they run out.</summary>
    private sealed class Choices(IReadOnlyList<int> numbers)
    {
        private int at;

        public int Next(int below) => numbers[at++ % numbers.Count] % below;
    }
}
