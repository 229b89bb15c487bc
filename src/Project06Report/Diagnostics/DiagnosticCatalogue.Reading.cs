using System.Collections.Immutable;

namespace Project06Report.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-1xx: what is wrong with a submission as a file and as a form.</summary>
    public static class Reading
    {
        internal static readonly ImmutableArray<DiagnosticKind> All = [];
    }
}
