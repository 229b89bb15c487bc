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
    CatalogueRows<FormPlace> Places,
    CatalogueRows<Rule> Rules,
    CatalogueRows<CitedDocument> Documents,
    CatalogueRows<Signer> Signers,
    CatalogueRows<Recipient> Recipients,
    CatalogueRows<Wording> Wordings,
    CatalogueRows<SeriesBreak> SeriesBreaks,
    CatalogueRows<SpecialDay> SpecialDays,
    CatalogueRows<Succession> Successions,
    CatalogueRows<UnitGroup> Groups,
    CatalogueRows<Target> Targets,
    CatalogueRows<FormColumn> Columns
)
{
    public static CatalogueTables Read(Workbook workbook, List<Diagnostic> findings)
    {
        var forms = NotEmpty(workbook, CatalogueSheets.Forms.Read(workbook, findings), findings);
        var columns = CatalogueSheets.Columns.Read(workbook, findings);
        return new(
            CatalogueSheets.Settings.Read(workbook, findings),
            NotEmpty(workbook, CatalogueSheets.Agencies.Read(workbook, findings), findings),
            forms,
            NotEmpty(workbook, CatalogueSheets.Sections.Read(workbook, findings), findings),
            NotEmpty(workbook, ReadPlaces(workbook, columns, forms, findings), findings),
            CatalogueSheets.Rules.Read(workbook, findings),
            CatalogueSheets.Documents.Read(workbook, findings),
            CatalogueSheets.Signers.Read(workbook, findings),
            CatalogueSheets.Recipients.Read(workbook, findings),
            CatalogueSheets.Wordings.Read(workbook, findings),
            CatalogueSheets.SeriesBreaks.Read(workbook, findings),
            CatalogueSheets.SpecialDays.Read(workbook, findings),
            CatalogueSheets.Successions.Read(workbook, findings),
            CatalogueSheets.Groups.Read(workbook, findings),
            CatalogueSheets.Targets.Read(workbook, findings),
            columns
        );
    }

    /// <summary>Of sheets DONG and COT, or of CHI_TIEU, which has a row for each place.</summary>
    private static CatalogueRows<FormPlace> ReadPlaces(
        Workbook workbook,
        CatalogueRows<FormColumn> columns,
        CatalogueRows<Form> forms,
        List<Diagnostic> findings
    )
    {
        var lines = CatalogueSheets.Lines.Read(workbook, findings);
        if (workbook.Find(CatalogueSheets.Lines.Name) is null)
        {
            return CatalogueSheets.Places.Read(workbook, findings);
        }

        if (workbook.Find(CatalogueSheets.Places.Name) is { } other)
        {
            findings.Add(
                new(
                    Kinds.LinesAndPlaces,
                    new SheetPlace(workbook.File, other.Name),
                    $"có cả trang {CatalogueSheets.Lines.Name}",
                    $"chỉ một trong hai trang {other.Name} và {CatalogueSheets.Lines.Name}"
                )
            );
        }

        return LinePlaces.Of(lines, columns, forms);
    }

    private static CatalogueRows<T> NotEmpty<T>(
        Workbook workbook,
        CatalogueRows<T> sheet,
        List<Diagnostic> findings
    )
    {
        if (!sheet.IsReadable || sheet.Rows.Length > 0)
        {
            return sheet;
        }

        findings.Add(
            new(
                Kinds.NoRows,
                new SheetPlace(workbook.File, sheet.Sheet),
                "không có dòng nào",
                "ít nhất một dòng"
            )
        );
        return CatalogueRows<T>.Unreadable(sheet.Sheet);
    }
}
