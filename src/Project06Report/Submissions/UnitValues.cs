using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>What a form says of one unit: of its sender, or of the unit of a row in a matrix form.</summary>
/// <param name="Figures">By indicator id; a blank optional cell is not in it.</param>
/// <param name="Texts">By indicator id.</param>
/// <param name="Blanks">The cells that were left blank or hold no figure that can be used, by indicator id.</param>
public sealed record UnitValues(
    ImmutableSortedDictionary<string, Figure> Figures,
    ImmutableSortedDictionary<string, TextValue> Texts,
    ImmutableSortedDictionary<string, SubmissionCell> Blanks
);
