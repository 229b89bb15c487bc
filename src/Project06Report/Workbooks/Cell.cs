using Project06Report.Figures;

namespace Project06Report.Workbooks;

/// <summary>One stored cell.</summary>
/// <param name="Raw">The stored value exactly: the digits of <c>v</c> for a number, the characters for a text. Only an
/// ISO date is given as the serial number it stands for in the workbook's date system; <see cref="Text"/> keeps what is
/// stored.</param>
public sealed record Cell(CellAddress Address, CellKind Kind, string Raw)
{
    /// <summary>For texts: <see cref="Raw"/> in NFC without control characters but line feeds; otherwise as
    /// stored.</summary>
    public string Text { get; init; } = Raw;

    /// <summary>For texts: the name of the font that shows it, "Times New Roman", ".VnTime"; empty where the file names
    /// none and for a rich text whose runs differ.</summary>
    public string Font { get; init; } = "";

    /// <summary>The format code that governs display ("General", "dd/mm/yyyy", "0.0%").</summary>
    public string NumberFormat { get; init; } = "General";

    /// <summary>A number that its format shows as a date or time; <see cref="ExcelDate.FromSerial"/> gives the
    /// day.</summary>
    public bool IsDate { get; init; }

    /// <summary>The value is the stored result of a formula.</summary>
    public bool IsFormula { get; init; }
}
