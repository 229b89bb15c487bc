using System.Collections.Immutable;

namespace Project06Report.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>P06-350 to P06-399: what is wrong with the catalogue workbook.</summary>
    public static class Catalogues
    {
        internal static readonly ImmutableArray<DiagnosticKind> All = [];
    }
}
