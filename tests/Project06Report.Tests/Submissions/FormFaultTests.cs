using Project06Report.Catalogue;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks;
using Project06Report.Workbooks;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Submissions;

/// <summary>What a department can do to a form, and the exact words it gets (Faults/*.txt).</summary>
public sealed class FormFaultTests
{
    private static readonly ReportingMonth August = new(2022, 8);

    private static CatalogueBook Book => OneForm.Book;

    private static readonly Dictionary<string, Func<IEnumerable<EditedForm>>> Recipes = new()
    {
        ["trang-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").RemoveSheet("TY_SO")],
        ["trang-van-ban-noi-dung-bi-xoa"] = () =>
            [EditedForm.Of("BHXH-2022-08").RemoveSheet("VAN_BAN").RemoveSheet("NOI_DUNG")],
        ["ma-cot-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").SetAt("VAN_BAN", "D3", null)],
        ["ma-cot-so-lieu-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").SetAt("SO_LIEU", "F3", null)],
        ["dong-ma-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").ClearCodes("SO_LIEU")],
        ["ma-cot-tinh-den-ngay-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").SetAt("SO_LIEU", "G3", null)],
        ["ma-cot-lap-lai"] = () => [EditedForm.Of("SYT-2022-08").SetAt("SO_LIEU", "H3", "luy_ke")],
        ["sai-phien-ban"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "phien_ban", "gia_tri", "2021.1")
                    .Set("_META", "phien_ban", "gia_tri", "2021.1"),
            ],
        ["thang-khac"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "ky", "gia_tri", "2022-07")
                    .Set("_META", "ky", "gia_tri", "2022-07"),
            ],
        ["don-vi-la"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "don_vi", "gia_tri", "SLD")
                    .Set("_META", "don_vi", "gia_tri", "SLD"),
            ],
        ["bia-khac-meta"] = () => [EditedForm.Of("LDTBXH-2022-08").Set("BIA", "don_vi", "gia_tri", "SYT")],
        ["dong-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").RemoveRow("SO_LIEU", "mui_tiem_tong")],
        ["ma-la"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "ma", "mui_tiem_tong_so")],
        ["hai-dong-mot-ma"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .SetAt("SO_LIEU", "A12", "mui_tiem_tong")
                    .SetAt("SO_LIEU", "F12", 5m),
            ],
        ["o-trong"] = () => [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", null)],
        ["khong-phai-so"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", "khoảng 4 triệu")],
        ["gach-ngang"] = () => [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", "-")],
        ["phan-tram-trong-o-so"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", "95,8%")],
        ["qua-lon"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", 41574210000000000m)],
        ["nam-so-le"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_ty_le_nhap", "luy_ke", 95.77761m)],
        ["so-thanh-ngay"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("TY_SO", "tiem_da_xac_thuc", "tu", XlsxCell.Date(2022, 4, 3))],
        ["loi-excel"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", XlsxCell.Error("#REF!"))],
        ["cong-thuc-chua-tinh"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("SO_LIEU", "mui_tiem_tong", "luy_ke", XlsxCell.Formula("F6+F7", null)),
            ],
        ["so-dang-chu"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", "4.157.421")],
        ["cong-thuc"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("SO_LIEU", "mui_tiem_tong", "luy_ke", XlsxCell.Formula("F6+F7", 4157421m)),
            ],
        ["ngay-khong-co-that"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "tinh_den_ngay", "30/02/2022")],
        ["van-ban-ngoai-ky"] = () =>
            [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "D4", XlsxCell.Date(2022, 6, 27))],
        ["so-van-ban-thanh-ngay"] = () =>
            [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "B4", XlsxCell.Date(2022, 7, 11))],
        ["danh-sach-go-sai-ten"] = () =>
            [EditedForm.Of("TCT-2022-08").SetAt("DANH_SACH", "C10", "Sơ Tài chính")],
        ["danh-sach-mat-dong"] = () =>
            [
                EditedForm
                    .Of("TCT-2022-08")
                    .SetAt("DANH_SACH", "A6", null)
                    .SetAt("DANH_SACH", "B6", null)
                    .SetAt("DANH_SACH", "C6", null),
            ],
        ["danh-sach-don-vi-hai-lan"] = () =>
            [EditedForm.Of("TCT-2022-08").SetAt("DANH_SACH", "C10", "Sở Tư pháp")],
        ["van-ban-hai-lan"] = () => [AnotherDocument("công văn", 1011m, "BHXH-QLT")],
        ["van-ban-so-kem-ky-hieu"] = () =>
            [AnotherDocument("Công văn", "1012/BHXH-QLT", "BHXH-QLT", "về việc phối hợp kê khai.")],
        ["van-ban-so-kem-chu-so"] = () =>
            [AnotherDocument("Công văn", "Số: 1012", "/BHXH-QLT", "về việc phối hợp kê khai")],
        ["muc-la"] = () => [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "G4", "IV.1")],
        ["khong-phat-sinh-ma-co-noi-dung"] = () =>
            [EditedForm.Of("CAT-2022-08").Set("BIA", "khong_phat_sinh", "gia_tri", "x")],
        ["khong-co-gi"] = () => [EditedForm.Of("SXD-2022-08").Set("BIA", "khong_phat_sinh", "gia_tri", null)],
        ["ten-o-lech"] = () => [EditedForm.Of("SYT-2022-08").PointName("DA06.mui_tiem_tong.luy_ke", "F9")],
        ["van-ban-thieu-so"] = () => [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "B4", null)],
        ["lan-nop-trong"] = () => [EditedForm.Of("LDTBXH-2022-08").Set("BIA", "lan_nop", "gia_tri", null)],
        ["gui-lai"] = () => [EditedForm.Of("SYT-2022-08"), EditedForm.Of("SYT-2022-08-lan-2")],
        ["hai-tep-mot-lan-nop"] = () =>
            [
                EditedForm.Of("SYT-2022-08").Set("BIA", "lan_nop", "gia_tri", 2m),
                EditedForm.Of("SYT-2022-08-lan-2"),
            ],
        ["hai-tep-ghi-nhu-nhau"] = () =>
            [EditedForm.Of("LDTBXH-2022-08"), EditedForm.Of("LDTBXH-2022-08").InsertRow("CAM_KET", 4)],
        ["hai-tep-giong-het"] = () => [EditedForm.Of("LDTBXH-2022-08"), EditedForm.Of("LDTBXH-2022-08")],
        ["thieu-lan-nop-truoc"] = () => [EditedForm.Of("SYT-2022-08-lan-2")],
        ["ngay-chot-khac"] = () =>
            [EditedForm.Of("LDTBXH-2022-08").Set("BIA", "chot_den", "gia_tri", XlsxCell.Date(2022, 8, 31))],
        ["ngay-chot-trong"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "chot_tu", "gia_tri", null)
                    .RemoveRow("BIA", "chot_den"),
            ],
        // numbers
        ["so-kem-ghi-chu"] = () => [Health("118 (đạt 76%)")],
        ["so-kem-don-vi"] = () => [Health("4.157.421 mũi")],
        ["so-cach-trong"] = () => [Health("4\u00A0157\u2009421")],
        ["so-toan-rong"] = () => [Health("４．１５７．４２１")],
        ["so-khong-dau-nghin"] = () => [Health("4157 nghin mui")],
        ["khong-phat-sinh-viet-tat"] = () => [Health("KPS")],
        ["hai-so-mot-o"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("TY_SO", "tiem_da_xac_thuc", "tu", "175/175")],
        ["so-kieu-anh-my"] = () => [Health("4,157,421")],
        ["so-thanh-thang"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("TY_SO", "tiem_da_xac_thuc", "tu", XlsxCell.Styled(44774m, "mmm-yy")),
            ],
        ["so-thanh-gio"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("TY_SO", "tiem_da_xac_thuc", "tu", XlsxCell.Styled(0.1277777777777778m, "h:mm")),
            ],
        ["dinh-dang-phan-tram-trong-o-so"] = () => [Health(XlsxCell.Styled(0.95m, "0%"))],
        ["ty-le-kieu-excel"] = () => [Share(XlsxCell.Styled(0.958m, "0.0%"))],
        ["ty-le-dang-chu"] = () => [Share("95,8%")],
        ["ty-le-kieu-excel-qua-le"] = () => [Share(XlsxCell.Styled(0.957776109081m, "0.0%"))],
        ["dinh-dang-nghin"] = () => [Health(XlsxCell.Styled(4157421m, "#,##0,"))],
        ["dinh-dang-an-so"] = () => [Health(XlsxCell.Styled(4157421m, ";;;"))],
        ["ghi-chu"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("SO_LIEU", "mui_tiem_tong", "ghi_chu", "số ước tính, chưa đủ 3 huyện"),
            ],
        ["anh-dan"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("SO_LIEU", "mui_tiem_tong", "luy_ke", null)
                    .AddPicture("SO_LIEU")
                    .AddSheet("Ảnh")
                    .AddPicture("Ảnh"),
            ],
        ["dung-sai"] = () => [Health(true)],
        ["so-o-cho-khong-hoi"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_ty_le_nhap", "ky_nay", 118m)],
        ["dan-lech-mot-dong"] = () =>
            [EditedForm.Of("CAT-2022-08").SetAt("HO_SO", "D15", 12802m).SetAt("HO_SO", "E15", 11520m)],
        ["so-o-dong-khong-ma"] = () => [EditedForm.Of("SYT-2022-08").SetAt("SO_LIEU", "F14", 118m)],

        ["don-vi-tinh-bi-sua"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "don_vi_tinh", "nghìn mũi")],
        ["so-chu-o-cho-khong-hoi"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_ty_le_nhap", "ky_nay", "118 mũi")],

        // dates
        ["tinh-den-ngay-dao"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("TY_SO", "tiem_da_xac_thuc", "tinh_den_ngay", XlsxCell.Date(2022, 10, 8)),
            ],
        ["tinh-den-ngay-ngoai-ky"] = () =>
            [
                EditedForm
                    .Of("CAT-2022-08")
                    .Set("SO_LIEU", "tin_bai", "tinh_den_ngay", XlsxCell.Date(2022, 6, 30)),
            ],
        ["ngay-van-ban-dao"] = () =>
            [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "D4", XlsxCell.Date(2022, 4, 8))],
        ["ngay-lech-1904"] = () =>
            [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "D4", XlsxCell.Date(2018, 8, 3))],
        ["ngay-ban-hanh-truoc-ngay-chot"] = () => [Issued(2022, 8, 13)],
        ["ngay-ban-hanh-qua-muon"] = () => [Issued(2022, 10, 18)],
        ["ngay-ban-hanh-nham-nam"] = () => [Issued(2032, 8, 18)],
        ["thang-truoc-ngay"] = () => [AsOf("08/14/2022")],
        ["ngay-thieu-nam"] = () => [AsOf("14/8")],
        ["nam-hai-chu-so"] = () => [AsOf("14/8/22")],
        ["ngay-mat-dinh-dang"] = () => [AsOf(44787m)],
        ["chi-co-gio"] = () => [AsOf(XlsxCell.Styled(0.5m, "h:mm"))],
        ["ngay-nam-1900"] = () => [AsOf(XlsxCell.Styled(14m, "dd/mm/yyyy"))],
        ["tinh-den-ngay-dung-sai"] = () => [AsOf(true)],

        // texts
        ["so-van-ban-le"] = () => [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "B4", 1.279m)],
        ["chu-dung-sai"] = () => [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "E4", true)],
        ["chu-tcvn3"] = () => [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "E4", "B¶o hiÓm x· héi TØnh")],
        ["chu-vni"] = () =>
            [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "E4", "Baûo hieåm xaõ hoäi Tænh")],
        ["chu-lan-bang-ma"] = () =>
            [EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "E4", "Bảo hiểm xã hội TØnh §ång Th¸p")],
        ["chu-hai-cach-doc"] = () =>
            [
                EditedForm
                    .Of("BHXH-2022-08")
                    .SetAt("VAN_BAN", "E4", "Baûo hieåm xaõ hoäi Tænh")
                    .SetAt("VAN_BAN", "F4", "hoà sô"),
            ],
        ["so-kem-chu-vni"] = () => [Health("12 ngaøn")],
        ["muc-viet-khac"] = () =>
            [
                EditedForm
                    .Of("VPUB-2022-08")
                    .SetAt("NOI_DUNG", "A4", " i.1. ")
                    .SetAt("NOI_DUNG", "B4", "Kết quả"),
            ],
        ["don-vi-ghi-ten"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "don_vi", "gia_tri", "Sở Lao động - Thương binh  và Xã hội"),
            ],
        ["danh-dau-khong-ro"] = () =>
            [EditedForm.Of("SXD-2022-08").Set("BIA", "khong_phat_sinh", "gia_tri", "không")],
        ["han-cam-ket-thanh-ngay"] = () =>
            [EditedForm.Of("LDTBXH-2022-08").SetAt("CAM_KET", "E4", "tháng trước")],

        ["cam-ket-qua-han"] = () =>
            [EditedForm.Of("LDTBXH-2022-08").SetAt("CAM_KET", "C4", XlsxCell.Date(2022, 6, 30))],

        // the form in the file
        ["danh-sach-bat-buoc-trong"] = () => [EditedForm.Of("CAT-2022-08").RemoveRows("DANH_SACH")],
        ["danh-sach-bi-xoa"] = () => [EditedForm.Of("TCT-2022-08").RemoveSheet("DANH_SACH")],
        ["cam-ket-hai-lan"] = () => [Twice(EditedForm.Of("LDTBXH-2022-08"))],
        ["ma-viet-hoa"] = () =>
            [EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "ma", "Mui tiem tong")],
        ["trang-doi-ten"] = () =>
            [EditedForm.Of("SYT-2022-08").Rename("SO_LIEU", "Số liệu T8").Rename("VAN_BAN", "Văn bản")],
        ["hai-trang-doi-ten"] = () =>
            [EditedForm.Of("SYT-2022-08").Rename("TY_SO", "Tỷ số").Copy("Tỷ số", "Tỷ số (2)")],
        ["trang-sao-chep"] = () => [EditedForm.Of("SYT-2022-08").Copy("SO_LIEU", "SO_LIEU (2)")],
        ["trang-la"] = () => [EditedForm.Of("SYT-2022-08").AddSheet("Sheet1", ("A1", "nháp"), ("B2", 5m))],
        ["trang-an"] = () => [EditedForm.Of("SYT-2022-08").Show("TY_SO", SheetVisibility.Hidden)],
        ["dong-cot-an"] = () =>
            [EditedForm.Of("SYT-2022-08").HideRow("SO_LIEU", "mui_tiem_tong").HideColumn("TY_SO", "tu")],
        ["meta-hien"] = () => [EditedForm.Of("SYT-2022-08").Show("_META", SheetVisibility.Visible)],
        ["meta-bi-xoa"] = () => [EditedForm.Of("SYT-2022-08").RemoveSheet("_META")],
        ["o-gop"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Merge("TY_SO", "C4:D4")
                    .Set("TY_SO", "tiem_da_xac_thuc", "mau", null),
            ],
        ["gia-tri-duoi-o-gop"] = () => [EditedForm.Of("SYT-2022-08").Merge("SO_LIEU", "F5:F6")],
        ["phien-ban-moi-hon"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "phien_ban", "gia_tri", "2022.2")
                    .Set("_META", "phien_ban", "gia_tri", "2022.2"),
            ],
        ["bieu-mau-don-vi-khac"] = () =>
            [
                EditedForm
                    .Of("LDTBXH-2022-08")
                    .Set("BIA", "bieu_mau", "gia_tri", "06-YT")
                    .Set("_META", "bieu_mau", "gia_tri", "06-YT"),
            ],
        ["bia-hai-dong-mot-ma"] = () =>
            [EditedForm.Of("LDTBXH-2022-08").SetAt("BIA", "A20", "don_vi").SetAt("BIA", "C20", "SYT")],
        ["ten-o-sang-trang-khac"] = () =>
            [EditedForm.Of("SYT-2022-08").PointName("DA06.mui_tiem_tong.luy_ke", "F5", "TY_SO")],
        ["tinh-den-ngay-khac-nhau"] = () =>
            [
                EditedForm
                    .Of("SYT-2022-08")
                    .Set("SO_LIEU", "mui_tiem_tong", "tinh_den_ngay", XlsxCell.Date(2022, 8, 9)),
            ],
    };

    public static TheoryData<string> Faults => [.. Recipes.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_in_exactly_these_words(string fault) =>
        Golden.Matches(Told(Findings(fault)), $"Faults/{fault}.txt");

    [Fact]
    public void Every_kind_of_fault_has_an_example()
    {
        // told about the month's folder (FolderTests) a matrix form (MatrixFormTests) or several forms (AddedLineTests)
        DiagnosticKind[] elsewhere =
        [
            FilledForms.SubmissionMissing,
            FilledForms.MissingAccepted,
            FilledForms.OpenElsewhere,
            FilledForms.NameOfOtherUnit,
            FilledForms.LineAdded,
        ];
        Assert.Empty(FilledForms.All.Except(elsewhere).Except(All().Select(finding => finding.Kind)));
    }

    [Fact]
    public void An_inserted_row_changes_nothing_that_is_read()
    {
        var before = Read([EditedForm.Of("SYT-2022-08-lan-2")]).Submissions.Single();
        var after = Read([
            EditedForm
                .Of("SYT-2022-08-lan-2")
                .InsertRowAbove("SO_LIEU", "mui_tiem_tong")
                .InsertRowAbove("TY_SO", "tiem_da_xac_thuc"),
        ])
            .Submissions.Single();
        Assert.Equal(
            before.Figures.Select(figure => (figure.Key, figure.Value.Value)),
            after.Figures.Select(figure => (figure.Key, figure.Value.Value))
        );
    }

    [Fact]
    public void A_blank_figure_is_missing_and_not_zero()
    {
        var submission = Read([
            EditedForm.Of("SYT-2022-08-lan-2").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", null),
        ])
            .Submissions.Single();
        Assert.False(submission.Figures.ContainsKey("mui_tiem_tong.luy_ke"));
        Assert.Equal("F5", submission.Blanks["mui_tiem_tong.luy_ke"].Cell.ToString());
    }

    [Fact]
    public void An_agency_is_found_in_a_list_by_its_name_however_the_tone_is_placed()
    {
        var submission = Read([EditedForm.Of("TCT-2022-08").SetAt("DANH_SACH", "C10", " Sở  Tài chính ")])
            .Submissions.Single();
        Assert.Contains(submission.Lists["ds_so_nganh_phoi_hop"], entry => entry.Text == "STC");
    }

    [Fact]
    public void A_legal_document_is_numbered_with_its_year()
    {
        Assert.Empty(Read([AnotherDocument("Nghị quyết", "12/2022", "NQ-HĐND")]).Findings);
    }

    private static EditedForm Health(object total) =>
        EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_tong", "luy_ke", total);

    private static EditedForm Share(object share) =>
        EditedForm.Of("SYT-2022-08").Set("SO_LIEU", "mui_tiem_ty_le_nhap", "luy_ke", share);

    private static EditedForm AsOf(object day) =>
        EditedForm.Of("SYT-2022-08").Set("TY_SO", "tiem_da_xac_thuc", "tinh_den_ngay", day);

    /// <summary>Dated as the one the sample has: Công văn số 1011/BHXH-QLT.</summary>
    private static EditedForm AnotherDocument(
        string type,
        object number,
        string symbol,
        string title = "về việc phối hợp kê khai"
    ) =>
        EditedForm
            .Of("BHXH-2022-08")
            .SetAt("VAN_BAN", "A5", type)
            .SetAt("VAN_BAN", "B5", number)
            .SetAt("VAN_BAN", "C5", symbol)
            .SetAt("VAN_BAN", "D5", XlsxCell.Date(2022, 7, 27))
            .SetAt("VAN_BAN", "E5", "Bảo hiểm xã hội Tỉnh")
            .SetAt("VAN_BAN", "F5", title)
            .SetAt("VAN_BAN", "G5", "I.4");

    private static EditedForm Issued(int year, int month, int day) =>
        EditedForm
            .Of("VPUB-2022-08")
            .Set("SO_LIEU", "ngay_ban_hanh", "ky_nay", XlsxCell.Date(year, month, day));

    private static EditedForm Twice(EditedForm labour) =>
        labour
            .SetAt("CAM_KET", "A5", "cap_nhat_bao_tro")
            .SetAt("CAM_KET", "B5", "như trên")
            .SetAt("CAM_KET", "C5", XlsxCell.Date(2022, 9, 30))
            .SetAt("CAM_KET", "D5", "đang làm")
            .SetAt("CAM_KET", "E5", XlsxCell.Date(2022, 8, 1));

    /// <summary>Of every recipe.</summary>
    internal static IEnumerable<Diagnostic> All() => Recipes.Keys.SelectMany(Findings);

    private static IReadOnlyList<Diagnostic> Findings(string fault) =>
        Diagnostic.InOrder(Read(Recipes[fault]()).Findings);

    private static MonthSubmissions Read(IEnumerable<EditedForm> forms)
    {
        var period = Book.PeriodOf(August);
        ReceivedFile[] files =
        [
            .. forms.Select(
                (form, number) => new ReceivedFile($"2022-08/nop/bai-{number + 1}.xlsx", form.ToBytes())
            ),
        ];
        return SubmissionFolder.Read(files, Book.At(period.Last), August, period);
    }

    private static string Told(IEnumerable<Diagnostic> findings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new FindingsText(text, coloured: false, August).Write(findings, verbose: true);
        return text.ToString();
    }
}
