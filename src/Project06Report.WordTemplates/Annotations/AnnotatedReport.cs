using System.Collections.Immutable;

namespace Project06Report.WordTemplates.Annotations;

/// <summary>A copy of a report with remarks.</summary>
/// <param name="Marks">Where the copy has the remark of each printed value, in order: "nhận xét 12"; "dấu trang
/// _v000012" where Word allows no comment (notes, headers, text boxes); empty without a remark.</param>
public sealed record AnnotatedReport(byte[] Document, ImmutableArray<string> Marks);
