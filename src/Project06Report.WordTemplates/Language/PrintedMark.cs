using Project06Report.Figures;

namespace Project06Report.WordTemplates.Language;

/// <summary>A value printed by the program.</summary>
/// <param name="Offset">Where its expression begins in the program.</param>
internal sealed record PrintedMark(string Expression, string Text, ReportValue? Value, int Offset);
