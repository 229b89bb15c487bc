using Project06Report.Figures;

namespace Project06Report.Diagnostics;

/// <summary>A cell that a phrase speaks of.</summary>
/// <param name="File">A name relative to the workspace, with '/'.</param>
/// <param name="Agency">Name of the agency that sent the file; empty where no naming asks for it.</param>
public sealed record PhraseCell(string File, string Sheet, CellAddress Address, string Agency = "")
{
    public static PhraseCell Of(CellOrigin cell, string agency = "") =>
        new(cell.File, cell.Sheet, cell.Cell, agency);

    public CellName Named(CellNaming naming) => new(this, naming);

    internal string Words(CellNaming naming) =>
        naming switch
        {
            CellNaming.SheetAndCell => $"{Sheet} › {Address}",
            CellNaming.CellThenSheet => $"{Address} ({Sheet})",
            CellNaming.AgencySheetAndCell => $"{Agency}, {Sheet} › {Address}",
            _ => $"{Address}",
        };
}
