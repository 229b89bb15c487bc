using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Rules;

namespace Project06Report.Forms;

/// <summary>A figure of the sheet of figures.</summary>
internal sealed record PlannedFigure(
    FigureKey Key,
    ReportingMonth Month,
    FormPlace? Indicator,
    string Name,
    int Decimals,
    decimal Value,
    CellOrigin? Cell
)
{
    /// <summary>The row of its first rule in the sheet of rules, failing ones first; 0 for none.</summary>
    public int FirstRule { get; set; }

    public int RuleCount { get; set; }
}
