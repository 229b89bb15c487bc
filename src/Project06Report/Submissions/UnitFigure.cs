using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>A figure of one unit of a group; null where it gave none.</summary>
public sealed record UnitFigure(Agency Unit, Figure? Figure);
