using Project06Report.Figures;

namespace Project06Report.Diagnostics;

/// <summary>The cells that values were read from, as places and by name.</summary>
public static class NamedCells
{
    extension(CellOrigin cell)
    {
        public Place Place => new CellPlace(cell.File, cell.Sheet, cell.Cell, cell.Label);
    }

    public static CellName Named(this CellOrigin cell, CellNaming naming) =>
        PhraseCell.Of(cell).Named(naming);

    public static CellName NamedWith(this CellOrigin cell, string agency) =>
        PhraseCell.Of(cell, agency).Named(CellNaming.AgencySheetAndCell);
}
