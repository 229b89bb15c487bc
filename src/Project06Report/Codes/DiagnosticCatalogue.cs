using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;

namespace Project06Report.Codes;

/// <summary>Every diagnostic the program can give, one list for all its faces. Each band has a file of its own:
/// <c>DiagnosticCatalogue.Reading.cs</c> and so on.</summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>All kinds, by code.</summary>
    public static ImmutableArray<DiagnosticKind> All { get; } =
    [
        .. Reading.All,
        .. FilledForms.All,
        .. Reconciling.All,
        .. Waivers.All,
        .. TemplateDiagnostics.All,
        .. Layouts.All,
        .. Reporting.All,
        .. RollUps.All,
        .. Catalogues.All,
        .. Seals.All,
        .. Files.All,
    ];
}
