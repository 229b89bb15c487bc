using Project06Report.Catalogue;
using Project06Report.Figures;

namespace Project06Report.Submissions;

/// <summary>Whose form this is, for which month, and which time it was sent.</summary>
internal sealed record Cover(
    Agency Agency,
    Form Form,
    int Revision,
    bool NothingToReport,
    string Preparer,
    string Telephone
)
{
    /// <summary>The ticked cell, where nothing happened in the period; otherwise null.</summary>
    public SubmissionCell? NothingCell { get; init; }

    /// <summary><see cref="FormPrint"/> of the form as it was made; empty where it says none.</summary>
    public string Print { get; init; } = "";
}
