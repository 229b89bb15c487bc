using System.Collections.Immutable;
using System.Text;

namespace Project06Report.Editions.Sources;

/// <summary>Splits a source into records of cells.</summary>
internal sealed class CsvReader(SourceFile file)
{
    private readonly string text = file.Text;
    private int at;
    private int line = 1;

    /// <summary>Each with the line it begins in; a blank line is no record.</summary>
    public List<(SourcePlace Place, ImmutableArray<string> Cells)> Records()
    {
        List<(SourcePlace, ImmutableArray<string>)> records = [];
        while (at < text.Length)
        {
            var place = file.At(line);
            var cells = Record();
            if (cells is not [""])
            {
                records.Add((place, cells));
            }
        }

        return records;
    }

    private ImmutableArray<string> Record()
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            cells.Add(at < text.Length && text[at] == '"' ? QuotedCell() : BareCell());
            if (at >= text.Length || text[at++] == '\n')
            {
                line++;
                return cells.ToImmutable();
            }
        }
    }

    private string BareCell()
    {
        var end = text.AsSpan(at).IndexOfAny(',', '\n') is >= 0 and var found ? at + found : text.Length;
        var cell = text[at..end];
        at = end;
        return cell.Contains('"', StringComparison.Ordinal)
            ? throw file.At(line).Fault("a cell with a quote is quoted, and the quote doubled")
            : cell;
    }

    private string QuotedCell()
    {
        var (cell, first) = (new StringBuilder(), line);
        for (at++; ; at++)
        {
            if (at >= text.Length)
            {
                throw file.At(first).Fault("a quoted cell does not end");
            }

            if (text[at] == '"' && (++at >= text.Length || text[at] != '"'))
            {
                return at >= text.Length || text[at] is ',' or '\n'
                    ? cell.ToString()
                    : throw file.At(line)
                        .Fault("after a quoted cell a comma or the end of the line must stand");
            }

            line += text[at] == '\n' ? 1 : 0;
            cell.Append(text[at]);
        }
    }
}
