namespace Project06Report.Forms;

/// <summary>What may be typed into a cell, as Excel asks it (ECMA-376 Part 1 §18.3.1.32). Formulas are in the file's
/// own language: English names, a comma between arguments, a point in numbers.</summary>
/// <param name="Type"><c>whole</c>, <c>decimal</c>, <c>date</c> or <c>list</c>.</param>
/// <param name="Test"><c>greaterThanOrEqual</c> and so on; empty for lists.</param>
/// <param name="Formula">The bound, or the range of the list.</param>
/// <param name="Refusal">Message when something else is typed, at most 225 characters; empty if anything is
/// accepted.</param>
internal sealed record InputGuard(string Type, string Test, string Formula, string Refusal)
{
    /// <summary>Message beside the selected cell; empty for none.</summary>
    public string Prompt { get; init; } = "";
}
