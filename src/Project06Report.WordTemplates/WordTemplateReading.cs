using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.WordTemplates;

/// <summary>The outcome of opening a template: the template, or none and at least one error that says why the file
/// cannot be one. Findings about its tags come with <see cref="WordTemplate.Render"/>.</summary>
public sealed record WordTemplateReading(WordTemplate? Template, ImmutableArray<Diagnostic> Findings);
