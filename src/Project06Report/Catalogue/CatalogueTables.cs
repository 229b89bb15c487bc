using Project06Report.Diagnostics;
using Project06Report.Rules;
using Project06Report.Workbooks;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>The sheets as read, before they are compared with each other.</summary>
internal sealed record CatalogueTables(
    CatalogueRows<Setting> Settings,
    CatalogueRows<Agency> Agencies,
    CatalogueRows<Form> Forms,
    CatalogueRows<Section> Sections,
    CatalogueRows<FormPlace> Indicators,
    CatalogueRows<Rule> Rules,
    CatalogueRows<CitedDocument> Documents,
    CatalogueRows<Signer> Signers,
    CatalogueRows<Recipient> Recipients,
    CatalogueRows<Wording> Wordings,
    CatalogueRows<SeriesBreak> SeriesBreaks,
    CatalogueRows<SpecialDay> SpecialDays,
    CatalogueRows<Succession> Successions
)
{
    public static CatalogueTables Read(Workbook workbook, List<Diagnostic> findings)
    {
        return new(
            CatalogueSheets.Settings.Read(workbook, findings),
            NotEmpty(workbook, CatalogueSheets.Agencies.Read(workbook, findings), findings),
            NotEmpty(workbook, CatalogueSheets.Forms.Read(workbook, findings), findings),
            NotEmpty(workbook, CatalogueSheets.Sections.Read(workbook, findings), findings),
            NotEmpty(workbook, CatalogueSheets.Indicators.Read(workbook, findings), findings),
            CatalogueSheets.Rules.Read(workbook, findings),
            CatalogueSheets.Documents.Read(workbook, findings),
            CatalogueSheets.Signers.Read(workbook, findings),
            CatalogueSheets.Recipients.Read(workbook, findings),
            CatalogueSheets.Wordings.Read(workbook, findings),
            CatalogueSheets.SeriesBreaks.Read(workbook, findings),
            CatalogueSheets.SpecialDays.Read(workbook, findings),
            CatalogueSheets.Successions.Read(workbook, findings)
        );
    }

    private static CatalogueRows<T> NotEmpty<T>(Workbook workbook, CatalogueRows<T> sheet, List<Diagnostic> findings)
    {
        if (!sheet.IsReadable || sheet.Rows.Length > 0)
        {
            return sheet;
        }

        findings.Add(
            new(Kinds.NoRows, new SheetPlace(workbook.File, sheet.Sheet), "không có dòng nào", "ít nhất một dòng")
        );
        return CatalogueRows<T>.Unreadable(sheet.Sheet);
    }
}
