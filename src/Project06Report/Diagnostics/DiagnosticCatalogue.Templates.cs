using System.Collections.Immutable;

namespace Project06Report.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-301 to P06-349: what is wrong with a Word template.</summary>
    public static class Templates
    {
        internal static readonly ImmutableArray<DiagnosticKind> All = [];
    }
}
