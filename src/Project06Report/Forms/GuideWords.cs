namespace Project06Report.Forms;

/// <summary>The ranges of the words that a form offers, for formulas; empty where the form needs none.</summary>
internal sealed record GuideWords(
    string Sections,
    string Kinds,
    string Lists,
    string Commitments,
    string Agencies
);
