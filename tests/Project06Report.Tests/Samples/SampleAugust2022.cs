using System.Collections.Immutable;

namespace Project06Report.Tests.Samples;

/// <summary>August 2022: the facts of the published report, totals and parts, as each department would have typed them. The
/// wording of the narratives is ours; so is the column beside a published figure (the month of a total, the total of a month),
/// which continues the made-up July.</summary>
internal static class SampleAugust2022
{
    public static ImmutableArray<SubmissionContent> Submissions =>
        [
            Office,
            Police,
            WorkingGroup,
            SocialInsurance,
            Labour,
            HealthFirst,
            HealthSecond,
            .. SampleAugust2022General.Submissions,
        ];

    private static SubmissionContent Office =>
        new SubmissionContent("VPUB", SampleWorkspace.August)
        {
            Cover = new(
                "Lê Minh Khang",
                "Nguyễn Hữu Lộc",
                "0277 3000 101",
                SubmissionContent.Day("2022-08-17"),
                "412/VPUBND-KSTTHC"
            ),
        }
            .WithText(
                "trich_yeu.ky_nay",
                "Kết quả thực hiện Đề án phát triển ứng dụng dữ liệu dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn Tỉnh tháng 8/2022"
            )
            .WithText("ten_goi_tat.ky_nay", "Đề án 06/CP")
            .WithTable(
                """
                                  ky_nay
                so_dvc_thiet_yeu  25
                """
            )
            .WithDocument(
                "I.3",
                "Công văn",
                "26",
                "UBND-KSTTHC",
                "2022-07-22",
                "Ủy ban nhân dân Tỉnh",
                "về việc thống nhất rút cán bộ tiếp nhận hồ sơ phòng cháy, chữa cháy tại Trung tâm hành chính công Tỉnh"
            )
            .WithNarrative(
                "I.1",
                "ket_qua",
                "Ủy ban nhân dân Tỉnh thường xuyên chỉ đạo, đôn đốc các sở, ngành Tỉnh và Ủy ban nhân dân huyện, thành phố thực hiện nghiêm các nhiệm vụ của Đề án 06/CP; yêu cầu người đứng đầu từng cơ quan, đơn vị chịu trách nhiệm về tiến độ và chất lượng nhiệm vụ được giao."
            )
            .WithNarrative(
                "I.2",
                "ket_qua",
                "Các sở, ngành Tỉnh tiếp tục rà soát, hệ thống hóa văn bản quy phạm pháp luật có liên quan đến Đề án 06/CP để kịp thời sửa đổi, bổ sung, thay thế theo thẩm quyền hoặc kiến nghị cơ quan có thẩm quyền xem xét."
            )
            .WithNarrative(
                "I.3",
                "ket_qua",
                "Ủy ban nhân dân Tỉnh chỉ đạo các cơ quan, đơn vị, địa phương đẩy mạnh tuyên truyền, hướng dẫn tổ chức, cá nhân nộp hồ sơ qua dịch vụ công trực tuyến mức độ 3, mức độ 4; bố trí người hỗ trợ tại bộ phận một cửa các cấp."
            )
            .WithNarrative(
                "I.4",
                "ket_qua",
                "Các cơ quan, đơn vị tăng cường nguồn lực, rà soát hạ tầng công nghệ thông tin, trang thiết bị và an toàn thông tin để đáp ứng yêu cầu kết nối, chia sẻ dữ liệu với Cơ sở dữ liệu quốc gia về dân cư."
            )
            .WithNarrative(
                "I.5",
                "ket_qua",
                "Công tác tuyên truyền được thực hiện bằng nhiều hình thức phù hợp với từng địa bàn, góp phần nâng cao nhận thức và tạo sự đồng thuận của các tầng lớp Nhân dân khi thực hiện Đề án 06/CP."
            )
            .WithNarrative(
                "II.1",
                "uu_diem",
                "Ủy ban nhân dân Tỉnh quan tâm, chỉ đạo sát sao; thành viên Tổ công tác phối hợp nhịp nhàng, kịp thời tháo gỡ vướng mắc phát sinh ở cơ sở."
            )
            .WithNarrative(
                "II.2",
                "ton_tai",
                "Một số nhiệm vụ đã quá thời gian nhưng chưa có hướng dẫn của Bộ, ngành Trung ương; kinh phí thực hiện chưa được bố trí kịp thời."
            )
            .WithNarrative(
                "II.2",
                "ton_tai",
                "Trang thiết bị và cán bộ phục vụ số hóa kết quả giải quyết thủ tục hành chính, nhất là ở cấp xã, còn khó khăn."
            )
            .WithNarrative(
                "II.2",
                "ton_tai",
                "Một bộ phận người dân ở nông thôn còn hạn chế về trình độ công nghệ thông tin, chưa quen nộp hồ sơ trực tuyến."
            )
            .WithNarrative(
                "III",
                "phuong_huong",
                "Chuẩn bị đầy đủ điều kiện để tích hợp, kết nối dữ liệu, số hóa hồ sơ và kết quả giải quyết thủ tục hành chính theo lộ trình của Đề án 06/CP."
            )
            .WithNarrative(
                "III",
                "phuong_huong",
                "Tăng cường kiểm tra, đôn đốc các sở, ngành Tỉnh và địa phương; kịp thời chấn chỉnh nơi thực hiện chậm."
            )
            .WithNarrative(
                "III",
                "phuong_huong",
                "Đẩy mạnh tuyên truyền; ưu tiên nguồn lực, bố trí kinh phí cho các nhiệm vụ trọng tâm của Đề án 06/CP."
            );

    private static SubmissionContent Police =>
        new SubmissionContent("CAT", SampleWorkspace.August)
        {
            Cover = new(
                "Phạm Quốc Huy",
                "Võ Thanh Tùng",
                "0277 3000 201",
                SubmissionContent.Day("2022-08-15"),
                "1341/CAT-PC06"
            ),
        }
            .WithTable(
                """
                                    tiep_nhan  tra_ket_qua  dang_giai_quyet  tra_lai
                thuong_tru_dvc            154          118               12       24
                tam_tru_dvc                75           58                7       10
                luu_tru_dvc              7947         7411              536        0
                tam_vang_dvc                6            6                0        0
                cccd_dvc                   47           47                0        0
                cccd_dvc_cap_moi           11            -                -        -
                cccd_dvc_cap_doi           22            -                -        -
                cccd_dvc_cap_lai           14            -                -        -
                thuong_tru_csdl          3496         3003              466       27
                tam_tru_csdl             1077          877              189       11
                hs_tong                 12802        11520             1210       72
                """
            )
            .WithTable(
                """
                                             ky_nay   luy_ke
                cccd_thu_nhan                 46336  1316173
                cccd_the_nhan_ve              54285  1179147
                cccd_the_da_tra               61343  1170688
                dddt                          40124   141615
                cccd_hoc_sinh                   850     7742
                dddt_hoc_sinh                   623     3728
                tin_bai                          39      253
                luot_truyen_thanh               572     3899
                diem_lam_cccd                    48        -
                luot_nguoi_nghe               10096    68498
                diem_tuyen_truyen_truc_tiep      88      555
                nguoi_du_nghe                  2547    16465
                so_lanh_dao_rut                   1        1
                so_can_bo_rut                     1        1
                """
            )
            .WithList("nam_sinh_hoc_sinh", "2004", "2007")
            .WithDocument(
                "I.1",
                "Công văn",
                "1279",
                "CAT-QLHC",
                "2022-08-04",
                "Công an Tỉnh",
                "về việc phối hợp thực hiện chế độ thông tin báo cáo kết quả thực hiện Luật Cư trú"
            )
            .WithDocument(
                "I.1",
                "Công văn",
                "1303",
                "CAT-PC06",
                "2022-08-09",
                "Công an Tỉnh",
                "gửi Cục Cảnh sát quản lý hành chính về trật tự xã hội - Bộ Công an đề nghị phản hồi về việc kết nối Hệ thống thông tin giải quyết thủ tục hành chính của Tỉnh với Cơ sở dữ liệu quốc gia về dân cư"
            )
            .WithDocument(
                "I.3",
                "Quyết định",
                "803",
                "QĐ-CAT-PX01",
                "2022-07-29",
                "Công an Tỉnh",
                "về việc kết thúc nhiệm vụ tại Trung tâm hành chính công Tỉnh"
            )
            .WithNarrative(
                "I.3",
                "ket_qua",
                "Công an Tỉnh tiếp tục làm sạch dữ liệu dân cư theo phương châm \"đúng, đủ, sạch, sống\"; mở đợt cao điểm thu nhận hồ sơ cấp thẻ Căn cước công dân, lưu động đến từng địa bàn xã, phường, thị trấn."
            )
            .WithNarrative(
                "II.1",
                "uu_diem",
                "Công an Tỉnh phát huy tốt vai trò Cơ quan Thường trực, chủ động tham mưu và trực tiếp triển khai các nhiệm vụ của Đề án 06/CP."
            );

    private static SubmissionContent WorkingGroup =>
        new SubmissionContent("TCT", SampleWorkspace.August)
        {
            Cover = new(
                "Đặng Hoài Nam",
                "Võ Thanh Tùng",
                "0277 3000 202",
                SubmissionContent.Day("2022-08-15"),
                "1342/TCTĐA06"
            ),
        }
            .WithTable(
                """
                                       ky_nay
                so_so_nganh_phoi_hop        9
                """
            )
            .WithList(
                "ds_so_nganh_phoi_hop",
                "STTTT",
                "STNMT",
                "LDTBXH",
                "STP",
                "SKHDT",
                "SGDDT",
                "STC",
                "SYT",
                "SNV"
            )
            .WithDocument(
                "I.1",
                "Công văn",
                "1275",
                "TCTĐA06",
                "2022-08-04",
                "Tổ công tác triển khai Đề án 06 Tỉnh",
                "về việc phối hợp kiểm tra tiến độ thực hiện Đề án 06/CP tại các sở, ngành là thành viên Tổ công tác"
            )
            .WithNarrative(
                "I.1",
                "ket_qua",
                "Qua theo dõi, các sở, ngành Tỉnh và các huyện, thành phố bám sát các nhiệm vụ được giao, chủ động phân công cán bộ phụ trách và báo cáo tiến độ đúng thời gian quy định."
            );

    private static SubmissionContent SocialInsurance =>
        new SubmissionContent("BHXH", SampleWorkspace.August)
        {
            Cover = new(
                "Huỳnh Ngọc Diễm",
                "Trương Văn Phúc",
                "0277 3000 301",
                SubmissionContent.Day("2022-08-15"),
                "1098/BHXH-CNTT"
            ),
        }
            .WithTable(
                """
                                            ky_nay  luy_ke  tinh_den_ngay
                bhxh_dieu_chinh_khong_khop     186    1598              -
                bhxh_dieu_chinh_theo_cccd    25488  167348              -
                bhxh_cccd_dong_bo_bhyt       25658  466894     2022-08-15
                luot_tra_cuu                   963    4878     2022-08-15
                luot_tra_cuu_thanh_cong        539    2507              -
                """
            )
            .WithTable(
                """
                                    tu  mau  tinh_den_ngay
                csyt_tra_cuu_cccd  175  175     2022-08-15
                """
            )
            .WithDocument(
                "I.4",
                "Công văn",
                "1011",
                "BHXH-QLT",
                "2022-07-27",
                "Bảo hiểm xã hội Tỉnh",
                "về việc phối hợp kê khai số định danh cá nhân khi nộp hồ sơ bảo hiểm xã hội, bảo hiểm y tế"
            );

    private static SubmissionContent Labour =>
        new SubmissionContent("LDTBXH", SampleWorkspace.August)
        {
            Cover = new(
                "Bùi Thị Ngọc Hân",
                "Lâm Văn Đức",
                "0277 3000 401",
                SubmissionContent.Day("2022-08-12"),
                "1523/SLĐTBXH-VP"
            ),
        }
            .WithTable(
                """
                                   ky_nay  luy_ke
                doi_tuong_bao_tro     676   67890
                """
            )
            .WithCommitment(
                "cap_nhat_bao_tro",
                "Hoàn thành cập nhật dữ liệu đối tượng bảo trợ xã hội lên cơ sở dữ liệu trợ giúp xã hội",
                "2022-08-30",
                "Đang thực hiện",
                SampleWorkspace.August
            )
            .WithNarrative(
                "I.4",
                "ket_qua",
                "Sở Lao động - Thương binh và Xã hội tiếp tục đồng bộ dữ liệu lên Hệ thống An sinh xã hội của Bộ Lao động - Thương binh và Xã hội, phục vụ đối chiếu với Cơ sở dữ liệu quốc gia về dân cư."
            );

    /// <summary>The first submission has the two digits of the published report swapped.</summary>
    private static SubmissionContent HealthFirst =>
        HealthSecond with
        {
            Revision = 1,
            Figures = HealthSecond.Figures.SetItem("mui_tiem_con_lai.luy_ke", 157527),
            Cover = HealthSecond.Cover with
            {
                SignedOn = SubmissionContent.Day("2022-08-12"),
                DocumentNumber = "2874/SYT-NVY",
            },
        };

    private static SubmissionContent HealthSecond =>
        new SubmissionContent("SYT", SampleWorkspace.August)
        {
            Revision = 2,
            Cover = new(
                "Nguyễn Thị Thanh Trúc",
                "Đoàn Công Danh",
                "0277 3000 501",
                SubmissionContent.Day("2022-08-16"),
                "2902/SYT-NVY"
            ),
        }
            .WithTable(
                """
                                     tu     mau  tinh_den_ngay
                tiem_da_xac_thuc  149988  749670     2022-08-08
                """
            )
            .WithTable(
                """
                                        ky_nay   luy_ke  tinh_den_ngay
                tiem_chua_xac_thuc           -   599682              -
                mui_tiem_tong            55035  4157421              -
                mui_tiem_da_nhap         79477  3981894     2022-08-08
                mui_tiem_con_lai             -   175527              -
                mui_tiem_ty_le_nhap          -     95.8              -
                mui_tiem_ty_le_con_lai       -      4.2              -
                """
            );
}
