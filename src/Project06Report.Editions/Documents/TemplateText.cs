using System.Collections.Immutable;

namespace Project06Report.Editions.Documents;

/// <summary>A template as its source says it.</summary>
/// <param name="Title">In the properties of the document.</param>
/// <param name="Day">In the properties: created and changed.</param>
/// <param name="Sections">At least one.</param>
/// <param name="Notes">Texts of the footnotes, by name.</param>
internal sealed record TemplateText(
    string Title,
    DateOnly Day,
    ImmutableArray<Section> Sections,
    ImmutableDictionary<string, ImmutableArray<Inline>> Notes
);
