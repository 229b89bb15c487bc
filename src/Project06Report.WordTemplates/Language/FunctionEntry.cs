namespace Project06Report.WordTemplates.Language;

/// <summary>A function of the template language, described for an author.</summary>
/// <param name="Name">With its namespace: <c>vn.so</c>.</param>
/// <param name="Tag">An example that works by itself.</param>
public sealed record FunctionEntry(string Name, string Tag, string Meaning);
