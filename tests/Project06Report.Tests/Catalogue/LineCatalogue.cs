namespace Project06Report.Tests.Catalogue;

/// <summary>A small catalogue with lines, columns, groups, targets and a matrix form: two communes and the police.</summary>
internal static class LineCatalogue
{
    private const string Since = "01/7/2025";

    public static CatalogueWorkbook Small() =>
        new CatalogueWorkbook()
            .Without("CHI_TIEU")
            .Without("QUY_TAC")
            .WithSheet(
                "QUY_TAC",
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
                "den_ngay"
            )
            .Without("DON_VI")
            .Without("BIEU_MAU")
            .WithSheet(
                "DON_VI",
                "ma",
                "ten",
                "ten_ngan",
                "ky_hieu",
                "thu_tu",
                "bieu_mau",
                "nhom",
                "ma_so",
                "tu_ngay",
                "den_ngay"
            )
            .WithRow("DON_VI", "CAT", "Công an Tỉnh", "Công an Tỉnh", "CAT", 1, "06-CT", null, null, Since)
            .WithRow(
                "DON_VI",
                "X28249",
                "Ủy ban nhân dân xã Hai",
                "xã Hai",
                "UBND",
                2,
                "06-XA, II06",
                "XA",
                "28249",
                Since
            )
            .WithRow(
                "DON_VI",
                "X28261",
                "Ủy ban nhân dân phường Ba",
                "phường Ba",
                "UBND",
                3,
                "06-XA, II06",
                "PHUONG",
                "28261",
                Since
            )
            .WithSheet("NHOM", "ma", "ten", "ten_mot", "thuoc", "thu_tu", "tu_ngay", "den_ngay")
            .WithRow("NHOM", "XA", "xã, phường", "xã, phường", null, 1, Since)
            .WithRow("NHOM", "PHUONG", "phường", "phường", "XA", 2, Since)
            .WithSheet(
                "BIEU_MAU",
                "ma",
                "ten",
                "phien_ban",
                "so_do_can_doi",
                "theo_nhom",
                "dong_tong",
                "tu_ngay",
                "den_ngay"
            )
            .WithRow("BIEU_MAU", "06-XA", "Chỉ tiêu của xã, phường", "2026.1", "khong", null, null, Since)
            .WithRow("BIEU_MAU", "06-CT", "Chỉ tiêu theo xã, phường", "2026.1", "khong", "XA", "x", Since)
            .WithRow("BIEU_MAU", "II06", "Hồ sơ thủ tục hành chính", "2026.1", "ii06a", null, null, Since)
            .WithSheet(
                "DONG",
                "ma",
                "bieu_mau",
                "trang",
                "cot",
                "don_vi",
                "muc",
                "ten",
                "don_vi_tinh",
                "loai",
                "so_le",
                "kenh",
                "thuoc",
                "bat_buoc",
                "danh_sach_cua",
                "tu_ngay",
                "den_ngay"
            )
            .WithRow(
                "DONG",
                "dddt",
                "06-XA, 06-CT",
                "TY_SO",
                null,
                "*",
                "I",
                "tài khoản định danh",
                "người",
                null,
                null,
                null,
                null,
                "x",
                null,
                Since
            )
            .WithRow(
                "DONG",
                "ho_so",
                "II06",
                "HO_SO",
                null,
                "*",
                "I",
                "hồ sơ",
                "hồ sơ",
                null,
                null,
                null,
                null,
                "x",
                null,
                Since
            )
            .WithRow(
                "DONG",
                "tin",
                "II06",
                "SO_LIEU",
                "luy_ke",
                "*",
                "I",
                "tin, bài",
                "tin",
                "ton",
                0,
                null,
                null,
                null,
                null,
                Since
            )
            .WithSheet(
                "COT",
                "ma",
                "bieu_mau",
                "trang",
                "ten",
                "loai",
                "so_le",
                "bat_buoc",
                "thu_tu",
                "tu_ngay",
                "den_ngay"
            )
            .WithRow("COT", "tiep_nhan", "II06", "HO_SO", "Tiếp nhận", "tinh", null, "x", 1, Since)
            .WithRow("COT", "ky_truoc", "II06", "HO_SO", "Kỳ trước", "dau_ky", null, "x", 2, Since)
            .WithSheet("MUC_GIAO", "ma", "nhom", "chieu", "muc", "san", "tu_ngay", "den_ngay")
            .WithRow("MUC_GIAO", "dddt", "XA", "cao", 90, 30, Since);
}
