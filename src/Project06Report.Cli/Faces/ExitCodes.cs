using Project06Report.Diagnostics;

namespace Project06Report.Cli.Faces;

/// <summary>From what stopped a run to its exit code.</summary>
internal static class ExitCodes
{
    /// <summary>When several apply, the first of these decides.</summary>
    private static readonly (Stop Stop, ExitCode Code)[] Precedence =
    [
        (Stop.Usage, ExitCode.Usage),
        (Stop.Busy, ExitCode.Busy),
        (Stop.SealBroken, ExitCode.SealBroken),
        (Stop.FileUnavailable, ExitCode.FileUnavailable),
        (Stop.TemplateOrCatalogue, ExitCode.TemplateOrCatalogueWrong),
        (Stop.Figures, ExitCode.FiguresWrong),
        (Stop.Missing, ExitCode.SubmissionsMissing),
        (Stop.SealedDiffers, ExitCode.SealedDiffers),
    ];

    /// <param name="blocks">Which findings stop a run (warnings too under --strict).</param>
    public static ExitCode Of(IEnumerable<Diagnostic> findings, Func<Diagnostic, bool> blocks)
    {
        var stops = findings.Where(blocks).Select(finding => finding.Kind.Stop).ToHashSet();
        return Precedence.FirstOrDefault(known => stops.Contains(known.Stop), (default, ExitCode.Done)).Code;
    }
}
