using System.Collections.Immutable;

namespace Project06Report.WordTemplates.Annotations;

/// <summary>A copy of a report with remarks.</summary>
/// <param name="Marks">For each printed value, in order, how its remark is found in the copy: "nhận xét 12", "dấu trang _v000012" where Word
/// allows no comment (notes, headers, text boxes), empty where there is none.</param>
public sealed record AnnotatedReport(byte[] Document, ImmutableArray<string> Marks);
