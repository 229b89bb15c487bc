using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Xunit;

namespace Project06Report.Tests.Catalogue;

/// <summary>One wrong cell, and what is said about it: code, sheet, cell, label | written | expected | cause.</summary>
public sealed class CatalogueFaultTests
{
    private static readonly Dictionary<
        string,
        (Func<CatalogueWorkbook, CatalogueWorkbook> Break, string[] Findings)
    > Faults = new(StringComparer.Ordinal)
    {
        ["a sheet is missing"] = (
            book => book.Without("NOI_NHAN"),
            ["P06-350 NOI_NHAN  () | không có trang này | một trang tên NOI_NHAN | "]
        ),
        ["a sheet others refer to is missing"] = (
            book => book.Without("DON_VI"),
            ["P06-350 DON_VI  () | không có trang này | một trang tên DON_VI | "]
        ),
        ["a sheet has no code row"] = (
            book =>
                book.Without("NOI_NHAN")
                    .WithCode("NGUOI_KY", "quyen_han", "a")
                    .WithCode("NGUOI_KY", "chuc_vu", "b"),
            [
                "P06-352 NGUOI_KY A3 () | a | một trong các mã quyen_han, chuc_vu, ho_ten, tu_ngay, den_ngay, ghi_chu | ",
                "P06-352 NGUOI_KY B3 () | b | một trong các mã quyen_han, chuc_vu, ho_ten, tu_ngay, den_ngay, ghi_chu | ",
                "P06-351 NGUOI_KY dòng 3 () |  | cột có mã chuc_vu | ",
                "P06-351 NGUOI_KY dòng 3 () |  | cột có mã quyen_han | ",
                "P06-350 NOI_NHAN  () | không có trang này | một trang tên NOI_NHAN | ",
            ]
        ),
        ["a column code is misspelt"] = (
            book => book.WithCode("CHI_TIEU", "don_vi_tinh", "don_vi_tin"),
            [
                "P06-352 CHI_TIEU H3 () | don_vi_tin | một trong các mã ma, cot, trang, bieu_mau, don_vi, muc, ten, don_vi_tinh, loai, so_le, kenh, thuoc, bat_buoc, tu_ngay, den_ngay, ghi_chu | có thể định ghi don_vi_tinh",
                "P06-351 CHI_TIEU dòng 3 () |  | cột có mã don_vi_tinh | ",
            ]
        ),
        ["a column code stands twice"] = (
            book => book.WithCode("DON_VI", "ghi_chu", "ten"),
            ["P06-351 DON_VI dòng 3 () | hai cột cùng mã ten | mỗi mã đứng ở một cột | "]
        ),
        ["a column is unknown"] = (
            book => book.WithCode("DE_CUONG", "ghi_chu", "ghichu"),
            ["P06-352 DE_CUONG E3 () | ghichu | một trong các mã muc, ten, tu_ngay, den_ngay, ghi_chu | "]
        ),
        ["a required cell is blank"] = (
            book => book.With("DON_VI", 1, "ten", null).With("DON_VI", 2, "thu_tu", " "),
            [
                "P06-353 DON_VI B4 (SYT, cột ten) | ô trống | nội dung của cột ten | ",
                "P06-353 DON_VI E5 (CAT, cột thu_tu) | ô trống | nội dung của cột thu_tu | ",
            ]
        ),
        ["the first day is missing"] = (
            book => book.With("DON_VI", 1, "tu_ngay", null),
            ["P06-353 DON_VI G4 (SYT, cột tu_ngay) | ô trống | nội dung của cột tu_ngay | "]
        ),
        ["a document number is stored as a date"] = (
            book => book.With("VAN_BAN", 1, "so", new DateOnly(2022, 7, 11)),
            [
                "P06-354 VAN_BAN C4 (qd_06, cột so) | ngày (giá trị lưu 44753) | chữ, trong ô có định dạng Văn bản (Text) | ",
            ]
        ),
        ["a version is stored as a number"] = (
            book => book.With("BIEU_MAU", 1, "phien_ban", 2022.1m),
            [
                "P06-354 BIEU_MAU C4 (06-CA, cột phien_ban) | 2022.1 | chữ, trong ô có định dạng Văn bản (Text) | ",
            ]
        ),
        ["a cell shows an error"] = (
            book => book.With("DON_VI", 1, "ten", new Cell(default, CellKind.Error, "#REF!")),
            ["P06-354 DON_VI B4 (SYT, cột ten) | #REF! | chữ, trong ô có định dạng Văn bản (Text) | "]
        ),
        ["a formula was never calculated"] = (
            book => book.With("DON_VI", 1, "thu_tu", new Cell(default, CellKind.FormulaWithoutValue, "")),
            ["P06-357 DON_VI E4 (SYT, cột thu_tu) | công thức chưa có kết quả | một con số | "]
        ),
        ["a date does not exist"] = (
            book => book.With("THUAT_NGU", 3, "tu_ngay", "31/6/2022"),
            [
                "P06-355 THUAT_NGU C6 (dvc_muc_do, cột tu_ngay) | 31/6/2022 | ngày theo dạng ngày/tháng/năm, ví dụ 15/8/2022 | ",
            ]
        ),
        ["a date is a bare number"] = (
            book => book.With("VAN_BAN", 1, "ngay", 44567),
            [
                "P06-355 VAN_BAN E4 (qd_06, cột ngay) | 44567 | ngày theo dạng ngày/tháng/năm, ví dụ 15/8/2022 | ",
            ]
        ),
        ["the last day comes first"] = (
            book => book.With("DON_VI", 3, "den_ngay", "31/12/2021"),
            ["P06-356 DON_VI H6 (HTH, cột den_ngay) | 31/12/2021 | từ 01/01/2022 trở đi, hoặc để trống | "]
        ),
        ["an order is not whole"] = (
            book => book.With("DON_VI", 1, "thu_tu", 1.5m),
            ["P06-357 DON_VI E4 (SYT, cột thu_tu) | 1,5 | số nguyên từ 1 đến 9.999 | "]
        ),
        ["an order is zero"] = (
            book => book.With("NOI_NHAN", 1, "thu_tu", 0),
            ["P06-357 NOI_NHAN A4 (cột thu_tu) | 0 | số nguyên từ 1 đến 9.999 | "]
        ),
        ["decimals are words"] = (
            book => book.With("CHI_TIEU", 1, "so_le", "một"),
            ["P06-357 CHI_TIEU J4 (cccd_dvc, cột so_le) | một | một con số | "]
        ),
        ["a tolerance is negative"] = (
            book => book.With("QUY_TAC", 1, "dung_sai", -1),
            ["P06-357 QUY_TAC F4 (tong.cccd, cột dung_sai) | -1 | số không âm | "]
        ),
        ["a word is misspelt"] = (
            book => book.With("CHI_TIEU", 1, "loai", "phat sinh"),
            [
                "P06-358 CHI_TIEU I4 (cccd_dvc, cột loai) | phat sinh | một trong các từ phat_sinh, ton, luy_ke, ty_so, ty_le, danh_sach, van_ban, ngay, cam_ket, dau_ky, tinh | có thể định ghi phat_sinh",
            ]
        ),
        ["a word is unknown"] = (
            book => book.With("QUY_TAC", 1, "muc_do", "nghiêm trọng"),
            [
                "P06-358 QUY_TAC G4 (tong.cccd, cột muc_do) | nghiêm trọng | một trong các từ thong_bao, canh_bao, loi | ",
            ]
        ),
        ["a tick is a word"] = (
            book => book.With("CHI_TIEU", 1, "bat_buoc", "có"),
            ["P06-358 CHI_TIEU M4 (cccd_dvc, cột bat_buoc) | có | x, hoặc để trống | "]
        ),
        ["an indicator code has capitals"] = (
            book => book.With("CHI_TIEU", 9, "ma", "Trich_yeu"),
            [
                "P06-359 CHI_TIEU A12 (cột ma) | Trich_yeu | chữ thường không dấu, chữ số, dấu gạch dưới, bắt đầu bằng chữ, ví dụ thuong_tru_dvc | ",
            ]
        ),
        ["an agency code has diacritics"] = (
            book => book.With("DON_VI", 3, "ma", "HĐN"),
            [
                "P06-359 DON_VI A6 (cột ma) | HĐN | chữ hoa không dấu và chữ số, bắt đầu bằng chữ, ví dụ BHXH | ",
            ]
        ),
        ["an agency stands twice"] = (
            book => book.WithRow("DON_VI", "SYT", "Sở Y tế", "Sở Y tế", "SYT", 7, "06-YT", "01/3/2025"),
            ["P06-360 DON_VI A7 (cột ma) | SYT | không trùng ngày với dòng ở ô A4 | "]
        ),
        ["two agencies share an order"] = (
            book => book.With("DON_VI", 3, "thu_tu", 1),
            ["P06-360 DON_VI E6 (HTH, cột thu_tu) | 1 | không trùng ngày với dòng ở ô E5 | "]
        ),
        ["a wording overlaps its successor"] = (
            book => book.With("THUAT_NGU", 2, "den_ngay", "15/8/2022"),
            ["P06-360 THUAT_NGU A6 (cột ma) | dvc_muc_do | không trùng ngày với dòng ở ô A5 | "]
        ),
        ["two sign at one time"] = (
            book => book.With("NGUOI_KY", 1, "den_ngay", null),
            [
                "P06-361 NGUOI_KY C5 (KT. CHỦ TỊCH, cột ho_ten) | Trần Thị B | không trùng ngày với dòng ở ô C4 | ",
            ]
        ),
        ["a form is unknown"] = (
            book => book.With("DON_VI", 1, "bieu_mau", "06-YTE").WithoutRow("QUY_TAC", 5),
            [
                "P06-362 DON_VI F4 (SYT, cột bieu_mau) | 06-YTE | mã biểu mẫu khai ở trang BIEU_MAU | có thể định ghi 06-YT",
            ]
        ),
        ["an agency is unknown"] = (
            book => book.With("CHI_TIEU", 9, "don_vi", "STY"),
            [
                "P06-362 CHI_TIEU E12 (trich_yeu, cột don_vi) | STY | mã đơn vị khai ở trang DON_VI | có thể định ghi SYT",
            ]
        ),
        ["a section is unknown"] = (
            book => book.With("CHI_TIEU", 9, "muc", "I.4"),
            [
                "P06-362 CHI_TIEU F12 (trich_yeu, cột muc) | I.4 | mã mục khai ở trang DE_CUONG | có thể định ghi I.3",
            ]
        ),
        ["a channel is unknown"] = (
            book => book.With("CHI_TIEU", 1, "kenh", "kenh_cong"),
            ["P06-362 CHI_TIEU K4 (cccd_dvc, cột kenh) | kenh_cong | mã thuật ngữ khai ở trang THUAT_NGU | "]
        ),
        ["an agency ends before its indicator"] = (
            book => book.With("DON_VI", 1, "den_ngay", "28/02/2025"),
            [
                "P06-363 CHI_TIEU E9 (xac_thuc, cột don_vi) | SYT | đơn vị khai ở trang DON_VI, có hiệu lực vào mọi ngày của dòng này; ngày 01/3/2025 thì không | ",
                "P06-363 CHI_TIEU E10 (xac_thuc, cột don_vi) | SYT | đơn vị khai ở trang DON_VI, có hiệu lực vào mọi ngày của dòng này; ngày 01/3/2025 thì không | ",
                "P06-363 CHI_TIEU E12 (trich_yeu, cột don_vi) | SYT | đơn vị khai ở trang DON_VI, có hiệu lực vào mọi ngày của dòng này; ngày 01/3/2025 thì không | ",
                "P06-363 QUY_TAC E8 (tuyen_tinh, cột ve_phai) | SYT | đơn vị khai ở trang DON_VI, có hiệu lực vào mọi ngày của dòng này; ngày 01/3/2025 thì không | ",
            ]
        ),
        ["an agency answers for another's form"] = (
            book => book.With("CHI_TIEU", 9, "don_vi", "CAT"),
            [
                "P06-362 CHI_TIEU D12 (trich_yeu, cột bieu_mau) | 06-YT | mã biểu mẫu đơn vị CAT phải gửi khai ở trang DON_VI | ",
            ]
        ),
        ["a list has a column"] = (
            book => book.With("CHI_TIEU", 5, "cot", "ky_nay"),
            [
                "P06-369 CHI_TIEU B8 (ds_huyen, cột cot) | ky_nay | để trống, vì trang là DANH_SACH | ",
                "P06-362 QUY_TAC E9 (dem.huyen, cột ve_phai) | ds_huyen | mã chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU | ",
            ]
        ),
        ["a figure has no column"] = (
            book => book.With("CHI_TIEU", 9, "cot", null),
            [
                "P06-369 CHI_TIEU B12 (trich_yeu, cột cot) | ô trống | ky_nay hoặc luy_ke, vì trang là SO_LIEU | ",
            ]
        ),
        ["a dossier measure is missing"] = (
            book => book.With("CHI_TIEU", 2, "cot", "kiem_tra"),
            [
                "P06-369 CHI_TIEU B5 (cccd_cap_moi, cột cot) | kiem_tra | mã cột số liệu của trang HO_SO, ví dụ tiep_nhan | ",
                "P06-362 CHI_TIEU L5 (cccd_cap_moi, cột thuoc) | cccd_dvc.kiem_tra | mã chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU | có thể định ghi cccd_dvc.tiep_nhan",
                "P06-362 QUY_TAC E4 (tong.cccd, cột ve_phai) | cccd_cap_moi.tiep_nhan | mã chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU | có thể định ghi cccd_cap_moi.kiem_tra",
            ]
        ),
        ["places are told in two ways"] = (
            book =>
                book.WithSheet(
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
                    "tu_ngay",
                    "den_ngay"
                ),
            [
                "P06-380 CHI_TIEU  () | có cả trang DONG | chỉ một trong hai trang CHI_TIEU và DONG | ",
                "P06-370 DONG  () | không có dòng nào | ít nhất một dòng | ",
            ]
        ),
        ["a kind does not suit the sheet"] = (
            book => book.With("CHI_TIEU", 9, "loai", "danh_sach"),
            [
                "P06-369 CHI_TIEU I12 (trich_yeu, cột loai) | danh_sach | phat_sinh, ton, luy_ke, dau_ky, tinh, ty_le, van_ban, ngay, vì trang là SO_LIEU | ",
            ]
        ),
        ["a figure has a channel and a parent"] = (
            book =>
                book.With("CHI_TIEU", 3, "kenh", "kenh_cong_dvc").With("CHI_TIEU", 3, "thuoc", "cccd_dvc"),
            [
                "P06-369 CHI_TIEU K6 (cccd_thu_nhan, cột kenh) | kenh_cong_dvc | để trống, vì chỉ dòng của trang HO_SO có kênh | ",
                "P06-369 CHI_TIEU L6 (cccd_thu_nhan, cột thuoc) | cccd_dvc | để trống, vì chỉ dòng của trang HO_SO thuộc một dòng khác | ",
            ]
        ),
        ["a row is a part of an unknown row"] = (
            book => book.With("CHI_TIEU", 2, "thuoc", "cccd"),
            [
                "P06-362 CHI_TIEU L5 (cccd_cap_moi, cột thuoc) | cccd.tiep_nhan | mã chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU | có thể định ghi cccd_dvc.tiep_nhan",
            ]
        ),
        ["two rows are parts of each other"] = (
            book => book.With("CHI_TIEU", 1, "thuoc", "cccd_cap_moi"),
            [
                "P06-369 CHI_TIEU L4 (cccd_dvc, cột thuoc) | cccd_cap_moi | một dòng không nằm trong chính dòng này | ",
                "P06-369 CHI_TIEU L5 (cccd_cap_moi, cột thuoc) | cccd_dvc | một dòng không nằm trong chính dòng này | ",
            ]
        ),
        ["a ratio has no denominator"] = (
            book => book.WithoutRow("CHI_TIEU", 7).WithoutRow("QUY_TAC", 5).WithoutRow("QUY_TAC", 3),
            [
                "P06-369 CHI_TIEU B9 (xac_thuc, cột cot) | chỉ có tu | hai dòng cùng mã xac_thuc, một dòng tu và một dòng mau | ",
            ]
        ),
        ["a form with dossiers has no balance"] = (
            book => book.With("BIEU_MAU", 1, "so_do_can_doi", "khong"),
            [
                "P06-369 BIEU_MAU D4 (06-CA, cột so_do_can_doi) | khong | một sơ đồ cân đối, vì trang CHI_TIEU có dòng HO_SO của biểu mẫu này | ",
            ]
        ),
        ["a rule's left side is unknown"] = (
            book => book.With("QUY_TAC", 1, "ve_trai", "cccd_dv.tiep_nhan"),
            [
                "P06-362 QUY_TAC D4 (tong.cccd, cột ve_trai) | cccd_dv.tiep_nhan | mã chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU | có thể định ghi cccd_dvc.tiep_nhan",
            ]
        ),
        ["a rule's operand belongs to another form"] = (
            book => book.With("QUY_TAC", 1, "ve_phai", "cccd_cap_moi.tiep_nhan + xac_thuc.tu"),
            [
                "P06-362 QUY_TAC E4 (tong.cccd, cột ve_phai) | xac_thuc.tu | mã chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU | ",
            ]
        ),
        ["a rule's operand is no indicator of the agency"] = (
            book => book.With("QUY_TAC", 5, "ve_phai", "SYT:cccd_dvc.tiep_nhan"),
            [
                "P06-362 QUY_TAC E8 (tuyen_tinh, cột ve_phai) | cccd_dvc.tiep_nhan | mã chỉ tiêu của đơn vị SYT khai ở trang CHI_TIEU | ",
            ]
        ),
        ["a rule's agency is unknown"] = (
            book => book.With("QUY_TAC", 5, "ve_phai", "SYTE:xac_thuc.tu"),
            [
                "P06-362 QUY_TAC E8 (tuyen_tinh, cột ve_phai) | SYTE | mã đơn vị khai ở trang DON_VI | có thể định ghi SYT",
            ]
        ),
        ["a rule's form is unknown"] = (
            book => book.With("QUY_TAC", 1, "bieu_mau", "06-CAT"),
            [
                "P06-362 QUY_TAC C4 (tong.cccd, cột bieu_mau) | 06-CAT | mã biểu mẫu khai ở trang BIEU_MAU | có thể định ghi 06-CA",
            ]
        ),
        ["a rule is older than its indicators"] = (
            book => book.With("QUY_TAC", 1, "tu_ngay", "01/12/2021"),
            [
                "P06-363 QUY_TAC C4 (tong.cccd, cột bieu_mau) | 06-CA | biểu mẫu khai ở trang BIEU_MAU, có hiệu lực vào mọi ngày của dòng này; ngày 01/12/2021 thì không | ",
                "P06-363 QUY_TAC D4 (tong.cccd, cột ve_trai) | cccd_dvc.tiep_nhan | chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU, có hiệu lực vào mọi ngày của dòng này; ngày 01/12/2021 thì không | ",
                "P06-363 QUY_TAC E4 (tong.cccd, cột ve_phai) | cccd_cap_moi.tiep_nhan | chỉ tiêu của biểu mẫu 06-CA khai ở trang CHI_TIEU, có hiệu lực vào mọi ngày của dòng này; ngày 01/12/2021 thì không | ",
            ]
        ),
        ["an expression divides"] = (
            book => book.With("QUY_TAC", 1, "ve_phai", "cccd_cap_moi.tiep_nhan / 2"),
            [
                "P06-365 QUY_TAC E4 (tong.cccd, cột ve_phai) | cccd_cap_moi.tiep_nhan / 2 | ký tự thứ 24: cần dấu + hoặc dấu - giữa hai chỉ tiêu | ",
            ]
        ),
        ["a range is a number"] = (
            book => book.With("QUY_TAC", 4, "ve_phai", "100"),
            [
                "P06-365 QUY_TAC E7 (mien.nhap, cột ve_phai) | 100 | khoảng viết dạng 0..100, hoặc 0.. khi không có giới hạn trên | ",
            ]
        ),
        ["a sum subtracts"] = (
            book => book.With("QUY_TAC", 1, "ve_phai", "cccd_cap_moi.tiep_nhan - cccd_thu_nhan.ky_nay"),
            [
                "P06-364 QUY_TAC E4 (tong.cccd, cột ve_phai) | cccd_cap_moi.tiep_nhan - cccd_thu_nhan.ky_nay | các chỉ tiêu nối bằng dấu +, không hệ số | ",
            ]
        ),
        ["a percentage has one operand"] = (
            book => book.With("QUY_TAC", 3, "ve_phai", "xac_thuc.tu"),
            [
                "P06-364 QUY_TAC E6 (ty_le.nhap, cột ve_phai) | xac_thuc.tu | đúng hai chỉ tiêu nối bằng dấu +: phần trước, tổng thể sau | ",
            ]
        ),
        ["a sum counts a part twice"] = (
            book => book.With("QUY_TAC", 1, "ve_phai", "cccd_cap_moi.tiep_nhan + cccd_cap_moi.tiep_nhan"),
            [
                "P06-364 QUY_TAC E4 (tong.cccd, cột ve_phai) | cccd_cap_moi.tiep_nhan | mỗi chỉ tiêu chỉ đứng một lần; viết hệ số nếu cần, ví dụ 2*a.ky_nay | ",
            ]
        ),
        ["a sum contains its total"] = (
            book => book.With("QUY_TAC", 1, "ve_phai", "cccd_dvc.tiep_nhan + cccd_cap_moi.tiep_nhan"),
            [
                "P06-364 QUY_TAC E4 (tong.cccd, cột ve_phai) | cccd_dvc.tiep_nhan | các chỉ tiêu khác với ve_trai | ",
            ]
        ),
        ["a sum has no parts"] = (
            book => book.With("QUY_TAC", 1, "ve_phai", null),
            [
                "P06-364 QUY_TAC E4 (tong.cccd, cột ve_phai) | ô trống | các chỉ tiêu nối bằng dấu +, không hệ số | ",
            ]
        ),
        ["a date rule has operands"] = (
            book => book.With("QUY_TAC", 7, "ve_phai", "xac_thuc.tu"),
            ["P06-364 QUY_TAC E10 (ngay.nhap, cột ve_phai) | xac_thuc.tu | để trống | "]
        ),
        ["a count counts a figure"] = (
            book => book.With("QUY_TAC", 6, "ve_phai", "cccd_dvc.tiep_nhan"),
            [
                "P06-364 QUY_TAC E9 (dem.huyen, cột ve_phai) | cccd_dvc.tiep_nhan, loại phat_sinh | mã danh sách (loại danh_sach) | ",
            ]
        ),
        ["a rule compares a text"] = (
            book => book.With("QUY_TAC", 4, "ve_trai", "trich_yeu.ky_nay"),
            [
                "P06-364 QUY_TAC D7 (mien.nhap, cột ve_trai) | trich_yeu.ky_nay, loại van_ban | chỉ tiêu có giá trị là số | ",
            ]
        ),
        ["a date rule is about a dossier"] = (
            book =>
                book.With("QUY_TAC", 7, "bieu_mau", "06-CA")
                    .With("QUY_TAC", 7, "ve_trai", "cccd_dvc.tiep_nhan"),
            [
                "P06-364 QUY_TAC D10 (ngay.nhap, cột ve_trai) | cccd_dvc.tiep_nhan, loại phat_sinh | chỉ tiêu của trang SO_LIEU hoặc TY_SO, nơi có cột tinh_den_ngay | ",
            ]
        ),
        ["a change rule has no tolerance"] = (
            book => book.With("QUY_TAC", 7, "loai", "bien_dong"),
            [
                "P06-364 QUY_TAC F10 (ngay.nhap, cột dung_sai) | 0 | số phần trăm thay đổi được chấp nhận, lớn hơn 0 | ",
            ]
        ),
        ["a change rule compares with a figure"] = (
            book =>
                book.With("QUY_TAC", 7, "loai", "bien_dong")
                    .With("QUY_TAC", 7, "dung_sai", 50)
                    .With("QUY_TAC", 7, "ve_phai", "xac_thuc.tu"),
            [
                "P06-364 QUY_TAC E10 (ngay.nhap, cột ve_phai) | xac_thuc.tu | để trống để so với tháng trước, hoặc trung_vi để so với trung vị của các tháng trước | ",
            ]
        ),
        ["a setting is misspelt"] = (
            book => book.With("CAI_DAT", 7, "khoa", "lich_kì"),
            [
                "P06-367 CAI_DAT  (lich_ky) | không có dòng này | cài đặt lich_ky có giá trị vào mọi ngày có biểu mẫu hiệu lực | ",
                "P06-366 CAI_DAT A10 (cột khoa) | lich_kì | một trong các khóa an_ban, ten_tinh, tinh, co_quan_ban_hanh, noi_ban_hanh, ky_hieu_bao_cao, lich_ky, mau_bao_cao, han_nop, han_gui_tren, dung_tu_thang, dung_den_thang, phu_luc_ho_so, so_thang_bieu_do, mau_bao_cao_ky, diem_chua_hoan_thanh, diem_thap_hon, diem_cao_hon | có thể định ghi lich_ky",
            ]
        ),
        ["a setting is missing"] = (
            book => book.WithoutRow("CAI_DAT", 3),
            [
                "P06-367 CAI_DAT  (tinh) | không có dòng này | cài đặt tinh có giá trị vào mọi ngày có biểu mẫu hiệu lực | ",
            ]
        ),
        ["a setting begins too late"] = (
            book => book.With("CAI_DAT", 3, "tu_ngay", "01/02/2022"),
            [
                "P06-367 CAI_DAT  (tinh) | không có giá trị vào ngày 01/01/2022 | cài đặt tinh có giá trị vào mọi ngày có biểu mẫu hiệu lực | ",
            ]
        ),
        ["a calendar is unknown"] = (
            book => book.With("CAI_DAT", 7, "gia_tri", "am_lich"),
            ["P06-368 CAI_DAT B10 (lich_ky, cột gia_tri) | am_lich | một trong các lịch nd09, duong_lich | "]
        ),
        ["the template lies outside the workspace"] = (
            book => book.With("CAI_DAT", 8, "gia_tri", "../mau.docx"),
            [
                "P06-368 CAI_DAT B11 (mau_bao_cao, cột gia_tri) | ../mau.docx | đường dẫn tới tệp .docx trong thư mục chứa danh mục, viết bằng dấu /, ví dụ mau/bao-cao-thang.docx | ",
            ]
        ),
        ["the edition is no year"] = (
            book => book.With("CAI_DAT", 1, "gia_tri", "ấn bản 2022"),
            [
                "P06-368 CAI_DAT B4 (an_ban, cột gia_tri) | ấn bản 2022 | năm của ấn bản, bốn chữ số, ví dụ 2022 | ",
            ]
        ),
        ["a sheet is empty"] = (
            book => book.WithoutRow("DE_CUONG", 2).WithoutRow("DE_CUONG", 1),
            ["P06-370 DE_CUONG  () | không có dòng nào | ít nhất một dòng | "]
        ),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_fault_is_named_with_its_cell(string name)
    {
        var (broken, expected) = Faults[name];
        var reading = CatalogueBook.Read(broken(new()).Build());
        Assert.Null(reading.Book);
        Assert.Equal(expected, reading.Findings.Select(Told));
    }

    [Fact]
    public void Every_kind_of_fault_has_an_example()
    {
        var shown = Faults.Values.SelectMany(fault => fault.Findings).Select(finding => finding[..7]);
        // told of the file and of the month, not of a cell: CatalogueInput, InputFindings
        var told = DiagnosticCatalogue.Catalogues.All.Except([
            DiagnosticCatalogue.Catalogues.Unreadable,
            DiagnosticCatalogue.Catalogues.NotInForce,
            DiagnosticCatalogue.Catalogues.NoSigner,
        ]);
        Assert.Equal(
            told.Select(kind => kind.Code).Order(StringComparer.Ordinal),
            shown.Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void All_faults_come_out_at_once_in_the_order_of_their_cells()
    {
        var book = new CatalogueWorkbook()
            .With("THUAT_NGU", 1, "noi_dung", null)
            .With("DON_VI", 2, "ma", "cat")
            .With("DON_VI", 1, "ten", null)
            .With("DON_VI", 1, "tu_ngay", "2022")
            .With("CAI_DAT", 7, "gia_tri", "am_lich");
        Assert.Equal(
            [
                "CAI_DAT!B10",
                "CHI_TIEU!E4",
                "CHI_TIEU!E5",
                "CHI_TIEU!E6",
                "CHI_TIEU!E7",
                "CHI_TIEU!E8",
                "DON_VI!B4",
                "DON_VI!G4",
                "DON_VI!A5",
                "THUAT_NGU!B4",
            ],
            CatalogueBook
                .Read(book.Build())
                .Findings.Select(finding => $"{finding.Place.Part}!{finding.Place.Spot}")
        );
    }

    /// <summary>Of every fault.</summary>
    internal static IEnumerable<Diagnostic> All() =>
        Faults.Values.SelectMany(fault => CatalogueBook.Read(fault.Break(new()).Build()).Findings);

    private static string Told(Diagnostic finding) =>
        $"{finding.Kind.Code} {finding.Place.Part} {finding.Place.Spot} ({finding.Place.Label}) | {finding.Written.Show()} | {finding.Expected.Show()} | {finding.Cause.Show()}";
}
