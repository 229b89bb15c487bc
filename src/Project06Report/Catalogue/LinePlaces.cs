using System.Collections.Immutable;
using Project06Report.Periods;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Catalogues;

namespace Project06Report.Catalogue;

/// <summary>Makes the places of forms: every line of DONG in every column that its sheet has in each of its forms, on
/// the days both hold.</summary>
internal sealed class LinePlaces
{
    private static readonly ImmutableArray<(string Sheet, string Code, IndicatorKind Kind)> BuiltIn =
    [
        ("SO_LIEU", "ky_nay", IndicatorKind.Flow),
        ("SO_LIEU", "luy_ke", IndicatorKind.Cumulative),
        ("TY_SO", "tu", IndicatorKind.Ratio),
        ("TY_SO", "mau", IndicatorKind.Ratio),
    ];

    private readonly ILookup<(string Form, string Sheet), FormColumn> columns;
    private readonly HashSet<string> matrices;

    private LinePlaces(CatalogueRows<FormColumn> columns, CatalogueRows<Form> forms)
    {
        this.columns = columns
            .Rows.Where(row => !row.Row.IsBroken)
            .Select(row => row.Value)
            .OrderBy(column => column.Order)
            .ToLookup(column => (column.Form, column.Sheet));
        matrices = [.. forms.Values.Where(form => form.IsMatrix).Select(form => form.Code)];
    }

    /// <summary>In the order of the lines. A line that gives no place, and one that leaves open what it asks, is
    /// reported at its row.</summary>
    public static CatalogueRows<FormPlace> Of(
        CatalogueRows<FormLine> lines,
        CatalogueRows<FormColumn> columns,
        CatalogueRows<Form> forms
    )
    {
        var places = new LinePlaces(columns, forms);
        return new(
            lines.Sheet,
            lines.IsReadable && columns.IsReadable,
            [.. lines.Rows.SelectMany(line => places.Of(line.Value, line.Row))]
        );
    }

    private IEnumerable<Located<FormPlace>> Of(FormLine line, CatalogueRow row)
    {
        foreach (var form in line.Forms)
        {
            foreach (var column in ColumnsOf(line, form, row))
            {
                if (
                    Intersection(line.Validity, column.Validity) is { } days
                    && PlaceOf(line, form, column, row) is { } place
                )
                {
                    yield return new(place with { Validity = days }, row) { Validity = days };
                }
            }
        }
    }

    private ImmutableArray<FormColumn> ColumnsOf(FormLine line, string form, CatalogueRow row)
    {
        if (line.Sheet is "DANH_SACH" or "CAM_KET")
        {
            return [new("", form, line.Sheet, "", null, null, Required: false, 0, line.Validity)];
        }

        var all = ColumnsOf(form, line.Sheet).ToImmutableArray();
        var taken = all.Where(column => line.Columns.Count == 0 || line.Columns.Contains(column.Code))
            .ToImmutableArray();
        var codes = all.Select(column => column.Code).Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in line.Columns.Where(code => !codes.Contains(code)))
        {
            row.Report(
                Kinds.UnknownReference,
                "cot",
                unknown,
                $"mã cột của trang {line.Sheet} trong biểu mẫu {form}, khai ở trang COT",
                CatalogueRow.Suggestion(unknown, codes)
            );
        }

        if (all.IsEmpty)
        {
            row.Report(
                Kinds.UnknownReference,
                "trang",
                line.Sheet,
                $"trang có cột khai ở trang COT cho biểu mẫu {form}"
            );
        }

        return taken;
    }

    /// <summary>The built-in columns that no row of COT replaces, then those of COT.</summary>
    private IEnumerable<FormColumn> ColumnsOf(string form, string sheet)
    {
        var own = columns[(form, sheet)].ToList();
        var builtIn =
            from column in BuiltIn
            where column.Sheet == sheet && own.TrueForAll(other => other.Code != column.Code)
            select new FormColumn(
                column.Code,
                form,
                sheet,
                "",
                column.Kind,
                null,
                Required: false,
                0,
                Always
            );
        return builtIn.Concat(own);
    }

    private static Validity Always { get; } = new(DateOnly.MinValue, null);

    private FormPlace? PlaceOf(FormLine line, string form, FormColumn column, CatalogueRow row)
    {
        if ((line.Kind ?? column.Kind) is not { } kind)
        {
            row.Unreadable(
                Kinds.Blank,
                "loai",
                "ô trống",
                $"loại, ở dòng này hoặc ở cột {column.Code} của biểu mẫu {form} trong trang COT"
            );
            return null;
        }

        if (FormPlace.IsNumericKind(kind) && line.Unit.Length == 0)
        {
            row.Unreadable(Kinds.Blank, "don_vi_tinh", "ô trống", "đơn vị tính, vì giá trị là số");
            return null;
        }

        return PlaceOf(line, form, column, kind);
    }

    private FormPlace PlaceOf(FormLine line, string form, FormColumn column, IndicatorKind kind) =>
        new(
            line.Code,
            column.Code,
            line.Sheet,
            form,
            line.Agency,
            line.Section,
            line.Name,
            line.Unit,
            kind,
            line.Decimals ?? column.Decimals ?? 0,
            line.Channel,
            line.Parent,
            line.Required || column.Required,
            line.Validity
        )
        {
            Forms = line.Forms,
            MatrixSheet = matrices.Contains(form) ? line.Code.ToUpperInvariant() : "",
            ColumnName = column.Name,
            ListOf = line.ListOf,
            Cells = line.Cells,
        };

    private static Validity? Intersection(Validity line, Validity column)
    {
        var first = line.First > column.First ? line.First : column.First;
        var last = line.Last is null || column.Last < line.Last ? column.Last ?? line.Last : line.Last;
        return last is null || first <= last ? new(first, last) : null;
    }
}
