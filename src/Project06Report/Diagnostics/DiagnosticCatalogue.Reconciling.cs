using System.Collections.Immutable;

namespace Project06Report.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-2xx: figures that contradict each other.</summary>
    public static class Reconciling
    {
        internal static readonly ImmutableArray<DiagnosticKind> All = [];
    }
}
