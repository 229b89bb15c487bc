using System.Text;
using Project06Report.Packages;
using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Recognition;

/// <summary>What a sound zip file is instead of a workbook.</summary>
internal static class ForeignPackage
{
    private const int Named = 3;

    /// <returns>Null for a package of Office Open XML.</returns>
    public static ForeignKind? Recognise(ZipPackage package)
    {
        if (package.Has(ContentTypes.PartName) || package.Has("xl/workbook.xml"))
        {
            return null;
        }

        if (package.Has("mimetype"))
        {
            return ByMimeType(package);
        }

        return package.Names.Any(name => name.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase))
            ? new(Reading.OtherDocument, "bảng tính Numbers của Apple")
            : new(Reading.Archive, Contents(package));
    }

    /// <summary>A package whose main part is no workbook.</summary>
    /// <param name="type">Content type of the main part, in lower case.</param>
    public static ForeignKind? ByContentType(string type) =>
        type switch
        {
            _ when type.Contains("sheet.binary", StringComparison.Ordinal) => new(Reading.BinaryWorkbook),
            _ when type.Contains("wordprocessingml", StringComparison.Ordinal)
                    || type.Contains("ms-word", StringComparison.Ordinal) => new(
                Reading.OtherDocument,
                "tài liệu Word (.docx)"
            ),
            _ when type.Contains("presentationml", StringComparison.Ordinal)
                    || type.Contains("ms-powerpoint", StringComparison.Ordinal) => new(
                Reading.OtherDocument,
                "bài trình chiếu PowerPoint (.pptx)"
            ),
            _ => null,
        };

    private static ForeignKind? ByMimeType(ZipPackage package)
    {
        if (package.Read("mimetype", WorkbookLimits.OtherPart) is not { } content)
        {
            return null;
        }

        var type = Encoding.ASCII.GetString(content.AsSpan(0, Math.Min(content.Count, 80)));
        if (type.Contains("opendocument.spreadsheet", StringComparison.Ordinal))
        {
            return new(Reading.OpenDocument);
        }

        return type.Contains("opendocument.text", StringComparison.Ordinal)
            ? new(Reading.OtherDocument, "văn bản OpenDocument (.odt)")
            : new(Reading.OtherDocument, "tài liệu OpenDocument hoặc sách điện tử");
    }

    private static string Contents(ZipPackage package)
    {
        var files = package.Names.Where(name => !name.EndsWith('/')).ToList();
        var first = string.Join(", ", files.Take(Named).Select(name => name[(name.LastIndexOf('/') + 1)..]));
        return files.Count > Named ? $"{first} … (tất cả {files.Count} tệp)" : first;
    }
}
