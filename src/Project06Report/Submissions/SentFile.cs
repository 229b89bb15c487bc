using Project06Report.Catalogue;
using Project06Report.Diagnostics;

namespace Project06Report.Submissions;

/// <param name="Agency">Null when the file does not give it.</param>
/// <param name="Problem">Why it is unusable, or what it clashes with; null when nothing is wrong with it.</param>
public sealed record SentFile(
    string File,
    Agency? Agency,
    int? Revision,
    SentFileState State,
    Diagnostic? Problem
)
{
    /// <summary>Null when the file does not give one that its sender owes.</summary>
    public Form? Form { get; init; }

    /// <summary>Whether it stands for that form of its sender: as it says itself, else as its name says; a file that
    /// does neither counts for the first form.</summary>
    public bool IsOf(OwedForm owed) =>
        (Form?.Code ?? NamedIn(owed.Agency) ?? owed.Agency.Forms[0]) == owed.Form.Code;

    private string? NamedIn(Agency sender) =>
        sender
            .Forms.OrderByDescending(code => code.Length)
            .FirstOrDefault(code =>
                Path.GetFileName(File).Contains(code, StringComparison.OrdinalIgnoreCase)
            );
}
