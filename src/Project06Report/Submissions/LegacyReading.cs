using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>A text in Unicode.</summary>
/// <param name="Text">Null when its encoding is unclear.</param>
/// <param name="Encoding">The legacy encoding it was converted from, or null.</param>
internal readonly record struct LegacyReading(string? Text, LegacyEncoding? Encoding = null);
