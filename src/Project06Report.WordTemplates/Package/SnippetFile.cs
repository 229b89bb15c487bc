namespace Project06Report.WordTemplates.Package;

/// <summary>A text file beside the template.</summary>
/// <param name="Bytes">Null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read, in Vietnamese; empty when it can.</param>
public sealed record SnippetFile(byte[]? Bytes, string Problem = "");
