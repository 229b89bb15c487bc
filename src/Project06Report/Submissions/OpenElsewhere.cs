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
        var start = mark.Name.LastIndexOf('/') + 1;
        var file = mark.Name[start..];
        var workbook = mark.Name[..start] + (file.StartsWith("~$", StringComparison.Ordinal) ? file[2..] : file[".~lock.".Length..].TrimEnd('#'));
        return submissions.Contains(workbook, StringComparer.OrdinalIgnoreCase) && LockFile.Owner(file, mark.Bytes) is { } owner
            ? new(FilledForms.OpenElsewhere, new Place(workbook), owner.Length > 0 ? $"người đang mở: {owner}" : $"tệp tạm {file}, không rõ ai đang mở")
            : null;
    }
}
