using System.Collections.Immutable;
using Project06Report.Figures;

namespace Project06Report.Tests.Layout;

/// <summary>What the template of the monthly report sees for August 2022, made by hand: every name it may use, with the figures
/// of august-2022-facts.csv.</summary>
internal static class AugustModel
{
    private static readonly ImmutableArray<string> Sections = ["i", "i_1", "i_2", "i_3", "i_4", "i_5", "ii", "ii_1", "ii_2", "iii"];
    private static readonly ImmutableArray<string> Kinds = ["ket_qua", "uu_diem", "ton_tai", "nguyen_nhan", "phuong_huong", "kien_nghi"];

    private static readonly ImmutableArray<(string Agency, string Section, string Kind, string Text)> Narratives =
    [
        ("VPUB", "i_1", "ket_qua", "Ủy ban nhân dân Tỉnh chỉ đạo các sở, ngành thực hiện nghiêm các nhiệm vụ của Đề án 06/CP."),
        ("TCT", "i_1", "ket_qua", "Qua theo dõi, các sở, ngành bám sát các nhiệm vụ được giao."),
        ("VPUB", "i_2", "ket_qua", "Các sở, ngành Tỉnh tiếp tục rà soát văn bản quy phạm pháp luật."),
        ("VPUB", "i_3", "ket_qua", "Ủy ban nhân dân Tỉnh chỉ đạo đẩy mạnh tuyên truyền, hướng dẫn nộp hồ sơ trực tuyến."),
        ("CAT", "i_3", "ket_qua", "Công an Tỉnh tiếp tục làm sạch dữ liệu dân cư."),
        ("VPUB", "i_4", "ket_qua", "Các cơ quan, đơn vị rà soát hạ tầng công nghệ thông tin."),
        ("LDTBXH", "i_4", "ket_qua", "Sở Lao động - Thương binh và Xã hội tiếp tục đồng bộ dữ liệu lên Hệ thống An sinh xã hội."),
        ("VPUB", "i_5", "ket_qua", "Công tác tuyên truyền tạo sự đồng thuận của các tầng lớp Nhân dân."),
        ("VPUB", "ii_1", "uu_diem", "Ủy ban nhân dân Tỉnh quan tâm, chỉ đạo sát sao."),
        ("CAT", "ii_1", "uu_diem", "Công an Tỉnh phát huy tốt vai trò Cơ quan Thường trực."),
        ("VPUB", "ii_2", "ton_tai", "Kinh phí thực hiện chưa được bố trí kịp thời."),
        ("VPUB", "ii_2", "ton_tai", "Trang thiết bị phục vụ số hóa còn khó khăn."),
        ("VPUB", "ii_2", "nguyen_nhan", "Nhiệm vụ phát sinh sau khi giao dự toán năm."),
        ("VPUB", "iii", "phuong_huong", "Chuẩn bị đầy đủ điều kiện để tích hợp, kết nối dữ liệu."),
        ("VPUB", "iii", "phuong_huong", "Tăng cường kiểm tra, đôn đốc các sở, ngành Tỉnh và địa phương."),
        ("VPUB", "iii", "kien_nghi", "Kiến nghị Bộ Tài chính sớm hướng dẫn mức chi."),
    ];

    private static readonly ImmutableArray<(string Agency, string Section, string Kind, string Number, string Symbol, DateOnly Date, string Issuer, string Title)> Documents =
    [
        ("VPUB", "i_3", "Công văn", "26", "UBND-KSTTHC", new(2022, 7, 22), "Ủy ban nhân dân Tỉnh", "về việc thống nhất rút cán bộ tiếp nhận hồ sơ"),
        ("CAT", "i_1", "Công văn", "1279", "CAT-QLHC", new(2022, 8, 4), "Công an Tỉnh", "về việc thực hiện chế độ thông tin báo cáo kết quả thực hiện Luật Cư trú"),
        ("CAT", "i_1", "Công văn", "1303", "CAT-PC06", new(2022, 8, 9), "Công an Tỉnh", "gửi Cục Cảnh sát quản lý hành chính về trật tự xã hội đề nghị phản hồi về việc kết nối"),
        ("CAT", "i_3", "Quyết định", "803", "QĐ-CAT-PX01", new(2022, 7, 29), "Công an Tỉnh", "về việc kết thúc nhiệm vụ tại Trung tâm hành chính công Tỉnh"),
        ("TCT", "i_1", "Công văn", "1275", "TCTĐA06", new(2022, 8, 4), "Tổ công tác triển khai Đề án 06 Tỉnh", "về việc phối hợp kiểm tra tiến độ thực hiện Đề án 06/CP"),
        ("BHXH", "i_4", "Công văn", "1011", "BHXH-QLT", new(2022, 7, 27), "Bảo hiểm xã hội Tỉnh", "về việc phối hợp kê khai số định danh cá nhân"),
    ];

    private static readonly ImmutableArray<(string Code, string Name)> Agencies =
    [
        ("VPUB", "Văn phòng Ủy ban nhân dân Tỉnh"), ("CAT", "Công an Tỉnh"), ("TCT", "Tổ công tác triển khai Đề án 06 Tỉnh"),
        ("STTTT", "Sở Thông tin và Truyền thông"), ("STNMT", "Sở Tài nguyên và Môi trường"), ("LDTBXH", "Sở Lao động - Thương binh và Xã hội"),
        ("STP", "Sở Tư pháp"), ("SKHDT", "Sở Kế hoạch và Đầu tư"), ("SGDDT", "Sở Giáo dục và Đào tạo"), ("STC", "Sở Tài chính"),
        ("SYT", "Sở Y tế"), ("SNV", "Sở Nội vụ"), ("BHXH", "Bảo hiểm xã hội Tỉnh"),
    ];

    /// <summary>Only agencies in <paramref name="submitted"/> are marked as having submitted; null means all.</summary>
    public static RecordValue Build(Func<string, bool>? submitted = null, bool issued = false) => Record(
        ("ky", Record(("thang", Text("8")), ("nam", Text("2022")), ("thang_nam", Text("8/2022")), ("tu_ngay", Day(2022, 7, 15)), ("den_ngay", Day(2022, 8, 14)))),
        ("cai_dat", Record(
            ("an_ban", Text("2022")), ("ten_tinh", Text("Đồng Tháp")), ("tinh", Text("Tỉnh")), ("co_quan_ban_hanh", Text("ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP")),
            ("noi_ban_hanh", Text("Đồng Tháp")), ("ky_hieu_bao_cao", Text("BC-UBND")))),
        ("so_lieu", Figures(issued)),
        ("ho_so", DossierRows()),
        ("ho_so_theo_kenh", Record(
            ("kenh_cong_dvc", Record(("ten", Text("Cổng Dịch vụ công")), ("dong", Rows("thuong_tru_dvc", "tam_tru_dvc", "luu_tru_dvc", "tam_vang_dvc", "cccd_dvc")))),
            ("kenh_csdl", Record(("ten", Text("hệ thống Cơ sở dữ liệu quốc gia về dân cư")), ("dong", Rows("thuong_tru_csdl", "tam_tru_csdl")))))),
        ("ty_so", Record(
            ("csyt_tra_cuu_cccd", Record(("tu", Number(175)), ("mau", Number(175)), ("tinh_den_ngay", Day(2022, 8, 15)))),
            ("tiem_da_xac_thuc", Record(("tu", Number(149988)), ("mau", Number(749670)), ("tinh_den_ngay", Day(2022, 8, 8)))))),
        ("danh_sach", Record(
            ("ds_so_nganh_phoi_hop", Items(["STTTT", "STNMT", "LDTBXH", "STP", "SKHDT", "SGDDT", "STC", "SYT", "SNV"])),
            ("nam_sinh_hoc_sinh", Items(["2004", "2007"])))),
        ("noi_dung", NarrativesOf(_ => true)),
        ("van_ban", DocumentsOf(_ => true)),
        ("don_vi", Record(Agencies.Select(agency => (agency.Code.ToLowerInvariant(), (ReportValue)Agency(agency.Code, submitted?.Invoke(agency.Code) ?? true))))),
        ("can_cu", Record(
            ("qd_06", Cited("06", new(2022, 1, 6), "phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030")),
            ("qd_1911", Cited("1911", new(2021, 11, 15), "về kết nối, chia sẻ dữ liệu")))),
        ("cam_ket", Record(("cap_nhat_bao_tro", Record(("noi_dung", Text("Hoàn thành cập nhật dữ liệu")), ("han", Day(2022, 8, 30)))))),
        ("nguoi_ky", Record(("quyen_han", Text("TM. ỦY BAN NHÂN DÂN")), ("chuc_vu", Text("CHỦ TỊCH")), ("ho_ten", Text("Phạm Thiện Nghĩa")))),
        ("noi_nhan", List([Text("Văn phòng Chính phủ"), Text("Bộ Công an"), Text("CT, PCT/UBND Tỉnh"), Text("Lãnh đạo VP/UBND Tỉnh"), Text("Các sở, ngành Tỉnh"), Text("UBND huyện, thành phố"), Text("Lưu: VT, TCD-NC(CT)")])),
        ("thuat_ngu", Record(("dvc_muc_do", Text("mức độ 3, mức độ 4")))),
        ("don_vi_thieu", List([])));

    private static RecordValue Figures(bool issued)
    {
        var absent = new AbsentValue("đơn vị để trống");
        return Record(
            ("cccd_thu_nhan", Row(46336, 1316173)), ("cccd_the_nhan_ve", Row(null, 1179147)), ("cccd_the_da_tra", Row(null, 1170688)), ("dddt", Row(40124, 141615)),
            ("cccd_hoc_sinh", Row(850)), ("dddt_hoc_sinh", Row(623)), ("tin_bai", Row(39)), ("luot_truyen_thanh", Row(572)), ("diem_lam_cccd", Row(48)),
            ("luot_nguoi_nghe", Row(10096)), ("diem_tuyen_truyen_truc_tiep", Row(88)), ("nguoi_du_nghe", Row(2547)), ("so_lanh_dao_rut", Row(1)), ("so_can_bo_rut", Row(1)),
            ("bhxh_dieu_chinh_khong_khop", Row(186)), ("bhxh_dieu_chinh_theo_cccd", Row(25488)), ("bhxh_cccd_dong_bo_bhyt", Row(null, 466894, new(2022, 8, 15))),
            ("luot_tra_cuu", Row(null, 4878, new(2022, 8, 15))), ("luot_tra_cuu_thanh_cong", Row(null, 2507)), ("doi_tuong_bao_tro", Row(null, 67890)),
            ("tiem_chua_xac_thuc", Row(null, 599682)), ("mui_tiem_tong", Row(null, 4157421)), ("mui_tiem_da_nhap", Row(null, 3981894, new(2022, 8, 8))),
            ("mui_tiem_con_lai", Row(null, 175527)), ("so_so_nganh_phoi_hop", Row(9)), ("so_dvc_thiet_yeu", Row(25)),
            ("so_bao_cao", Record(("ky_nay", issued ? Text("05") : absent))),
            ("ngay_ban_hanh", Record(("ky_nay", issued ? Day(2022, 8, 18) : absent))),
            ("trich_yeu", Record(("ky_nay", Text("Kết quả thực hiện Đề án phát triển ứng dụng dữ liệu dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn Tỉnh tháng 8/2022")))),
            ("ten_goi_tat", Record(("ky_nay", Text("Đề án 06/CP")))));
    }

    private static RecordValue Row(int? month = null, int? cumulative = null, DateOnly? asOf = null) => Record(
        ("ky_nay", month is { } flow ? Number(flow) : new AbsentValue("không khai")),
        ("luy_ke", cumulative is { } stock ? Number(stock) : new AbsentValue("không khai")),
        ("tinh_den_ngay", asOf is { } day ? new DateValue(day) : new AbsentValue("đơn vị để trống")));

    private static RecordValue DossierRows() => Record(
        ("thuong_tru_dvc", Dossier("thường trú", 154, 118, 24)), ("tam_tru_dvc", Dossier("tạm trú", 75, 58, 10)), ("luu_tru_dvc", Dossier("lưu trú", 7947, 7411, 0)),
        ("tam_vang_dvc", Dossier("tạm vắng", 6, 6, 0)),
        ("cccd_dvc", Dossier("cấp căn cước công dân", 47, 47, 0, Child("cấp mới", 11), Child("cấp đổi", 22), Child("cấp lại", 14))),
        ("thuong_tru_csdl", Dossier("thường trú", 3496, 3003, 27)), ("tam_tru_csdl", Dossier("tạm trú", 1077, 877, 11)),
        ("hs_tong", Dossier("tổng số hồ sơ", 12802, 11520, 72)));

    private static RecordValue Dossier(string name, int received, int resolved, int returned, params ImmutableArray<ReportValue> children) => Record(
        ("ten", Text(name)), ("tiep_nhan", Number(received)), ("tra_ket_qua", Number(resolved)), ("dang_giai_quyet", Number(received - resolved - returned)), ("tra_lai", Number(returned)), ("con", List(children)));

    private static RecordValue Child(string name, int received) => Record(("ten", Text(name)), ("tiep_nhan", Number(received)), ("con", List([])));

    private static ListValue Rows(params IEnumerable<string> rows)
    {
        var all = DossierRows().Members.ToDictionary(row => row.Key, row => row.Value);
        return List([.. rows.Select(row => all[row])]);
    }

    private static RecordValue Items(ImmutableArray<string> codes) => Record(
        ("so_luong", Number(codes.Length)),
        ("muc", List([.. codes.Select(code => (ReportValue)Record(("ma", Text(code)), ("ten", Text(Agencies.FirstOrDefault(agency => agency.Code == code).Name ?? code))))])));

    private static RecordValue Agency(string code, bool submitted) => Record(
        ("ma", Text(code)), ("ten", Text(Agencies.First(agency => agency.Code == code).Name)), ("da_nop", new TruthValue(submitted)),
        ("noi_dung", NarrativesOf(agency => agency == code)), ("van_ban", DocumentsOf(agency => agency == code)));

    private static RecordValue NarrativesOf(Func<string, bool> agency) => Record(Sections.Select(section => (section, (ReportValue)Record(Kinds.Select(kind => (kind, (ReportValue)List(
        [.. from item in Narratives where agency(item.Agency) && item.Section == section && item.Kind == kind select (ReportValue)Record(("noi_dung", Text(item.Text)), ("don_vi", Sender(item.Agency)))])))))));

    private static RecordValue DocumentsOf(Func<string, bool> agency) => Record(Sections.Select(section => (section, (ReportValue)List(
        [.. from item in Documents where agency(item.Agency) && item.Section == section select (ReportValue)Document(item.Kind, item.Number, item.Symbol, item.Date, item.Issuer, item.Title, item.Agency)]))));

    private static RecordValue Document(string kind, string number, string symbol, DateOnly date, string issuer, string title, string agency) => Record(
        ("loai", Text(kind)), ("so_ky_hieu", Text($"{number}/{symbol}")), ("ngay", new DateValue(date)), ("co_quan", Text(issuer)), ("trich_yeu", Text(title)), ("don_vi", Sender(agency)));

    private static RecordValue Cited(string number, DateOnly date, string title) => Record(
        ("loai", Text("Quyết định")), ("so_ky_hieu", Text($"{number}/QĐ-TTg")), ("ngay", new DateValue(date)), ("co_quan", Text("Thủ tướng Chính phủ")), ("ten", Text(title)));

    private static RecordValue Sender(string code) => Record(("ma", Text(code)), ("ten", Text(Agencies.First(agency => agency.Code == code).Name)));

    private static RecordValue Record(params IEnumerable<(string, ReportValue)> members) => RecordValue.Of(members);

    private static ListValue List(ImmutableArray<ReportValue> items) => new(items);

    private static TextValue Text(string text) => new(text);

    private static FigureValue Number(int value) => new(Figure.Constant(value));

    private static DateValue Day(int year, int month, int day) => new(new DateOnly(year, month, day));
}
