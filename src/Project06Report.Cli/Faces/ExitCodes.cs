using Project06Report.Diagnostics;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Cli.Faces;

internal static class ExitCodes
{
    /// <summary>When several apply, the first of these decides.</summary>
    private static readonly ExitCode[] Precedence =
    [
        ExitCode.Usage,
        ExitCode.Busy,
        ExitCode.SealBroken,
        ExitCode.FileUnavailable,
        ExitCode.TemplateOrCatalogueWrong,
        ExitCode.FiguresWrong,
        ExitCode.SubmissionsMissing,
        ExitCode.SealedDiffers,
    ];

    /// <param name="blocks">Which findings stop a run (warnings too under --strict).</param>
    public static ExitCode Of(IEnumerable<Diagnostic> findings, Func<Diagnostic, bool> blocks)
    {
        var blocking = findings.Where(blocks).ToList();
        foreach (var code in Precedence)
        {
            if (blocking.Exists(finding => Of(finding.Kind) == code))
            {
                return code;
            }
        }

        return ExitCode.Done;
    }

    private static ExitCode Of(DiagnosticKind kind) =>
        kind.Code[..5] switch
        {
            _ when kind == Files.NoWorkspace || kind == Files.UnknownAgency || kind == Files.OwesNoForm =>
                ExitCode.Usage,
            _ when kind == Files.Busy => ExitCode.Busy,
            _ when kind == FilledForms.SubmissionMissing
                    || kind == FilledForms.MissingAccepted
                    || kind == Files.NoMonthFolder => ExitCode.SubmissionsMissing,
            _ when kind == Seals.AlreadySealed
                    || kind == Seals.NothingToRevise
                    || kind == Seals.NotSealed
                    || kind == Seals.NotPrinted => ExitCode.Usage,
            _ when kind == Seals.FileInTheWay || kind == Seals.TooLarge => ExitCode.FileUnavailable,
            "P06-4" when string.CompareOrdinal(kind.Code, "P06-420") < 0 => ExitCode.SealBroken,
            "P06-4" when string.CompareOrdinal(kind.Code, "P06-450") < 0 => ExitCode.SealedDiffers,
            // the figures cannot be trusted; the file was there
            _ when kind == Files.PreviousUnusable => ExitCode.FiguresWrong,
            "P06-5" => ExitCode.FileUnavailable,
            "P06-3" => ExitCode.TemplateOrCatalogueWrong,
            _ => ExitCode.FiguresWrong,
        };
}
