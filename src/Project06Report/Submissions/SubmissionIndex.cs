using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Project06Report.Submissions;

/// <summary>Submissions by sender and by form. The index of an array is built when it is first asked for, and lives as
/// long as the array.</summary>
internal static class SubmissionIndex
{
    private static readonly ConditionalWeakTable<Submission[], ILookup<string, Submission>> BySender = [];
    private static readonly ILookup<string, Submission> None = Enumerable
        .Empty<Submission>()
        .ToLookup(submission => submission.Agency.Code, StringComparer.Ordinal);

    public static ILookup<string, Submission> Of(ImmutableArray<Submission> submissions) =>
        ImmutableCollectionsMarshal.AsArray(submissions) is { Length: > 0 } array
            ? BySender.GetValue(array, all =>
                all.ToLookup(submission => submission.Agency.Code, StringComparer.Ordinal)
            )
            : None;
}
