using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Progress;
using Project06Report.Workspaces;

namespace Project06Report.Outputs;

/// <summary>Reports that lie in <c>bao-cao</c> when a run made none: nobody should take them for this run's.</summary>
internal static class EarlierReports
{
    /// <param name="period">The folder: a month, or the name of a longer period.</param>
    public static IEnumerable<Diagnostic> Findings(Workspace workspace, string period)
    {
        foreach (var name in Names(workspace, $"{period}/bao-cao"))
        {
            var written = ReceivedFiles.LastWritten(workspace, name) is { } moment
                ? $"ghi lúc {VietnamTime.Text(moment)}; "
                : "";
            yield return new(
                DiagnosticCatalogue.Files.EarlierReport,
                new FilePlace(name),
                $"{written}lần chạy này không lập báo cáo nào"
            );
        }
    }

    private static List<string> Names(Workspace workspace, string folder)
    {
        try
        {
            return
            [
                .. workspace
                    .FilesBelow(folder)
                    .Where(name =>
                        name.StartsWith("BC-", StringComparison.Ordinal)
                        && name.EndsWith(".docx", StringComparison.Ordinal)
                    )
                    .Select(name => $"{folder}/{name}"),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // what hinders the run is reported where it does
            return [];
        }
    }
}
