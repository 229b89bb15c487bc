using Project06Report.Figures;

namespace Project06Report.Workbooks;

/// <summary>A rectangle of cells, both corners included.</summary>
public readonly record struct CellRange(CellAddress First, CellAddress Last);
