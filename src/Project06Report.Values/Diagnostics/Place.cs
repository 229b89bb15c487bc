namespace Project06Report.Diagnostics;

/// <summary>Where a finding is, from the outside in: file, part of it (sheet, or story of a Word document), spot (cell, or
/// paragraph), and a label a person recognises ("thường trú, tiếp nhận"). Later parts may be empty; the file is a name
/// relative to the workspace, never a path of one machine.</summary>
public sealed record Place(string File, string Part = "", string Spot = "", string Label = "")
{
    /// <summary>The order inside <see cref="Part"/> in which findings are listed: for cells row by row.</summary>
    public long Order { get; init; }

    public override string ToString()
    {
        var path = string.Join(" › ", new[] { File, Part, Spot }.Where(step => step.Length > 0));
        return Label.Length == 0 ? path : $"{path} ({Label})";
    }
}
