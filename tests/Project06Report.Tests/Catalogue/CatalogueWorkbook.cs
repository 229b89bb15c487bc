using System.Collections.Immutable;
using System.Globalization;
using Project06Report.Figures;
using Project06Report.Workbooks;

namespace Project06Report.Tests.Catalogue;

/// <summary>A small right catalogue, to be broken one cell at a time. Row 3 of each sheet holds the codes, data begin in row 4.</summary>
internal sealed class CatalogueWorkbook
{
    private const int CodeRow = 3;

    private readonly SortedDictionary<string, List<object?[]>> sheets = new(StringComparer.Ordinal)
    {
        ["CAI_DAT"] =
        [
            ["khoa", "gia_tri", "tu_ngay", "den_ngay", "ghi_chu"],
            ["an_ban", "2022", "01/01/2022"],
            ["ten_tinh", "Đồng Tháp", "01/01/2022"],
            ["tinh", "Tỉnh", "01/01/2022"],
            ["co_quan_ban_hanh", "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP", "01/01/2022"],
            ["noi_ban_hanh", "Đồng Tháp", "01/01/2022"],
            ["ky_hieu_bao_cao", "BC-UBND", "01/01/2022"],
            ["lich_ky", "nd09", "01/01/2022"],
            ["mau_bao_cao", "mau/bao-cao-thang.docx", "01/01/2022"],
        ],
        ["DON_VI"] =
        [
            ["ma", "ten", "ten_ngan", "ky_hieu", "thu_tu", "bieu_mau", "tu_ngay", "den_ngay", "ghi_chu"],
            ["SYT", "Sở Y tế", "Sở Y tế", "SYT", 2, "06-YT", "01/01/2022"],
            ["CAT", "Công an Tỉnh", "Công an Tỉnh", "CAT", 1, "06-CA", new DateOnly(2022, 1, 1)],
            [
                "HTH",
                "Ủy ban nhân dân huyện Tân Hồng",
                "huyện Tân Hồng",
                "UBND",
                3,
                null,
                "01/01/2022",
                "30/6/2025",
            ],
        ],
        ["BIEU_MAU"] =
        [
            ["ma", "ten", "phien_ban", "so_do_can_doi", "tu_ngay", "den_ngay", "ghi_chu"],
            ["06-CA", "Báo cáo tháng của Công an Tỉnh", "2022.1", "dong_ky", "01/01/2022"],
            ["06-YT", "Báo cáo tháng của Sở Y tế", "2022.1", "khong", "01/01/2022"],
        ],
        ["DE_CUONG"] =
        [
            ["muc", "ten", "tu_ngay", "den_ngay", "ghi_chu"],
            ["I", "KẾT QUẢ THỰC HIỆN", "01/01/2022"],
            ["I.3", "Nhóm tiện ích phục vụ giải quyết thủ tục hành chính", "01/01/2022"],
        ],
        ["CHI_TIEU"] =
        [
            [
                "ma",
                "cot",
                "trang",
                "bieu_mau",
                "don_vi",
                "muc",
                "ten",
                "don_vi_tinh",
                "loai",
                "so_le",
                "kenh",
                "thuoc",
                "bat_buoc",
                "tu_ngay",
                "den_ngay",
                "ghi_chu",
            ],
            [
                "cccd_dvc",
                "tiep_nhan",
                "HO_SO",
                "06-CA",
                "CAT",
                "I.3",
                "cấp căn cước công dân",
                "hồ sơ",
                "phat_sinh",
                0,
                "kenh_cong_dvc",
                null,
                "x",
                "01/01/2022",
            ],
            [
                "cccd_cap_moi",
                "tiep_nhan",
                "HO_SO",
                "06-CA",
                "CAT",
                "I.3",
                "cấp mới",
                "hồ sơ",
                "phat_sinh",
                0,
                "kenh_cong_dvc",
                "cccd_dvc",
                "x",
                "01/01/2022",
            ],
            [
                "cccd_thu_nhan",
                "ky_nay",
                "SO_LIEU",
                "06-CA",
                "CAT",
                "I.3",
                "hồ sơ đã thu nhận",
                "hồ sơ",
                "phat_sinh",
                0,
                null,
                null,
                "x",
                "01/01/2022",
            ],
            [
                "cccd_thu_nhan",
                "luy_ke",
                "SO_LIEU",
                "06-CA",
                "CAT",
                "I.3",
                "hồ sơ đã thu nhận",
                "hồ sơ",
                "luy_ke",
                0,
                null,
                null,
                "x",
                "01/01/2022",
            ],
            [
                "ds_huyen",
                null,
                "DANH_SACH",
                "06-CA",
                "CAT",
                "I",
                "danh sách huyện",
                null,
                "danh_sach",
                null,
                null,
                null,
                null,
                "01/01/2022",
            ],
            [
                "xac_thuc",
                "tu",
                "TY_SO",
                "06-YT",
                "SYT",
                "I",
                "đã xác thực",
                "lượt người",
                "ty_so",
                0,
                null,
                null,
                "x",
                "01/01/2022",
            ],
            [
                "xac_thuc",
                "mau",
                "TY_SO",
                "06-YT",
                "SYT",
                "I",
                "đã xác thực",
                "lượt người",
                "ty_so",
                0,
                null,
                null,
                "x",
                "01/01/2022",
            ],
            [
                "ty_le_nhap",
                "luy_ke",
                "SO_LIEU",
                "06-YT",
                "*",
                "I",
                "tỷ lệ đã nhập",
                "%",
                "ty_le",
                1,
                null,
                null,
                "x",
                "01/01/2022",
            ],
            [
                "trich_yeu",
                "ky_nay",
                "SO_LIEU",
                "06-YT",
                "SYT",
                "I",
                "trích yếu",
                null,
                "van_ban",
                null,
                null,
                null,
                null,
                "01/01/2022",
            ],
        ],
        ["QUY_TAC"] =
        [
            [
                "ma",
                "loai",
                "bieu_mau",
                "ve_trai",
                "ve_phai",
                "dung_sai",
                "muc_do",
                "khi_thieu",
                "thu_nghiem",
                "huong_dan",
                "tu_ngay",
                "den_ngay",
                "ghi_chu",
            ],
            [
                "tong.cccd",
                "tong",
                "06-CA",
                "cccd_dvc.tiep_nhan",
                "cccd_cap_moi.tiep_nhan",
                0,
                "loi",
                "loi",
                null,
                "Cộng lại.",
                "01/01/2022",
            ],
            [
                "luy_ke.cccd",
                "luy_ke",
                "06-CA",
                "cccd_thu_nhan.luy_ke",
                "cccd_thu_nhan.ky_nay",
                null,
                "loi",
                "bo_qua",
                null,
                null,
                "01/01/2022",
            ],
            [
                "ty_le.nhap",
                "ty_le",
                "06-YT",
                "ty_le_nhap.luy_ke",
                "xac_thuc.tu + xac_thuc.mau",
                0.05m,
                "canh_bao",
                "coi_la_0",
                "x",
                null,
                "01/01/2022",
            ],
            [
                "mien.nhap",
                "mien_gia_tri",
                "06-YT",
                "ty_le_nhap.luy_ke",
                "0..100",
                0,
                "thong_bao",
                "bo_qua",
                null,
                null,
                "01/01/2022",
            ],
            [
                "tuyen_tinh",
                "tuyen_tinh",
                "06-CA",
                "cccd_thu_nhan.luy_ke",
                "2*SYT:xac_thuc.mau - SYT:ty_le_nhap.luy_ke",
                0,
                "loi",
                "bo_qua",
                null,
                null,
                "01/01/2022",
            ],
            [
                "dem.huyen",
                "dem",
                "06-CA",
                "cccd_thu_nhan.ky_nay",
                "ds_huyen",
                0,
                "loi",
                "bo_qua",
                null,
                null,
                "01/01/2022",
            ],
            [
                "ngay.nhap",
                "ngay_trong_ky",
                "06-YT",
                "ty_le_nhap.luy_ke",
                null,
                0,
                "loi",
                "bo_qua",
                null,
                null,
                "01/01/2022",
            ],
        ],
        ["VAN_BAN"] =
        [
            ["ma", "loai", "so", "ky_hieu", "ngay", "co_quan", "trich_yeu", "tu_ngay", "den_ngay", "ghi_chu"],
            [
                "qd_06",
                "Quyết định",
                "06",
                "QĐ-TTg",
                new DateOnly(2022, 1, 6),
                "Thủ tướng Chính phủ",
                "phê duyệt Đề án",
                "01/01/2022",
            ],
        ],
        ["NGUOI_KY"] =
        [
            ["quyen_han", "chuc_vu", "ho_ten", "tu_ngay", "den_ngay", "ghi_chu"],
            ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A", "01/01/2022", "31/12/2022"],
            ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị B", "01/01/2023"],
        ],
        ["NOI_NHAN"] =
        [
            ["thu_tu", "noi_nhan", "tu_ngay", "den_ngay", "ghi_chu"],
            [2, "Bộ Công an", "01/01/2022"],
            [1, "Văn phòng Chính phủ", "01/01/2022"],
        ],
        ["THUAT_NGU"] =
        [
            ["ma", "noi_dung", "tu_ngay", "den_ngay", "ghi_chu"],
            ["kenh_cong_dvc", "Cổng Dịch vụ công", "01/01/2022"],
            ["dvc_muc_do", "mức độ 3, mức độ 4", "01/01/2022", "14/8/2022"],
            ["dvc_muc_do", "toàn trình, một phần", "15/8/2022"],
        ],
    };

    /// <summary>Data rows count from 1.</summary>
    public CatalogueWorkbook With(string sheet, int row, string column, object? value)
    {
        var rows = sheets[sheet];
        var at = Array.IndexOf(rows[0], column);
        var cells = rows[row];
        rows[row] = [.. cells.Concat(new object?[rows[0].Length]).Take(rows[0].Length)];
        rows[row][at] = value;
        return this;
    }

    public CatalogueWorkbook WithCode(string sheet, string code, string? instead)
    {
        sheets[sheet][0] = [.. sheets[sheet][0].Select(old => Equals(old, code) ? instead : old)];
        return this;
    }

    public CatalogueWorkbook WithRow(string sheet, params object?[] cells)
    {
        sheets[sheet].Add(cells);
        return this;
    }

    public CatalogueWorkbook WithSheet(string sheet, params object?[] codes)
    {
        sheets.Add(sheet, [codes]);
        return this;
    }

    public CatalogueWorkbook WithoutRow(string sheet, int row)
    {
        sheets[sheet].RemoveAt(row);
        return this;
    }

    public CatalogueWorkbook Without(string sheet)
    {
        sheets.Remove(sheet);
        return this;
    }

    public CatalogueWorkbook WithColumnsTurnedAround(string sheet)
    {
        var width = sheets[sheet][0].Length;
        sheets[sheet] =
        [
            .. sheets[sheet].Select(row => row.Concat(new object?[width]).Take(width).Reverse().ToArray()),
        ];
        return this;
    }

    public Workbook Build() =>
        new(
            "danh-muc.xlsx",
            new('a', 64),
            [.. sheets.Select(sheet => Sheet(sheet.Key, sheet.Value))],
            [],
            false,
            ""
        );

    private static Sheet Sheet(string name, List<object?[]> rows)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        cells.Add(new(new(1, 1), CellKind.Text, $"TRANG {name}"));
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is { } value)
                {
                    cells.Add(Cell(new(CodeRow + row, column + 1), value));
                }
            }
        }

        return new(
            name,
            SheetVisibility.Visible,
            cells.ToImmutable(),
            [],
            ImmutableHashSet<int>.Empty,
            ImmutableHashSet<int>.Empty
        );
    }

    private static Cell Cell(CellAddress address, object value) =>
        value switch
        {
            Cell cell => cell with { Address = address },
            DateOnly day => new(
                address,
                CellKind.Number,
                ExcelDate
                    .ToSerial(day.ToDateTime(default), false)!
                    .Value.ToString(CultureInfo.InvariantCulture)
            )
            {
                IsDate = true,
            },
            string text => new(address, CellKind.Text, text),
            _ => new(address, CellKind.Number, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        };
}
