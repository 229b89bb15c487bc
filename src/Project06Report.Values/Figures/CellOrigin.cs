namespace Project06Report.Figures;

/// <summary>The cell a value was read from: enough to open the file and put a finger on it.</summary>
/// <param name="File">The workbook's name relative to the workspace, with '/'.</param>
/// <param name="Sha256">Of the whole file's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Label">What a person calls it: "thường trú, tiếp nhận".</param>
/// <param name="Raw">The stored text exactly as in the file.</param>
public abstract record CellOrigin(
    string File,
    string Sha256,
    string Sheet,
    CellAddress Cell,
    string Label,
    string Raw
) : Origin
{
    public sealed override string ToString() => $"{File}!{Sheet}!{Cell}";
}
