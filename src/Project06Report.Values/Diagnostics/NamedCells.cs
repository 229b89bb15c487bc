using Project06Report.Figures;

namespace Project06Report.Diagnostics;

/// <summary>Names the cells that values were read from.</summary>
public static class NamedCells
{
    public static CellName Named(this CellOrigin cell, CellNaming naming) => PhraseCell.Of(cell).Named(naming);

    public static CellName NamedWith(this CellOrigin cell, string agency) =>
        PhraseCell.Of(cell, agency).Named(CellNaming.AgencySheetAndCell);
}
