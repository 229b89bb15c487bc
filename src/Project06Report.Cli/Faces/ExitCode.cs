namespace Project06Report.Cli.Faces;

/// <summary>The process's exit codes, grouped by hexadecimal tens because Task Scheduler shows hexadecimal and reads
/// small numbers as Win32 errors (docs/command-line.md).</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>An exception reached Main, which is a bug of p06; never returned on purpose.</summary>
    Unexpected = 1,

    Usage = 2,
    SubmissionsMissing = 16,
    FiguresWrong = 17,
    TemplateOrCatalogueWrong = 18,
    FileUnavailable = 32,
    Busy = 33,

    /// <summary>A sealed month and what comes of it today, or the issued document, differ.</summary>
    SealedDiffers = 48,
    SealBroken = 49,
}
