using System.Collections.Immutable;

namespace Project06Report.Editions.Sources;

/// <summary>A row of a <see cref="CsvTable"/>, its cells by the codes of the first row.</summary>
/// <param name="Place">Where the row begins.</param>
/// <param name="Codes">Of the table.</param>
/// <param name="Cells">As many as codes.</param>
internal sealed record CsvRow(SourcePlace Place, ImmutableArray<string> Codes, ImmutableArray<string> Cells)
{
    /// <summary>The cell of a column; "" where it is blank. A column the table lacks is an error of the
    /// source.</summary>
    public string this[string code] =>
        Codes.IndexOf(code, StringComparer.Ordinal) is >= 0 and var at
            ? Cells[at]
            : throw Place.Fault($"the table has no column {code}");

    /// <summary>The cell holds x: yes.</summary>
    public bool Has(string code) =>
        this[code] switch
        {
            "" => false,
            "x" => true,
            var other => throw Place.Fault($"{code} is x or blank, not {other}"),
        };
}
