using Project06Report.Diagnostics;

namespace Project06Report.Workbooks.Recognition;

/// <summary>What a file is instead of a workbook.</summary>
/// <param name="Written">Vietnamese, more exactly than the title of the kind; may be empty.</param>
internal readonly record struct ForeignKind(DiagnosticKind Kind, string Written = "");
