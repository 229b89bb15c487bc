using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Calls cells as shortly as the cells told together allow: "F9", "TY_SO › F9", "Sở Y tế, TY_SO › F9".</summary>
internal sealed class CellNames
{
    private readonly OperandSource source;
    private readonly bool isOneFile;
    private readonly bool isOneSheet;

    /// <param name="told">Every cell that is told together.</param>
    /// <param name="source">Names the agencies.</param>
    public CellNames(IEnumerable<Operand> told, OperandSource source)
    {
        this.source = source;
        var cells = told.Select(operand => operand.Cell).OfType<Figures.CellOrigin>().ToList();
        isOneFile = cells.TrueForAll(cell => cell.File == cells[0].File);
        isOneSheet = isOneFile && cells.TrueForAll(cell => cell.Sheet == cells[0].Sheet);
    }

    public string Of(Operand operand) =>
        operand.Cell is not { } at ? operand.Label
        : isOneSheet ? at.Cell.ToString()
        : isOneFile ? $"{at.Sheet} › {at.Cell}"
        : $"{source.AgencyName(operand.Agency)}, {at.Sheet} › {at.Cell}";
}
