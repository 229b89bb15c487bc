using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>The sheets of a matrix form: one for each line, in it a row for each unit.</summary>
internal static class MatrixTables
{
    private static readonly SheetColumn Code = new(FormSheets.Code, "Mã", 12, FormField.Code);
    private static readonly SheetColumn Name = new("ten", "Đơn vị", 36, FormField.Label);

    /// <param name="owed">Places of ordinary forms are passed over.</param>
    /// <param name="rows">Without places, one for each unit.</param>
    public static IEnumerable<FormTable> Of(ImmutableArray<FormPlace> owed, ImmutableArray<FormRow> rows) =>
        owed.Where(place => place.MatrixSheet.Length > 0)
            .GroupBy(place => place.MatrixSheet, StringComparer.Ordinal)
            .Select(line => TableOf(line.Key, [.. line], rows));

    /// <summary>The rows of a form's units, in protocol order; the sum, if it has one, last.</summary>
    public static ImmutableArray<FormRow> RowsOf(OwedForm owed, CatalogueAt catalogue)
    {
        if (!owed.Form.IsMatrix)
        {
            return [];
        }

        var units = catalogue.MembersOf(owed.Form.UnitGroup).Select(unit => RowOf(unit.Code, unit.ShortName));
        return owed.Form.HasTotalRow ? [.. units, RowOf(owed.Form.UnitGroup, "Tổng cộng")] : [.. units];
    }

    private static FormRow RowOf(string code, string name) =>
        new(code, []) { UnitName = VietnameseText.UpperFirst(name) };

    private static FormTable TableOf(
        string name,
        ImmutableArray<FormPlace> places,
        ImmutableArray<FormRow> rows
    ) =>
        new(
            name,
            places[0].Name.ToUpperInvariant(),
            [Code, Name, .. places.Select(place => ColumnOf(place, places))],
            [.. rows.Select(row => row with { Indicators = places })],
            rows.Length
        );

    private static SheetColumn ColumnOf(FormPlace place, ImmutableArray<FormPlace> places) =>
        new(
            place.Column,
            FormTables.HeadingOf(place.Column, places) ?? HeadingOf(place.Column),
            place.Kind == IndicatorKind.Text ? 34 : 18,
            FormField.Figure
        );

    private static string HeadingOf(string column) =>
        column switch
        {
            "tu" => "Số đã thực hiện\n(tử số)",
            "mau" => "Tổng số\n(mẫu số)",
            "ky_nay" => "Kỳ này",
            "luy_ke" => "Lũy kế\nđến cuối kỳ",
            _ => VietnameseText.UpperFirst(column.Replace('_', ' ')),
        };
}
