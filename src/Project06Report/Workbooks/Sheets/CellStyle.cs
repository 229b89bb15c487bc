namespace Project06Report.Workbooks.Sheets;

/// <summary>How a cell shows what it stores.</summary>
/// <param name="Font">The font's name, one string for all cells of the style; "" when there is none.</param>
internal readonly record struct CellStyle(string NumberFormat, bool ShowsDate, string Font)
{
    public static readonly CellStyle General = new("General", false, "");
}
