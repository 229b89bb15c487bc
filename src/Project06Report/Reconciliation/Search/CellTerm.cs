using Project06Report.Figures;

namespace Project06Report.Reconciliation.Search;

/// <summary>A coefficient times a cell.</summary>
internal readonly record struct CellTerm(int Cell, Rational Coefficient);
