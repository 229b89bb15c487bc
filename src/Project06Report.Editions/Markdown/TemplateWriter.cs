using System.Collections.Immutable;
using System.Text;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Writes a template as text.</summary>
/// <param name="styles">Of the template.</param>
internal sealed class TemplateWriter(StyleTable styles)
{
    private readonly StringBuilder text = new();
    private readonly TableText tables = new(styles);

    public string Write(TemplateText template)
    {
        Line($"{{: tieu_de=\"{template.Title}\" ngay={SourceDay.Text(template.Day)}}}");
        foreach (var section in template.Sections)
        {
            Line("").Append(Fence(section.Layout)).Append("\n\n");
            WriteAll(section.Blocks);
        }

        Line("");
        foreach (var note in BlockWalk.Marks(template.Sections))
        {
            Line(Wrapped($"[^{note}]: {InlineWriter.Text(template.Notes[note])}"));
        }

        return text.Replace("\n\n\n", "\n\n").ToString().TrimEnd() + "\n";
    }

    private static string Fence(SectionLayout layout)
    {
        var (own, margins) = (TemplateReader.Default(layout.IsLandscape), layout.Margins);
        int[] lengths = [margins.Top, margins.Bottom, margins.Left, margins.Right];
        IEnumerable<string?> words =
        [
            layout.IsLandscape ? "::: ngang" : "::: doc",
            layout.FirstPage is { } first ? $"so_trang={first}" : null,
            layout.HidesFirstNumber ? "an_trang_dau" : null,
            lengths.SequenceEqual(own) ? null : $"le={LookWords.Lengths(lengths)}",
        ];
        return string.Join(' ', words.OfType<string>());
    }

    private void WriteAll(ImmutableArray<Block> blocks)
    {
        for (var at = 0; at < blocks.Length; at++)
        {
            var same = blocks.Skip(at).TakeWhile(block => IsSame(block, blocks[at])).Count();
            WriteOne(blocks[at], same);
            at += same - 1;
        }
    }

    /// <summary>Empty paragraphs that are written once, with their number.</summary>
    private static bool IsSame(Block one, Block other) =>
        ReferenceEquals(one, other)
        || (
            one is Paragraph { Content.IsEmpty: true } first
            && other is Paragraph { Content.IsEmpty: true } second
            && (first.Style, first.Look) == (second.Style, second.Look)
        );

    private void WriteOne(Block block, int times)
    {
        switch (block)
        {
            case Paragraph { Content.IsEmpty: true } empty:
                IEnumerable<string> words = ["trong", $"kieu={empty.Style}", .. LookWords.Of(empty.Look)];
                Line($"{{: {string.Join(' ', times > 1 ? words.Append($"lan={times}") : words)}}}");
                break;
            case Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case RuledTable table:
                Line("").Append(tables.Write(table)).Append('\n');
                break;
            case LayoutTable table:
                WriteLayout(table);
                break;
            case ColumnChart chart:
                Line("").Append(TableText.Write(chart)).Append('\n');
                break;
            default:
                throw new InvalidOperationException($"What is {block}?");
        }
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        var content = InlineWriter.Text(paragraph.Content);
        var mark = paragraph.Style switch
        {
            "Heading1" => "# ",
            "Heading2" => "## ",
            "Heading3" => "### ",
            _ => "",
        };
        var own = Tags.AreOnlyCommands(content, new("", 0)) ? StyleRow.Commands : StyleRow.Body;
        var isOwn = mark.Length > 0 || paragraph.Style == own;
        var words = LookWords.Of(paragraph.Look).ToList();
        if (mark.Length > 0)
        {
            Line("");
        }

        Line(Wrapped(mark + content));
        if (!isOwn || words.Count > 0)
        {
            Line($"{{: {string.Join(' ', isOwn ? words : words.Prepend($"kieu={paragraph.Style}"))}}}");
        }
    }

    private void WriteLayout(LayoutTable table)
    {
        var indent = table.Grid.Indent is { } twips ? $" trai={LookWords.Lengths([twips])}" : "";
        Line("")
            .Append("::: khung rong=")
            .Append(LookWords.Lengths(table.Grid.Widths))
            .Append(indent)
            .Append('\n');
        foreach (var (number, row) in table.Rows.Index())
        {
            foreach (var (column, cell) in row.Index())
            {
                if (column + number > 0)
                {
                    Line(column == 0 ? "::: dong" : "::: o");
                }

                WriteAll(cell);
            }
        }

        Line(":::").Append('\n');
    }

    private StringBuilder Line(string line) => text.Append(line).Append('\n');

    /// <summary>Breaks a long line after a blank outside tags.</summary>
    private static string Wrapped(string line)
    {
        const int columns = 118;
        var (wrapped, from, fits) = (new StringBuilder(), 0, 0);
        for (var at = 0; at < line.Length; )
        {
            var end = Tags.At(line, at) ? Tags.EndOf(line, at, new("", 0)) : at + 1;
            var isBreak = end == at + 1 && line[at] == ' ' && end < line.Length && line[end] != ' ';
            if (end - from > columns && fits > from)
            {
                wrapped.Append(line, from, fits - from).Append("\\\n");
                from = fits;
            }

            fits = isBreak ? end : fits;
            at = end;
        }

        return wrapped.Append(line, from, line.Length - from).ToString();
    }
}
