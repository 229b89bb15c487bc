using System.Collections.Immutable;

namespace Project06Report.WordTemplates.Annotations;

/// <summary>A remark on one printed value, in a copy of the report.</summary>
/// <param name="Lines">The paragraphs of the comment.</param>
/// <param name="Highlighted">Whether the value is also marked in colour on the page.</param>
public sealed record Remark(ImmutableArray<string> Lines, bool Highlighted = false);
