namespace Project06Report.Figures;

/// <summary>A cell of the catalogue <c>danh-muc.xlsx</c>.</summary>
public sealed record CatalogueCell(
    string File,
    string Sha256,
    string Sheet,
    CellAddress Cell,
    string Label,
    string Raw
) : CellOrigin(File, Sha256, Sheet, Cell, Label, Raw);
