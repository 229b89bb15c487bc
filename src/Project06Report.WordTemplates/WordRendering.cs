using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Annotations;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.WordTemplates;

/// <summary>A rendered template.</summary>
/// <param name="Document">The bytes of a .docx; null when there is any error.</param>
/// <param name="Findings">Everything wrong with the template's tags, in the order of
/// <see cref="Diagnostic.InOrder"/>.</param>
/// <param name="Printed">Every value printed, in the order of the document.</param>
public sealed record WordRendering(
    byte[]? Document,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<PrintedValue> Printed
)
{
    internal WordPackage? Template { get; init; }

    internal ReportParts? Parts { get; init; }

    /// <summary>A copy of the document with remarks at its values, as comments or, where Word allows none, at
    /// bookmarks. Only for a rendering with a document.</summary>
    /// <param name="remark">The remark on a value; null for none.</param>
    /// <param name="draft">The line at the top of a draft; null when the copy is no draft.</param>
    public AnnotatedReport Annotate(Func<PrintedValue, Remark?> remark, string? draft = null) =>
        (Template, Parts) is ({ } template, { } parts)
            ? new Annotator(template, parts).Write(Printed, remark, draft)
            : throw new InvalidOperationException("A template that was refused has no document to annotate.");
}
