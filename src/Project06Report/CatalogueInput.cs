using Project06Report.Catalogue;
using Project06Report.Workbooks;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report;

/// <summary>The workspace's <c>danh-muc.xlsx</c>: what must come in and what must agree.</summary>
internal static class CatalogueInput
{
    public static CatalogueReading Read(Workspace workspace)
    {
        var file = workspace.Read(Workspace.CatalogueName);
        if (file.Bytes is null)
        {
            return new(null, [file.Failure!]);
        }

        var reading = WorkbookReader.Read(file.Name, file.Bytes);
        return reading.Workbook is { } workbook
            ? CatalogueBook.Read(workbook)
            : new(null, [.. reading.Findings.Select(finding => finding with { Kind = Catalogues.Unreadable, Written = $"{finding.Kind.Title}. {finding.Written}".TrimEnd() })]);
    }
}
