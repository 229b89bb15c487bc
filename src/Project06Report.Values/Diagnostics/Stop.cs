namespace Project06Report.Diagnostics;

/// <summary>Why a run ends without what it was to give. The command line has an exit code for each
/// (docs/command-line.md).</summary>
public enum Stop
{
    /// <summary>The command line, or no workspace.</summary>
    Usage,

    /// <summary>Another run holds the workspace.</summary>
    Busy,

    /// <summary>A bag is not what was sealed.</summary>
    SealBroken,

    /// <summary>A file is open, forbidden or not there, or the disk is full.</summary>
    FileUnavailable,

    TemplateOrCatalogue,

    /// <summary>Figures contradict each other, or a submission cannot be used.</summary>
    Figures,

    /// <summary>Submissions are missing.</summary>
    Missing,

    /// <summary>A sealed month and what comes of it today, or the issued document, differ.</summary>
    SealedDiffers,
}
