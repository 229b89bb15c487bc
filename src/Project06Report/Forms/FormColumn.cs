namespace Project06Report.Forms;

/// <param name="Code">Empty for a column the reader must not know.</param>
/// <param name="Width">In characters.</param>
internal sealed record FormColumn(string Code, string Heading, double Width, FormField Field);
