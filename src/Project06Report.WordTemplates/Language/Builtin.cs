namespace Project06Report.WordTemplates.Language;

/// <summary>A function, namespace or constant of the language.</summary>
internal sealed record Builtin(string Name, object Value);
