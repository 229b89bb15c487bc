using Project06Report.Diagnostics;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Cli;

/// <summary>The process's exit codes, grouped by hexadecimal tens because Task Scheduler shows hexadecimal and reads small
/// numbers as Win32 errors (docs/command-line.md).</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>An exception reached Main: our bug. Never returned on purpose.</summary>
    Unexpected = 1,

    Usage = 2,
    SubmissionsMissing = 16,
    FiguresWrong = 17,
    TemplateOrCatalogueWrong = 18,
    FileUnavailable = 32,
    Busy = 33,
}

internal static class ExitCodes
{
    /// <summary>When several apply, the first of these decides.</summary>
    private static readonly ExitCode[] Precedence =
    [
        ExitCode.Usage, ExitCode.Busy, ExitCode.FileUnavailable, ExitCode.TemplateOrCatalogueWrong, ExitCode.FiguresWrong, ExitCode.SubmissionsMissing,
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

    private static ExitCode Of(DiagnosticKind kind) => kind.Code[..5] switch
    {
        _ when kind == Files.NoWorkspace || kind == Files.UnknownAgency || kind == Files.OwesNoForm => ExitCode.Usage,
        _ when kind == Files.Busy => ExitCode.Busy,
        _ when kind == FilledForms.SubmissionMissing || kind == FilledForms.MissingAccepted || kind == Files.NoMonthFolder => ExitCode.SubmissionsMissing,
        // the figures cannot be trusted; the file was there
        _ when kind == Files.PreviousUnusable => ExitCode.FiguresWrong,
        "P06-5" => ExitCode.FileUnavailable,
        "P06-3" => ExitCode.TemplateOrCatalogueWrong,
        _ => ExitCode.FiguresWrong,
    };
}
