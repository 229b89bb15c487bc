using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Periods;

namespace Project06Report.Tests.Samples;

/// <summary>Writes a filled-in form as a department would send it: the sheets its form needs, codes, defined names, checks.
/// Same catalogue and content, same bytes.</summary>
/// <param name="catalogue">The catalogue on the cut-off date.</param>
/// <param name="catalogueSha256">Of the catalogue workbook, for <c>_META</c>.</param>
internal sealed class SubmissionWriter(CatalogueAt catalogue, string catalogueSha256)
{
    public byte[] Write(SubmissionContent content)
    {
        var agency = catalogue.FindAgency(content.Agency) ?? throw new ArgumentException($"No agency {content.Agency}.", nameof(content));
        var form = catalogue.FindForm(agency.Form) ?? throw new ArgumentException($"{content.Agency} owes no form.", nameof(content));
        using var book = new XLWorkbook();
        FormStyle.Book(book);
        Describe(book, agency, form, content);
        var period = CutOffCalendar.Decree09.PeriodOf(content.Month);
        CoverSheet.Add(book, agency, form, content, period);
        AddFigures(book, agency, content);
        AddLists(book, agency, content);
        CoverSheet.AddIdentity(book, form, content, catalogueSha256);
        return FixedPackage.Of(Saved(book));
    }

    private void AddFigures(XLWorkbook book, Agency agency, SubmissionContent content)
    {
        var indicators = catalogue.IndicatorsOf(agency).ToLookup(indicator => indicator.Sheet);
        if (indicators["SO_LIEU"].Any())
        {
            FigureSheets.AddFigures(book, [.. indicators["SO_LIEU"]], content);
        }

        if (indicators["HO_SO"].Any())
        {
            DossierSheet.Add(book, [.. indicators["HO_SO"]], catalogue, content);
        }

        if (indicators["TY_SO"].Any())
        {
            FigureSheets.AddRatios(book, [.. indicators["TY_SO"]], content);
        }
    }

    private void AddLists(XLWorkbook book, Agency agency, SubmissionContent content)
    {
        var sheets = catalogue.IndicatorsOf(agency).Select(indicator => indicator.Sheet).ToHashSet(StringComparer.Ordinal);
        ListSheets.AddDocuments(book, content);
        if (sheets.Contains("DANH_SACH"))
        {
            ListSheets.AddLists(book, content);
        }

        ListSheets.AddNarratives(book, content);
        if (sheets.Contains("CAM_KET"))
        {
            ListSheets.AddCommitments(book, content);
        }
    }

    private static void Describe(XLWorkbook book, Agency agency, Form form, SubmissionContent content)
    {
        var signed = (content.Cover.SignedOn ?? CutOffCalendar.Decree09.PeriodOf(content.Month).Last).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        book.Properties.Title = $"{form.Code} {content.Month}";
        book.Properties.Author = agency.Name;
        book.Properties.LastModifiedBy = content.Cover.PreparedBy;
        book.Properties.Created = signed;
        book.Properties.Modified = signed;
    }

    private static byte[] Saved(XLWorkbook book)
    {
        using var stream = new MemoryStream();
        book.SaveAs(stream, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return stream.ToArray();
    }
}
