using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Required lines that the catalogue got after the forms had been sent out. Their senders cannot mend that, so
/// a line is told once, at its row of the catalogue.</summary>
internal static class AddedLines
{
    /// <summary>As one submission shows it.</summary>
    public static Diagnostic Of(FormPlace line) =>
        new(
            FilledForms.LineAdded,
            line.Cells["ma"] is { } cell ? cell.Place : new SheetPlace(CatalogueFile, "DONG"),
            "",
            $"biểu mẫu {line.Form} có dòng {line.Code} ({line.Name})",
            "dòng thêm vào danh mục sau khi biểu mẫu đã phát đi"
        );

    /// <summary>The same finding of several submissions becomes one that counts them.</summary>
    public static IEnumerable<Diagnostic> Counted(IReadOnlyCollection<Diagnostic> findings) =>
        [
            .. findings.Where(finding => finding.Kind != FilledForms.LineAdded),
            .. findings
                .Where(finding => finding.Kind == FilledForms.LineAdded)
                .GroupBy(finding => (finding.Place, finding.Expected.Show()))
                .Select(same =>
                    same.First() with
                    {
                        Written = $"{same.Count()} bài nộp làm từ biểu mẫu cũ, chưa có dòng này",
                    }
                ),
        ];

    private const string CatalogueFile = "danh-muc.xlsx";
}
