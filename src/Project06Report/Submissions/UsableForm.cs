using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Submissions;

/// <summary>A filled-in form that can be used, with the findings about it.</summary>
internal sealed record UsableForm(Submission Submission, ImmutableArray<Diagnostic> Findings);
