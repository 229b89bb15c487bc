using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Names the cells of one sentence as shortly as they allow together: "F9", "TY_SO › F9", "Sở Y tế, TY_SO ›
/// F9".</summary>
internal sealed class CellNames
{
    private readonly OperandSource source;
    private readonly CellNaming naming;

    /// <param name="operands">Every cell of the sentence.</param>
    /// <param name="source">Names the agencies.</param>
    public CellNames(IEnumerable<Operand> operands, OperandSource source)
    {
        this.source = source;
        naming = Shortest([.. operands.Select(operand => operand.Cell).OfType<CellOrigin>()]);
    }

    /// <summary>The label of a figure that stands in no cell.</summary>
    public Phrase Of(Operand operand)
    {
        if (operand.Cell is not { } cell)
        {
            return operand.Label;
        }

        return $"{PhraseCell.Of(cell, source.SenderName(operand.Key)).Named(naming)}";
    }

    private static CellNaming Shortest(List<CellOrigin> cells)
    {
        if (cells.Exists(cell => cell.File != cells[0].File))
        {
            return CellNaming.AgencySheetAndCell;
        }

        return cells.Exists(cell => cell.Sheet != cells[0].Sheet) ? CellNaming.SheetAndCell : CellNaming.Cell;
    }
}
