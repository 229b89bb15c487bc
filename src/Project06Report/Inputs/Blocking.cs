using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Inputs;

/// <summary>Which findings stop a report.</summary>
public static class Blocking
{
    /// <param name="strict">Warnings stop it as errors do.</param>
    public static bool Stops(Diagnostic finding, bool strict) =>
        finding.Severity == Severity.Error
        // what a person edited was kept and the new report written beside it: nothing is left to stop
        || (strict && finding.Severity == Severity.Warning && finding.Kind != Files.EditedByHand);
}
