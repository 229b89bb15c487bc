using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Inputs;

/// <summary>The workspace's <c>danh-muc.xlsx</c>: what must come in and what must agree.</summary>
internal static class CatalogueInput
{
    /// <summary>The catalogue, if it says anything about the month.</summary>
    /// <param name="level">How the month's forms are read by it.</param>
    public static CatalogueReading Read(
        Workspace workspace,
        ReportingMonth month,
        ReadingLevel level = ReadingLevels.Newest
    )
    {
        var reading = Read(workspace, level);
        if (reading.Book is not { } book)
        {
            return reading;
        }

        if (book.ClaimedMonths is { } claimed && (month < claimed.First || month > claimed.Last))
        {
            return new(null, [NotClaimed(workspace, book, month, claimed)]);
        }

        var cutOff = book.PeriodOf(month).Last;
        var at = book.At(cutOff);
        return at.Settings.Count > 0 && at.Agencies.Any(agency => agency.Owes)
            ? reading
            : new(
                null,
                [
                    new(
                        Catalogues.NotInForce,
                        new FilePlace(Workspace.CatalogueName),
                        $"không có dòng nào còn hiệu lực ngày {VietnameseDate.Short(cutOff)}",
                        "có đơn vị, biểu mẫu và cài đặt còn hiệu lực ngày đó"
                    ),
                ]
            );
    }

    /// <summary>The edition says that it is for other months.</summary>
    private static Diagnostic NotClaimed(
        Workspace workspace,
        CatalogueBook book,
        ReportingMonth month,
        (ReportingMonth First, ReportingMonth Last) claimed
    )
    {
        var edition = book.At(book.PeriodOf(claimed.First).Last).Setting("an_ban");
        var (first, last) = (Named(claimed.First), Named(claimed.Last));
        return new(
            Catalogues.NotInForce,
            new SheetPlace(Workspace.CatalogueName, "CAI_DAT", $"{Named(month)}"),
            $"ấn bản {edition} dùng cho các tháng từ {first} đến {last}",
            workspace.Editions().FirstOrDefault(other => other.Has(month)) is { } other
                ? $"thư mục làm việc của ấn bản {other.Name}, lập bằng p06 init --edition {other.Name}"
                : $"một ấn bản có tháng {Named(month)}; p06 chưa có ấn bản nào như vậy"
        );
    }

    private static string Named(ReportingMonth month) => VietnameseDate.Month(month.Year, month.Month);

    public static CatalogueReading Read(Workspace workspace, ReadingLevel level = ReadingLevels.Newest)
    {
        var file = workspace.Read(Workspace.CatalogueName);
        if (file.Bytes is null)
        {
            return new(null, [.. file.Findings]);
        }

        var reading = WorkbookReader.Read(file.Name, file.Bytes);
        return reading.Workbook is { } workbook
            ? CatalogueBook.Read(workbook, level)
            : new(
                null,
                [
                    .. reading.Findings.Select(finding =>
                        finding with
                        {
                            Kind = Catalogues.Unreadable,
                            Written = $"{finding.Kind.Title}. {finding.Written.Show()}".TrimEnd(),
                        }
                    ),
                ]
            );
    }
}
