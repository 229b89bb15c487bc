using System.Collections.Immutable;
using System.Text;
using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Markdown;

/// <summary>Writes tables with bars.</summary>
/// <param name="styles">By whose alignment a column is set from the left, from the right or centred.</param>
internal sealed class TableText(StyleTable styles)
{
    public string Write(RuledTable table)
    {
        var columns = table.Grid.Widths.Select((_, column) => StyleOf(table, column)).ToList();
        var named = Named(table, columns);
        var text = new StringBuilder();
        foreach (var (number, row) in table.Rows.Index())
        {
            if (number == table.HeadRows)
            {
                text.Append(Row(columns.Select(RuleOf)));
            }

            text.Append(
                Row(Cells(row, table.Grid, cell => Own(cell, number < table.HeadRows, named, columns)))
            );
        }

        IEnumerable<string?> words =
        [
            $"rong={LookWords.Lengths(table.Grid.Widths)}",
            table.Grid.Indent is { } indent ? $"trai={LookWords.Lengths([indent])}" : null,
            table.RepeatsHead ? "lap_dau" : null,
            .. NamedWords(named),
        ];
        return text.Append("{: ").AppendJoin(' ', words.OfType<string>()).Append("}\n").ToString();
    }

    public static string Write(ColumnChart chart)
    {
        var names = chart.Series.Select(series => series.Name);
        var examples = chart.Series.Select(series => $"{series.Example}");
        return $"::: bieu_do ten=\"{chart.Name}\" mo_ta=\"{chart.Description}\""
            + $" rong={chart.Size.Width} cao={chart.Size.Height} kieu={chart.Style}\n"
            + Row(names.Prepend(""))
            + Row(examples.Select(_ => "--:").Prepend("---"))
            + Row(examples.Prepend(chart.Categories))
            + ":::\n";
    }

    private static string Row(IEnumerable<string> cells) =>
        $"|{string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"))}\n";

    /// <summary>The style most cells of a column have.</summary>
    private static string StyleOf(RuledTable table, int column) =>
        table
            .Rows.Skip(table.HeadRows)
            .SelectMany(row => row)
            .Where(cell => cell.Column == column && cell.Span == 1)
            .GroupBy(cell => cell.Content[0].Style, StringComparer.Ordinal)
            .MaxBy(group => group.Count())
            ?.Key
        ?? StyleRow.Body;

    private TableStyles Named(RuledTable table, List<string> columns)
    {
        var family = TableStyles.Of("Bang");
        return new(
            table.HeadRows > 0 ? table.Rows[0][0].Content[0].Style : family.Head,
            columns.Find(style => RuleOf(style) == "---") ?? family.Text,
            columns.Find(style => RuleOf(style) == "--:") ?? family.Number,
            columns.Find(style => RuleOf(style) == ":-:") ?? family.Centred
        );
    }

    private static IEnumerable<string?> NamedWords(TableStyles named)
    {
        var family = TableStyles.Of("Bang");
        yield return named.Head == family.Head ? null : $"kieu_dau={named.Head}";
        yield return named.Text == family.Text ? null : $"kieu_chu={named.Text}";
        yield return named.Number == family.Number ? null : $"kieu_so={named.Number}";
        yield return named.Centred == family.Centred ? null : $"kieu_giua={named.Centred}";
    }

    private string RuleOf(string style) =>
        styles.Rows.FirstOrDefault(row => row.Id == style)?.Look.Alignment switch
        {
            "phai" => "--:",
            "giua" => ":-:",
            _ => "---",
        };

    private static string Own(TableCell cell, bool isHead, TableStyles named, List<string> columns)
    {
        var text = InlineWriter.Text(cell.Content[0].Content);
        var isWhole = cell.Span == columns.Count && columns.Count > 1;
        return isHead switch
        {
            _ when isWhole && Tags.AreOnlyCommands(text, new("", 0)) => StyleRow.Commands,
            true => named.Head,
            _ => isWhole ? named.Text : columns[cell.Column],
        };
    }

    private static IEnumerable<string> Cells(
        ImmutableArray<TableCell> row,
        TableGrid grid,
        Func<TableCell, string> own
    ) =>
        row is [var whole] && grid.Widths.Length > 1
            ? [Text(whole, own(whole))]
            : row.SelectMany(cell =>
                Enumerable.Repeat(RawRow.Left, cell.Span - 1).Prepend(Text(cell, own(cell)))
            );

    private static string Text(TableCell cell, string own)
    {
        var (first, words) = (cell.Content[0], LookWords.Of(cell.Content[0].Look).ToList());
        if (first.Style != own)
        {
            words.Insert(0, $"kieu={first.Style}");
        }

        var text = string.Join("<p>", cell.Content.Select(paragraph => InlineWriter.Text(paragraph.Content)));
        var shown = cell.Merge == RowMerge.GoesOn ? RawRow.Above : text;
        return words.Count == 0 ? shown : $"{shown} {{: {string.Join(' ', words)}}}";
    }
}
