using System.Collections.Immutable;

namespace Project06Report.Tests.Samples;

/// <summary>August 2022, the general form: departments and districts that write, and those with nothing to report.</summary>
internal static class SampleAugust2022General
{
    public static ImmutableArray<SubmissionContent> Submissions =>
        [
            Form("STTTT", "Trần Quốc Bảo", "Lý Hồng Sơn", "611", "2022-08-12", "1187/STTTT-CNTT")
                .WithNarrative(
                    "I.4",
                    "ket_qua",
                    "Sở Thông tin và Truyền thông phối hợp rà soát an toàn thông tin của Hệ thống thông tin giải quyết thủ tục hành chính Tỉnh trước khi kết nối với Cơ sở dữ liệu quốc gia về dân cư."
                )
                .WithNarrative(
                    "I.5",
                    "ket_qua",
                    "Sở Thông tin và Truyền thông hướng dẫn các cơ quan báo chí, hệ thống thông tin cơ sở đưa tin về lợi ích của tài khoản định danh điện tử."
                ),
            Nothing("STNMT", "Phan Thị Mỹ Lệ", "Hồ Văn Thạnh", "612"),
            Form("STP", "Ngô Gia Bảo", "Mai Thị Xuân", "613", "2022-08-11", "1045/STP-HCTP")
                .WithNarrative(
                    "I.2",
                    "ket_qua",
                    "Sở Tư pháp lập danh mục văn bản quy phạm pháp luật của Tỉnh có quy định về sổ hộ khẩu, sổ tạm trú, giấy xác nhận cư trú để đề xuất xử lý."
                )
                .WithNarrative(
                    "I.3",
                    "ket_qua",
                    "Sở Tư pháp phối hợp Công an Tỉnh đối soát dữ liệu hộ tịch với dữ liệu dân cư, phục vụ đăng ký khai sinh, khai tử, kết hôn trực tuyến."
                ),
            Form("SKHDT", "Dương Minh Tâm", "Nguyễn Thành Trí", "614", "2022-08-12", "1672/SKHĐT-VP")
                .WithNarrative(
                    "II.2",
                    "nguyen_nhan",
                    "Nhiều nhiệm vụ phát sinh sau khi dự toán năm đã được giao nên việc bố trí kinh phí phải chờ điều chỉnh kế hoạch."
                ),
            Form("SGDDT", "Lê Thị Kim Ngân", "Trần Văn Hiếu", "615", "2022-08-10", "1210/SGDĐT-VP")
                .WithNarrative(
                    "I.4",
                    "ket_qua",
                    "Sở Giáo dục và Đào tạo phối hợp Công an Tỉnh lập danh sách học sinh đến tuổi để thu nhận hồ sơ cấp thẻ Căn cước công dân và tài khoản định danh điện tử."
                ),
            Form("STC", "Võ Thị Bích Thủy", "Phạm Ngọc Toàn", "616", "2022-08-12", "2030/STC-HCSN")
                .WithNarrative(
                    "III",
                    "kien_nghi",
                    "Kiến nghị Bộ Tài chính sớm hướng dẫn nội dung và mức chi bảo đảm thực hiện Đề án 06/CP để địa phương có cơ sở lập dự toán."
                ),
            Form("SNV", "Nguyễn Hoàng Phi", "Lê Thị Thu Hồng", "617", "2022-08-11", "1333/SNV-CCHC")
                .WithNarrative(
                    "II.1",
                    "uu_diem",
                    "Kết quả thực hiện Đề án 06/CP được đưa vào theo dõi, đánh giá cải cách hành chính của từng cơ quan, đơn vị."
                ),
            Nothing("SCT", "Cao Thị Hồng Gấm", "Huỳnh Tấn Phát", "618"),
            Nothing("SNNPTNT", "Đỗ Văn Khánh", "Nguyễn Phước Lành", "619"),
            Nothing("SXD", "Tô Hoàng Yến", "Lê Quang Vinh", "620"),
            Form("SGTVT", "Trịnh Công Lý", "Nguyễn Văn Hoàng", "621", "2022-08-12", "1408/SGTVT-VP")
                .WithNarrative(
                    "I.3",
                    "ket_qua",
                    "Sở Giao thông vận tải niêm yết, hướng dẫn người dân đổi giấy phép lái xe trực tuyến trên Cổng Dịch vụ công quốc gia."
                ),
            Form("SVHTTDL", "Mai Phương Thảo", "Đinh Công Thành", "622", "2022-08-12", "1120/SVHTTDL-VP")
                .WithNarrative(
                    "I.5",
                    "ket_qua",
                    "Sở Văn hóa, Thể thao và Du lịch lồng ghép tuyên truyền thông báo lưu trú trực tuyến với hoạt động kiểm tra, hướng dẫn các cơ sở lưu trú du lịch."
                ),
            Nothing("SKHCN", "Lương Thị Cẩm Tú", "Nguyễn Trung Nhân", "623"),
            Form("TPCL", "Nguyễn Minh Nhựt", "Trần Thị Lan Chi", "701", "2022-08-11", "988/UBND-NC")
                .WithNarrative(
                    "I.3",
                    "ket_qua",
                    "Ủy ban nhân dân thành phố Cao Lãnh bố trí đoàn viên thanh niên hỗ trợ người dân lập tài khoản, nộp hồ sơ trực tuyến tại bộ phận một cửa."
                ),
            Form("TPSD", "Hồ Thị Thanh Nhàn", "Võ Văn Lâm", "702", "2022-08-12", "1054/UBND-NC")
                .WithNarrative(
                    "I.5",
                    "ket_qua",
                    "Ủy ban nhân dân thành phố Sa Đéc vận động hội viên các đoàn thể, tiểu thương đăng ký tài khoản định danh điện tử."
                ),
            Nothing("TPHN", "Phạm Thị Huyền Trân", "Lê Văn Bé Sáu", "703"),
            Form("HCL", "Đặng Văn Út", "Nguyễn Thị Kim Loan", "704", "2022-08-12", "1276/UBND-NC")
                .WithNarrative(
                    "II.2",
                    "ton_tai",
                    "Đường truyền và máy quét ở một số xã vùng sâu của huyện Cao Lãnh chưa đáp ứng yêu cầu số hóa hồ sơ tại chỗ."
                ),
            Nothing("HTM", "Trương Hoàng Dũng", "Phan Văn Thới", "705"),
        ];

    private static SubmissionContent Form(
        string agency,
        string preparedBy,
        string approvedBy,
        string extension,
        string signedOn,
        string number
    ) =>
        new(agency, SampleWorkspace.August)
        {
            Cover = new(
                preparedBy,
                approvedBy,
                $"0277 3000 {extension}",
                SubmissionContent.Day(signedOn),
                number
            ),
        };

    private static SubmissionContent Nothing(
        string agency,
        string preparedBy,
        string approvedBy,
        string extension
    ) =>
        SampleWorkspace.Nothing(
            agency,
            SampleWorkspace.August,
            new(preparedBy, approvedBy, $"0277 3000 {extension}", SubmissionContent.Day("2022-08-12"))
        );
}
