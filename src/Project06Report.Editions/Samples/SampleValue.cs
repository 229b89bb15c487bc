using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Samples;

/// <summary>What is typed into one place of a form.</summary>
/// <param name="Place">Where the sample says so.</param>
/// <param name="Row">Code of the form's row; "" in a table of one line: the row that has the column. A code of the
/// cover has no column.</param>
/// <param name="Column">Code of the form's column.</param>
/// <param name="Text">A number with a point, a day as yyyy-MM-dd, or a text, as the place asks.</param>
internal sealed record SampleValue(SourcePlace Place, string Row, string Column, string Text);
