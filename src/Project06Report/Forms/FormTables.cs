using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>The sheets of a form with their columns, in the order in which they are filled in.</summary>
internal static class FormTables
{
    public const string CheckColumn = "kiem_tra";

    /// <summary>Rows left free below what is filled in.</summary>
    private const int SpareRows = 15;

    private static readonly SheetColumn Code = new(FormSheets.Code, "Mã", 21, FormField.Code);
    private static readonly SheetColumn AsOf = new(FormSheets.AsOf, "Tính đến\nngày", 12.5, FormField.Date);
    private static readonly SheetColumn Check = new(CheckColumn, "Kiểm tra\n(tự tính)", 36, FormField.Check);
    private static readonly SheetColumn Order = new("thu_tu", "Thứ tự", 9, FormField.Order);

    private static readonly Dictionary<string, string> MeasureHeadings = new(StringComparer.Ordinal)
    {
        ["tiep_nhan"] = "Tiếp nhận",
        ["truc_tuyen"] = "Trực tuyến",
        ["truc_tiep"] = "Trực tiếp",
        ["ky_truoc"] = "Kỳ trước\nchuyển sang",
        ["tra_ket_qua"] = "Trả kết quả",
        ["truoc_han"] = "Trước hạn",
        ["dung_han"] = "Đúng hạn",
        ["qua_han"] = "Quá hạn",
        ["dang_giai_quyet"] = "Đang\ngiải quyết",
        ["dang_trong_han"] = "Đang giải quyết\ntrong hạn",
        ["dang_qua_han"] = "Đang giải quyết\nquá hạn",
        ["tra_lai"] = "Trả lại",
        ["rut"] = "Rút hồ sơ",
    };

    /// <param name="rows">Of a matrix form, one for each unit; none in other forms.</param>
    public static ImmutableArray<FormTable> Of(
        ImmutableArray<FormPlace> owed,
        ImmutableArray<FormRow> rows,
        FormContent content
    )
    {
        var sheets = owed.ToLookup(
            indicator => indicator.MatrixSheet.Length > 0 ? "" : indicator.Sheet,
            StringComparer.Ordinal
        );
        FormTable?[] tables =
        [
            .. MatrixTables.Of(owed, rows),
            Places(FormSheets.Indicators, "SỐ LIỆU TRONG KỲ VÀ LŨY KẾ", sheets, Figures),
            Places(FormSheets.Dossiers, "HỒ SƠ TIẾP NHẬN VÀ GIẢI QUYẾT TRONG KỲ", sheets, Dossiers),
            Places(FormSheets.Ratios, "TỶ SỐ", sheets, Ratios),
            Documents(),
            sheets.Contains(FormSheets.Lists) ? Lists() : null,
            Narratives(),
            sheets.Contains(FormSheets.Commitments) ? Commitments() : null,
        ];
        return
        [
            .. tables
                .OfType<FormTable>()
                .Select(table =>
                    table.IsForRecords
                        ? table with
                        {
                            RowCount = content.RowsOf(table.Name).Count + SpareRows,
                        }
                        : table
                ),
        ];
    }

    private static FormTable Documents() =>
        Records(
            FormSheets.Documents,
            "VĂN BẢN BAN HÀNH TRONG KỲ",
            new("loai", "Loại văn bản", 14, FormField.Text),
            new("so", "Số", 9, FormField.Text),
            new("ky_hieu", "Ký hiệu", 18, FormField.Text),
            new("ngay", "Ngày\nban hành", 12.5, FormField.Date),
            new("co_quan", "Cơ quan ban hành", 26, FormField.Text),
            new("trich_yeu", "Trích yếu", 56, FormField.Text),
            new("muc", "Mục của\nbáo cáo", 9, FormField.Word)
        );

    private static FormTable Lists() =>
        Records(
            FormSheets.Lists,
            "DANH SÁCH KÈM THEO",
            new(FormSheets.Code, "Mã danh sách", 28, FormField.Word),
            Order,
            new("gia_tri", "Mã đơn vị hoặc nội dung", 50, FormField.Text)
        );

    private static FormTable Narratives() =>
        Records(
            FormSheets.Narratives,
            "NỘI DUNG BÁO CÁO",
            new("muc", "Mục của\nbáo cáo", 10, FormField.Word),
            new("loai", "Loại", 15, FormField.Word),
            Order,
            new("noi_dung", "Nội dung", 96, FormField.Text)
        );

    private static FormTable Commitments() =>
        Records(
            FormSheets.Commitments,
            "CAM KẾT VÀ VIỆC THEO DÕI",
            new(FormSheets.Code, "Mã cam kết", 22, FormField.Word),
            new("noi_dung", "Nội dung", 60, FormField.Text),
            new("han", "Hạn", 13, FormField.Date),
            new("tinh_trang", "Tình trạng", 22, FormField.Text),
            new("ky_phat_sinh", "Kỳ phát sinh\n(năm-tháng)", 14, FormField.Text)
        );

    private static FormTable? Places(
        string name,
        string title,
        ILookup<string, FormPlace> sheets,
        Func<IEnumerable<FormPlace>, IEnumerable<SheetColumn>> columns
    ) =>
        !sheets.Contains(name)
            ? null
            : Places(
                name,
                title,
                [.. columns(sheets[name])],
                [
                    .. sheets[name]
                        .GroupBy(indicator => indicator.Code, StringComparer.Ordinal)
                        .Select(row => new FormRow(row.Key, [.. row])),
                ]
            );

    private static FormTable Places(
        string name,
        string title,
        ImmutableArray<SheetColumn> columns,
        ImmutableArray<FormRow> rows
    ) => new(name, title, columns, rows, rows.Length);

    private static FormTable Records(string name, string title, params ImmutableArray<SheetColumn> columns) =>
        new(name, title, columns, [], SpareRows);

    /// <summary>The office's own form holds sentences, not only figures. The column of last month's figures has no
    /// code, because they are not figures of this form.</summary>
    private static IEnumerable<SheetColumn> Figures(IEnumerable<FormPlace> owed) =>
        [
            Code,
            new("ten", "Chỉ tiêu", 44, FormField.Label),
            new(FormSheets.Unit, "Đơn vị\ntính", 11, FormField.Label),
            new("loai", "Loại", 11, FormField.Label),
            new(
                "ky_nay",
                HeadingOf("ky_nay", owed) ?? "Kỳ này",
                owed.Any(indicator => indicator.Kind == IndicatorKind.Text) ? 60 : 14,
                FormField.Figure
            ),
            new("luy_ke", HeadingOf("luy_ke", owed) ?? "Lũy kế\nđến cuối kỳ", 15, FormField.Figure),
            AsOf,
            new("ghi_chu", "Ghi chú", 14, FormField.Text),
            .. owed.Any(indicator => indicator.Kind == IndicatorKind.Cumulative)
                ? [new SheetColumn("", "Lũy kế\ntháng trước", 15, FormField.Previous)]
                : Array.Empty<SheetColumn>(),
            Check,
        ];

    private static IEnumerable<SheetColumn> Dossiers(IEnumerable<FormPlace> owed) =>
        [
            Code,
            new("ten", "Thủ tục", 38, FormField.Label),
            new("kenh", "Kênh tiếp nhận", 22, FormField.Label),
            .. owed.Select(indicator => indicator.Column)
                .Distinct(StringComparer.Ordinal)
                .Select(column => new SheetColumn(
                    column,
                    HeadingOf(column, owed)
                        ?? MeasureHeadings.GetValueOrDefault(column)
                        ?? VietnameseText.UpperFirst(column.Replace('_', ' ')),
                    WidthOf(column, owed),
                    FormField.Figure
                )),
            Check,
        ];

    private static IEnumerable<SheetColumn> Ratios(IEnumerable<FormPlace> owed) =>
        [
            Code,
            new("ten", "Chỉ tiêu", 48, FormField.Label),
            new("tu", HeadingOf("tu", owed) ?? "Số đã thực hiện\n(tử số)", 17, FormField.Figure),
            new("mau", HeadingOf("mau", owed) ?? "Tổng số\n(mẫu số)", 17, FormField.Figure),
            AsOf,
            Check,
        ];

    /// <summary>As the catalogue calls the column; null where it has no name of its own.</summary>
    public static string? HeadingOf(string column, IEnumerable<FormPlace> owed) =>
        owed.FirstOrDefault(place => place.Column == column && place.ColumnName.Length > 0)?.ColumnName;

    private static double WidthOf(string column, IEnumerable<FormPlace> owed) =>
        owed.Any(place => place.Column == column && place.Kind == IndicatorKind.Text) ? 34 : 13;
}
