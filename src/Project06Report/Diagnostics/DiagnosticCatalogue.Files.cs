using System.Collections.Immutable;

namespace Project06Report.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-5xx: files and folders.</summary>
    public static class Files
    {
        internal static readonly ImmutableArray<DiagnosticKind> All = [];
    }
}
