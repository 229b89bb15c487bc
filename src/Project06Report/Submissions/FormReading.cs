using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;

namespace Project06Report.Submissions;

/// <summary>A filled-in form: what was read, and what was wrong with it.</summary>
/// <param name="Submission">Null when the workbook cannot be used at all.</param>
internal sealed record FormReading(Submission? Submission, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Who sent it, if that is known; also of a workbook that cannot be used.</summary>
    public Agency? Agency { get; init; } = Submission?.Agency;

    public Form? Form { get; init; } = Submission?.Form;
}
