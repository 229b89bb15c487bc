namespace Project06Report.Figures;

/// <summary>A cell of a workbook that an agency sent.</summary>
public sealed record SubmissionCell(
    string File,
    string Sha256,
    string Sheet,
    CellAddress Cell,
    string Label,
    string Raw
) : CellOrigin(File, Sha256, Sheet, Cell, Label, Raw)
{
    public bool IsBlank => Raw.Length == 0;

    /// <summary>Why no figure comes from it, to be said after its name.</summary>
    public string Lack => IsBlank ? "để trống" : $"ghi “{Raw}”, chưa dùng được";
}
