using Project06Report.Diagnostics;
using Project06Report.Workbooks.Recognition;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>The small files beside a submission that say who has it open.</summary>
public static class OpenElsewhere
{
    /// <param name="mark">The small file; no bytes when it could not be read.</param>
    /// <param name="submissions">Names of the files that are read.</param>
    /// <returns>Null when it is none, or lies beside none of them.</returns>
    public static Diagnostic? Finding(ReceivedFile mark, IEnumerable<string> submissions)
    {
        var workbook = WorkbookOf(mark.Name);
        return submissions.Contains(workbook, StringComparer.OrdinalIgnoreCase) && Owner(mark) is { } owner
            ? new(
                FilledForms.OpenElsewhere,
                new Place(workbook),
                owner.Length > 0
                    ? $"người đang mở: {owner}"
                    : $"tệp tạm {mark.Name[(mark.Name.LastIndexOf('/') + 1)..]}, không rõ ai đang mở"
            )
            : null;
    }

    /// <summary>The workbook a small file lies beside: Excel puts "~$" before its name, LibreOffice ".~lock." before
    /// and "#" after it.</summary>
    public static string WorkbookOf(string mark)
    {
        var start = mark.LastIndexOf('/') + 1;
        var file = mark[start..];
        return mark[..start]
            + (file.StartsWith("~$", StringComparison.Ordinal) ? file[2..] : file[".~lock.".Length..].TrimEnd('#'));
    }

    /// <returns>Who has it open, "" when the small file does not tell, null when it is none.</returns>
    public static string? Owner(ReceivedFile mark) =>
        LockFile.Owner(mark.Name[(mark.Name.LastIndexOf('/') + 1)..], mark.Bytes);
}
