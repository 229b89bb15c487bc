using Project06Report.Diagnostics;
using Project06Report.Workbooks.Recognition;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the lock files beside submissions, which say who has a workbook open.</summary>
public static class OpenElsewhere
{
    /// <param name="lockFile">The lock file; without bytes when it could not be read.</param>
    /// <param name="submissions">Names of the files that are read.</param>
    /// <returns>Null when it is no lock file, or lies beside none of them.</returns>
    public static Diagnostic? Finding(ReceivedFile lockFile, IEnumerable<string> submissions)
    {
        var workbook = WorkbookOf(lockFile.Name);
        return
            submissions.Contains(workbook, StringComparer.OrdinalIgnoreCase) && Owner(lockFile) is { } owner
            ? new(
                FilledForms.OpenElsewhere,
                new FilePlace(workbook),
                owner.Length > 0
                    ? $"người đang mở: {owner}"
                    : $"tệp tạm {lockFile.Name[(lockFile.Name.LastIndexOf('/') + 1)..]}, không rõ ai đang mở"
            )
            : null;
    }

    /// <summary>The workbook that a lock file lies beside: Excel puts "~$" before its name, LibreOffice ".~lock."
    /// before and "#" after it.</summary>
    public static string WorkbookOf(string lockFile)
    {
        var start = lockFile.LastIndexOf('/') + 1;
        var file = lockFile[start..];
        return lockFile[..start]
            + (
                file.StartsWith("~$", StringComparison.Ordinal)
                    ? file[2..]
                    : file[".~lock.".Length..].TrimEnd('#')
            );
    }

    /// <returns>Who has it open, "" when the lock file does not give a name, null when it is no lock file.</returns>
    public static string? Owner(ReceivedFile lockFile) =>
        LockFile.Owner(lockFile.Name[(lockFile.Name.LastIndexOf('/') + 1)..], lockFile.Bytes);
}
