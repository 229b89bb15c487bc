using System.Collections.Immutable;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>Reads a ruled table and the attributes below it.</summary>
internal sealed class TableReader(TemplateLines lines, StyleTable styles, NoteTable notes)
{
    private const string DefaultFamily = "Bang";
    private TableStyles named = TableStyles.Of(DefaultFamily);
    private ImmutableArray<string> columnStyles = [];

    public RuledTable Read(TemplateLine first)
    {
        var written = Written(first);
        var attributes = lines.TakeAttributes(first.Place);
        var widths = attributes.Lengths("rong")
            ?? throw first.Place.Fault("below the table {: rong=… } is missing");
        var grid = new TableGrid([.. widths], attributes.Millimetres("trai"));
        named = StylesOf(attributes);
        var repeats = attributes.Has("lap_dau");
        attributes.End();
        var head = written.FindIndex(row => PipeRow.IsRule(row.Cells));
        if (head < 0 || written[head].Cells.Count != widths.Count)
        {
            throw first.Place.Fault($"the row |---| with {widths.Count} columns is missing");
        }

        columnStyles = [.. written[head].Cells.Select(StyleOf)];
        written.RemoveAt(head);
        var rows = written.ConvertAll(row => RawRow.Of(row.Place, row.Cells, widths.Count));
        return new(grid, head, repeats, [.. rows.Select((_, index) => Row(rows, index, head))]);
    }

    private List<(SourcePlace Place, IReadOnlyList<string> Cells)> Written(TemplateLine first)
    {
        var row = PipeRow.Whole(first, lines);
        List<(SourcePlace, IReadOnlyList<string>)> written = [(row.Place, PipeRow.Cells(row))];
        while (lines.Next is { IsRow: true })
        {
            row = PipeRow.Whole(lines.Take(), lines);
            written.Add((row.Place, PipeRow.Cells(row)));
        }

        return written;
    }

    private static TableStyles StylesOf(Attributes attributes)
    {
        var family = TableStyles.Of(attributes.Take("kieu") ?? DefaultFamily);
        return new(
            attributes.Take("kieu_dau") ?? family.Head,
            attributes.Take("kieu_chu") ?? family.Text,
            attributes.Take("kieu_so") ?? family.Number,
            attributes.Take("kieu_giua") ?? family.Centred
        );
    }

    private string StyleOf(string rule) =>
        (rule.StartsWith(':'), rule.EndsWith(':')) switch
        {
            (true, true) => named.Centred,
            (false, true) => named.Number,
            _ => named.Text,
        };

    private ImmutableArray<TableCell> Row(List<RawRow> rows, int index, int head)
    {
        var row = rows[index];
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var column = 0; column < row.Cells.Count; column += row.Span(column))
        {
            if (row.Cells[column] == RawRow.Left)
            {
                throw row.Place.Fault("nothing stands to the left of the first cell");
            }

            var merge = Merge(rows, index, column, head);
            cells.Add(new(column, row.Span(column), merge, Content(row, column, index < head)));
        }

        return cells.ToImmutable();
    }

    private static RowMerge Merge(List<RawRow> rows, int index, int column, int head)
    {
        var row = rows[index];
        if (row.Cells[column] == RawRow.Above)
        {
            return index == 0 || index == head || rows[index - 1].Span(column) != row.Span(column)
                ? throw row.Place.Fault("the cell above must be as wide, and head and body are not merged")
                : RowMerge.GoesOn;
        }

        return index + 1 < rows.Count && rows[index + 1].Cells[column] == RawRow.Above
            ? RowMerge.Begins
            : RowMerge.None;
    }

    private ImmutableArray<Paragraph> Content(RawRow row, int column, bool isHead)
    {
        var (text, attributes) = Parts(row.Cells[column], row.Place);
        var style = attributes.Take("kieu") ?? StyleOf(row, column, text, isHead);
        var look = attributes.Look();
        attributes.End();
        if (!styles.Has(style))
        {
            throw row.Place.Fault($"{StyleTable.FileName} has no style {style}");
        }

        var paragraphs = InlineReader.ReadAll(text == RawRow.Above ? "" : text, row.Place);
        foreach (var content in paragraphs)
        {
            notes.Saw(content, row.Place);
        }

        return [.. paragraphs.Select(content => new Paragraph(style, look, content))];
    }

    private string StyleOf(RawRow row, int column, string text, bool isHead) =>
        row switch
        {
            { IsWhole: true } when Tags.AreOnlyCommands(text, row.Place) => StyleRow.Commands,
            _ when isHead => named.Head,
            { IsWhole: true } => named.Text,
            _ => columnStyles[column],
        };

    /// <summary>A cell may end with attributes of its own.</summary>
    private static (string Text, Attributes Attributes) Parts(string cell, SourcePlace place) =>
        cell.LastIndexOf("{:", StringComparison.Ordinal) is >= 0 and var at && cell.EndsWith('}')
            ? (cell[..at].Trim(), Attributes.Parse(cell[(at + 2)..^1], place))
            : (cell, Attributes.None(place));
}
