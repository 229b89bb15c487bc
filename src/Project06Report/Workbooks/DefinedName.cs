using Project06Report.Figures;

namespace Project06Report.Workbooks;

/// <summary>A defined name that points at one cell; others are not kept.</summary>
public sealed record DefinedName(string Name, string Sheet, CellAddress Cell);
