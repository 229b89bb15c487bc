using System.Collections.Immutable;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Markdown;

/// <summary>Reads blocks: paragraphs, tables, charts.</summary>
internal sealed class BlockReader(TemplateLines lines, StyleTable styles, NoteTable notes)
{
    /// <summary>Starts of lines that mean something in other dialects.</summary>
    private static readonly string[] Foreign = [">", "```", "---", "===", "* ", "![", "####", "~~~", "</"];

    private static readonly (string Mark, string Style)[] Headings =
    [
        ("# ", "Heading1"),
        ("## ", "Heading2"),
        ("### ", "Heading3"),
    ];

    /// <summary>The blocks up to a fence that none of them begins with.</summary>
    /// <param name="inCell">Of a layout table: tables and charts are not nested.</param>
    public ImmutableArray<Block> Read(bool inCell = false)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (lines.Next is { } line)
        {
            if (line.IsFence && line.FenceWord is not ("khung" or "bieu_do"))
            {
                break;
            }

            if (inCell && (line.IsFence || line.IsRow))
            {
                throw line.Place.Fault("no table and no chart stands in a cell");
            }

            blocks.AddRange(ReadOne(lines.Take()));
        }

        return blocks.ToImmutable();
    }

    private IEnumerable<Block> ReadOne(TemplateLine line) =>
        line switch
        {
            { IsRow: true } => [new TableReader(lines, styles, notes).Read(line)],
            { IsFence: true, FenceWord: "khung" } => [ReadLayoutTable(line)],
            { IsFence: true } => [new ChartReader(lines, styles).Read(line)],
            { IsAttributes: true } => EmptyParagraphs(line),
            _ when notes.Add(line) => [],
            _ => [ReadParagraph(line)],
        };

    private LayoutTable ReadLayoutTable(TemplateLine fence)
    {
        var attributes = fence.FenceAttributes();
        var widths = attributes.Lengths("rong") ?? throw fence.Place.Fault("rong= is missing");
        var grid = new TableGrid([.. widths], attributes.Millimetres("trai"));
        attributes.End();
        List<ImmutableArray<ImmutableArray<Block>>> rows = [];
        List<ImmutableArray<Block>> row = [];
        while (true)
        {
            row.Add(Cell(fence));
            var end = lines.Next is { } next
                ? lines.Take()
                : throw fence.Place.Fault("the table does not end with :::");
            if (end.FenceWord == "o")
            {
                continue;
            }

            rows.Add(
                row.Count == widths.Count ? [.. row] : throw end.Place.Fault($"{row.Count} cells in the row")
            );
            row.Clear();
            if (end.FenceWord.Length == 0)
            {
                return new(grid, [.. rows]);
            }

            if (end.FenceWord != "dong")
            {
                throw end.Place.Fault("::: o, ::: dong or ::: must stand here");
            }
        }
    }

    private ImmutableArray<Block> Cell(TemplateLine fence) =>
        Read(inCell: true) is { IsEmpty: false } blocks
            ? blocks
            : throw (lines.Next?.Place ?? fence.Place).Fault(
                "a cell has a paragraph; an empty one is {: trong}"
            );

    private IEnumerable<Paragraph> EmptyParagraphs(TemplateLine line)
    {
        if (!TemplateLines.IsEmptyParagraph(line))
        {
            throw line.Place.Fault(
                "attributes stand below a paragraph or a table; an empty paragraph is {: trong}"
            );
        }

        var attributes = line.LineAttributes();
        attributes.Take("trong");
        var times = attributes.Whole("lan") ?? 1;
        var paragraph = Finished([], StyleRow.Body, attributes);
        return Enumerable.Repeat(paragraph, times);
    }

    private Paragraph ReadParagraph(TemplateLine line)
    {
        if (
            Foreign.FirstOrDefault(start => line.Text.StartsWith(start, StringComparison.Ordinal)) is
            { } foreign
        )
        {
            throw line.Place.Fault($"a line does not begin with {foreign}");
        }

        var (text, style) = (line.Text, StyleRow.Body);
        if (
            Headings.FirstOrDefault(pair => text.StartsWith(pair.Mark, StringComparison.Ordinal)) is
            { Mark: { } mark } heading
        )
        {
            (text, style) = (text[mark.Length..], heading.Style);
        }
        else if (Tags.AreOnlyCommands(text, line.Place))
        {
            style = StyleRow.Commands;
        }

        var content = InlineReader.Read(text, line.Place);
        notes.Saw(content, line.Place);
        return Finished(content, style, lines.TakeAttributes(line.Place));
    }

    private Paragraph Finished(ImmutableArray<Inline> content, string style, Attributes attributes)
    {
        var chosen = attributes.Take("kieu") ?? style;
        var look = attributes.Look();
        attributes.End();
        return styles.Has(chosen)
            ? new(chosen, look, content)
            : throw attributes.Place.Fault($"{StyleTable.FileName} has no style {chosen}");
    }
}
