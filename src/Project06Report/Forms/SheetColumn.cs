namespace Project06Report.Forms;

/// <param name="Code">Empty for a column the reader must not know.</param>
/// <param name="Width">In characters.</param>
internal sealed record SheetColumn(string Code, string Heading, double Width, FormField Field);
