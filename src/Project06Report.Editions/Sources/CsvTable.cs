using System.Collections.Immutable;
using System.Text;

namespace Project06Report.Editions.Sources;

/// <summary>Comma-separated values by RFC 4180, the codes of the columns in the first row.</summary>
/// <param name="Codes">Of the columns.</param>
/// <param name="Rows">After the first.</param>
internal sealed record CsvTable(ImmutableArray<string> Codes, ImmutableArray<CsvRow> Rows)
{
    public static CsvTable Read(SourceFile file)
    {
        var records = new CsvReader(file).Records();
        if (records is [])
        {
            throw file.At(1).Fault("the first line holds the codes of the columns");
        }

        var codes = records[0].Cells;
        if (
            codes.Any(code => code.Length == 0)
            || codes.Distinct(StringComparer.Ordinal).Count() != codes.Length
        )
        {
            throw file.At(1).Fault("every column has a code of its own");
        }

        return new(codes, [.. records.Skip(1).Select(record => Row(record, codes))]);
    }

    /// <summary>The text of a table; cells with a comma, quote or line break are quoted.</summary>
    public static string Write(IEnumerable<string> codes, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(codes))
        {
            text.AppendJoin(',', row.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static CsvRow Row(
        (SourcePlace Place, ImmutableArray<string> Cells) record,
        ImmutableArray<string> codes
    ) =>
        record.Cells.Length == codes.Length
            ? new(record.Place, codes, record.Cells)
            : throw record.Place.Fault($"{record.Cells.Length} cells, but {codes.Length} columns");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(',', '"', '\n') < 0
            ? cell
            : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
