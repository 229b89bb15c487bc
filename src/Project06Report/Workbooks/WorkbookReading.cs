using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Workbooks;

/// <summary>The outcome of reading a file: the workbook, or no workbook and at least one error that says why.</summary>
public sealed record WorkbookReading(Workbook? Workbook, ImmutableArray<Diagnostic> Findings);
