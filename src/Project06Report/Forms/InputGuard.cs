namespace Project06Report.Forms;

/// <summary>What may be typed into a cell, as Excel asks it (ECMA-376 Part 1 §18.3.1.32). Formulas are in the file's
/// own language: English names, a comma between arguments, a point in numbers.</summary>
/// <param name="Type"><c>whole</c>, <c>decimal</c>, <c>date</c> or <c>list</c>.</param>
/// <param name="Test"><c>greaterThanOrEqual</c> and so on; empty for lists.</param>
/// <param name="Formula">The bound, or where the list stands.</param>
/// <param name="Refusal">Said when something else is typed, at most 225 characters; empty: it is taken without a
/// word.</param>
internal sealed record InputGuard(string Type, string Test, string Formula, string Refusal)
{
    /// <summary>Said beside the cell while it is selected; empty for nothing.</summary>
    public string Prompt { get; init; } = "";
}
