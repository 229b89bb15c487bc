using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Checks that a break in a series is about a figure that exists, and only once for a month.</summary>
internal static class SeriesBreakChecks
{
    public static void Check(CatalogueTables tables, CodeIndex<Agency> agencies)
    {
        if (tables.SeriesBreaks.Rows.IsEmpty)
        {
            return;
        }

        var indicators = new CodeIndex<FormPlace>("chỉ tiêu", tables.Places, indicator => indicator.Id);
        var groups = new CodeIndex<UnitGroup>("nhóm", tables.Groups, group => group.Code);
        foreach (var (value, row) in tables.SeriesBreaks.Rows)
        {
            CheckUnit(value.Agency, row, agencies, groups);
            if (
                indicators.CheckReference(row, "ma", value.Indicator)
                && indicators[value.Indicator]
                    .FirstOrDefault(other => !other.Row.IsBroken && !other.Value.IsNumeric)
                    is { } text
            )
            {
                row.Report(
                    Kinds.Contradiction,
                    "ma",
                    value.Indicator,
                    "chỉ tiêu có giá trị là số",
                    related: [text.Row.At("loai")]
                );
            }
        }

        new CodeIndex<SeriesBreak>("ngắt chuỗi", tables.SeriesBreaks, value =>
            $"{value.Agency} {value.Indicator} {value.Month}"
        ).CheckUnique(Kinds.Duplicate, "ma");
    }

    private static void CheckUnit(
        string code,
        CatalogueRow row,
        CodeIndex<Agency> agencies,
        CodeIndex<UnitGroup> groups
    )
    {
        if (groups[code].Count > 0)
        {
            groups.CheckReference(row, "don_vi", code);
        }
        else
        {
            agencies.CheckReference(row, "don_vi", code);
        }
    }
}
