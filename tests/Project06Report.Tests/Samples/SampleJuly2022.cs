using System.Collections.Immutable;

namespace Project06Report.Tests.Samples;

/// <summary>July 2022, made up so that August continues it: every balance holds and every cumulative figure stays below August's.</summary>
internal static class SampleJuly2022
{
    private static readonly ImmutableArray<string> Silent =
    [
        "STNMT",
        "SKHDT",
        "STC",
        "SNV",
        "SCT",
        "SNNPTNT",
        "SXD",
        "SGTVT",
        "SVHTTDL",
        "SKHCN",
        "TPSD",
        "TPHN",
        "HCL",
        "HTM",
    ];

    public static ImmutableArray<SubmissionContent> Submissions =>
        [
            Office,
            Police,
            WorkingGroup,
            SocialInsurance,
            Labour,
            Health,
            .. General,
            .. Silent.Select(agency =>
                SampleWorkspace.Nothing(agency, SampleWorkspace.July, Signed("2022-07-13"))
            ),
        ];

    private static SubmissionContent Office =>
        new SubmissionContent("VPUB", SampleWorkspace.July)
        {
            Cover = new(
                "Lê Minh Khang",
                "Nguyễn Hữu Lộc",
                "0277 3000 101",
                SubmissionContent.Day("2022-07-15"),
                "358/VPUBND-KSTTHC"
            ),
        }
            .WithText(
                "trich_yeu.ky_nay",
                "Kết quả thực hiện Đề án phát triển ứng dụng dữ liệu dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn Tỉnh tháng 7/2022"
            )
            .WithText("ten_goi_tat.ky_nay", "Đề án 06/CP")
            .WithTable(
                """
                                  ky_nay
                so_dvc_thiet_yeu  25
                """
            )
            .WithNarrative(
                "I.1",
                "ket_qua",
                "Ủy ban nhân dân Tỉnh chỉ đạo các cơ quan, đơn vị, địa phương rà soát tiến độ sáu tháng đầu năm của từng nhiệm vụ thuộc Đề án 06/CP."
            )
            .WithNarrative(
                "I.2",
                "ket_qua",
                "Các sở, ngành Tỉnh lập danh mục văn bản quy phạm pháp luật cần rà soát theo yêu cầu của Đề án 06/CP."
            )
            .WithNarrative(
                "I.3",
                "ket_qua",
                "Các cơ quan, đơn vị, địa phương tiếp tục niêm yết, hướng dẫn sử dụng dịch vụ công trực tuyến mức độ 3, mức độ 4 tại bộ phận một cửa."
            )
            .WithNarrative(
                "I.4",
                "ket_qua",
                "Các cơ quan, đơn vị rà soát hạ tầng công nghệ thông tin hiện có để chuẩn bị kết nối với Cơ sở dữ liệu quốc gia về dân cư."
            )
            .WithNarrative(
                "I.5",
                "ket_qua",
                "Công tác tuyên truyền được duy trì thường xuyên trên hệ thống thông tin cơ sở."
            )
            .WithNarrative(
                "II.1",
                "uu_diem",
                "Các thành viên Tổ công tác chủ động phối hợp, giải quyết kịp thời vướng mắc phát sinh."
            )
            .WithNarrative("II.2", "ton_tai", "Một số nhiệm vụ còn chờ hướng dẫn của Bộ, ngành Trung ương.")
            .WithNarrative(
                "III",
                "phuong_huong",
                "Tiếp tục đôn đốc các sở, ngành Tỉnh, địa phương thực hiện nhiệm vụ đúng tiến độ."
            )
            .WithNarrative(
                "III",
                "phuong_huong",
                "Đẩy mạnh thu nhận hồ sơ cấp thẻ Căn cước công dân và tài khoản định danh điện tử."
            );

    private static SubmissionContent Police =>
        new SubmissionContent("CAT", SampleWorkspace.July)
        {
            Cover = new(
                "Phạm Quốc Huy",
                "Võ Thanh Tùng",
                "0277 3000 201",
                SubmissionContent.Day("2022-07-14"),
                "1168/CAT-PC06"
            ),
        }
            .WithTable(
                """
                                    tiep_nhan  tra_ket_qua  dang_giai_quyet  tra_lai
                thuong_tru_dvc            141          109               14       18
                tam_tru_dvc                68           53                6        9
                luu_tru_dvc              7512         7036              476        0
                tam_vang_dvc                4            4                0        0
                cccd_dvc                   39           39                0        0
                cccd_dvc_cap_moi            9            -                -        -
                cccd_dvc_cap_doi           19            -                -        -
                cccd_dvc_cap_lai           11            -                -        -
                thuong_tru_csdl          3318         2871              421       26
                tam_tru_csdl             1023          841              172       10
                hs_tong                 12105        10953             1089       63
                """
            )
            .WithTable(
                """
                                             ky_nay   luy_ke
                cccd_thu_nhan                 42118  1269837
                cccd_the_nhan_ve              51230  1124862
                cccd_the_da_tra               48917  1109345
                dddt                          36507   101491
                cccd_hoc_sinh                  1274     6892
                dddt_hoc_sinh                   812     3105
                tin_bai                          31      214
                luot_truyen_thanh               498     3327
                diem_lam_cccd                    45        -
                luot_nguoi_nghe                9214    58402
                diem_tuyen_truyen_truc_tiep      76      467
                nguoi_du_nghe                  2183    13918
                so_lanh_dao_rut                   0        0
                so_can_bo_rut                     0        0
                """
            )
            .WithList("nam_sinh_hoc_sinh", "2004", "2007")
            .WithDocument(
                "I.1",
                "Công văn",
                "1127",
                "CAT-PC06",
                "2022-07-06",
                "Công an Tỉnh",
                "về việc báo cáo tiến độ thực hiện Đề án 06/CP sáu tháng đầu năm 2022"
            )
            .WithNarrative(
                "I.3",
                "ket_qua",
                "Công an Tỉnh tiếp tục đối chiếu, bổ sung thông tin công dân còn thiếu, sai trong dữ liệu dân cư."
            )
            .WithNarrative(
                "II.1",
                "uu_diem",
                "Công an Tỉnh duy trì lực lượng thu nhận hồ sơ cả ngoài giờ hành chính."
            );

    private static SubmissionContent WorkingGroup =>
        new SubmissionContent("TCT", SampleWorkspace.July)
        {
            Cover = new(
                "Đặng Hoài Nam",
                "Võ Thanh Tùng",
                "0277 3000 202",
                SubmissionContent.Day("2022-07-14"),
                "1169/TCTĐA06"
            ),
        }
            .WithTable(
                """
                                       ky_nay
                so_so_nganh_phoi_hop        3
                """
            )
            .WithList("ds_so_nganh_phoi_hop", "STTTT", "STP", "SYT")
            .WithDocument(
                "I.1",
                "Công văn",
                "1102",
                "TCTĐA06",
                "2022-07-05",
                "Tổ công tác triển khai Đề án 06 Tỉnh",
                "về việc rà soát nhiệm vụ của Đề án 06/CP sáu tháng đầu năm 2022"
            )
            .WithNarrative(
                "I.1",
                "ket_qua",
                "Các sở, ngành Tỉnh được kiểm tra đã phân công cán bộ đầu mối và lập kế hoạch thực hiện."
            );

    private static SubmissionContent SocialInsurance =>
        new SubmissionContent("BHXH", SampleWorkspace.July)
        {
            Cover = new(
                "Huỳnh Ngọc Diễm",
                "Trương Văn Phúc",
                "0277 3000 301",
                SubmissionContent.Day("2022-07-14"),
                "953/BHXH-CNTT"
            ),
        }
            .WithTable(
                """
                                            ky_nay  luy_ke  tinh_den_ngay
                bhxh_dieu_chinh_khong_khop     214    1412              -
                bhxh_dieu_chinh_theo_cccd    23107  141860              -
                bhxh_cccd_dong_bo_bhyt       24190  441236     2022-07-14
                luot_tra_cuu                   842    3915     2022-07-14
                luot_tra_cuu_thanh_cong        401    1968              -
                """
            )
            .WithTable(
                """
                                    tu  mau  tinh_den_ngay
                csyt_tra_cuu_cccd  168  175     2022-07-14
                """
            );

    private static SubmissionContent Labour =>
        new SubmissionContent("LDTBXH", SampleWorkspace.July)
        {
            Cover = new(
                "Bùi Thị Ngọc Hân",
                "Lâm Văn Đức",
                "0277 3000 401",
                SubmissionContent.Day("2022-07-13"),
                "1288/SLĐTBXH-VP"
            ),
        }
            .WithTable(
                """
                                   ky_nay  luy_ke
                doi_tuong_bao_tro     538   67214
                """
            )
            .WithNarrative(
                "I.4",
                "ket_qua",
                "Sở Lao động - Thương binh và Xã hội rà soát hồ sơ đối tượng bảo trợ xã hội, bổ sung số định danh cá nhân còn thiếu."
            );

    private static SubmissionContent Health =>
        new SubmissionContent("SYT", SampleWorkspace.July)
        {
            Cover = new(
                "Nguyễn Thị Thanh Trúc",
                "Đoàn Công Danh",
                "0277 3000 501",
                SubmissionContent.Day("2022-07-13"),
                "2468/SYT-NVY"
            ),
        }
            .WithTable(
                """
                                     tu     mau  tinh_den_ngay
                tiem_da_xac_thuc  131204  748915     2022-07-08
                """
            )
            .WithTable(
                """
                                        ky_nay   luy_ke  tinh_den_ngay
                tiem_chua_xac_thuc           -   617711              -
                mui_tiem_tong            48702  4102386              -
                mui_tiem_da_nhap         61250  3902417     2022-07-08
                mui_tiem_con_lai             -   199969              -
                mui_tiem_ty_le_nhap          -     95.1              -
                mui_tiem_ty_le_con_lai       -      4.9              -
                """
            );

    private static ImmutableArray<SubmissionContent> General =>
        [
            new SubmissionContent("STTTT", SampleWorkspace.July)
            {
                Cover = Signed("2022-07-12"),
            }.WithNarrative(
                "I.5",
                "ket_qua",
                "Sở Thông tin và Truyền thông biên soạn tài liệu hỏi - đáp về tài khoản định danh điện tử gửi đài truyền thanh các xã, phường, thị trấn."
            ),
            new SubmissionContent("STP", SampleWorkspace.July) { Cover = Signed("2022-07-12") }.WithNarrative(
                "I.2",
                "ket_qua",
                "Sở Tư pháp hướng dẫn các cơ quan, địa phương phương pháp rà soát văn bản quy phạm pháp luật."
            ),
            new SubmissionContent("SGDDT", SampleWorkspace.July)
            {
                Cover = Signed("2022-07-11"),
            }.WithNarrative(
                "I.4",
                "ket_qua",
                "Sở Giáo dục và Đào tạo hỗ trợ thí sinh cập nhật số định danh cá nhân khi đăng ký xét tuyển đại học, cao đẳng."
            ),
            new SubmissionContent("TPCL", SampleWorkspace.July)
            {
                Cover = Signed("2022-07-13"),
            }.WithNarrative(
                "I.3",
                "ket_qua",
                "Ủy ban nhân dân thành phố Cao Lãnh tổ chức điểm hướng dẫn nộp hồ sơ trực tuyến tại các phường."
            ),
        ];

    private static SubmissionCover Signed(string day) => new(SignedOn: SubmissionContent.Day(day));
}
