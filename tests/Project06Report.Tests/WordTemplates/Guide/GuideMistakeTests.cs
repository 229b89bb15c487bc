using System.Globalization;
using System.Text;
using Project06Report.Tests.Samples;
using Project06Report.Tests.WordTemplates.Checking;
using Xunit;

namespace Project06Report.Tests.WordTemplates.Guide;

/// <summary>The mistakes an officer makes, each made in the shipped template, with the words it gets. The section of docs/mau-word.md that tells
/// them is written by this test: P06_ACCEPT=1 brings it up to date.</summary>
public sealed class GuideMistakeTests
{
    private const string Page = "docs/mau-word.md";
    private const string Begin = "<!-- các lỗi: phần này do phép thử GuideMistakeTests ghi ra -->\n";
    private const string End = "<!-- hết các lỗi -->\n";

    private static readonly Mistake[] Mistakes =
    [
        new(
            "Bộ gõ Telex đổi chữ của lệnh",
            "Gõ `if` khi bộ gõ đang bật thì thành `ì`.",
            ("{{ if don_vi.vpub.da_nop }}", "{{ ì don_vi.vpub.da_nop }}")
        ),
        new(
            "Word tự viết hoa chữ đầu câu",
            "`{{ for … }}` thành `{{ For … }}`.",
            ("{{ for vb in van_ban.i_2 }}", "{{ For vb in van_ban.i_2 }}")
        ),
        new(
            "Quên đóng khối",
            "Có `{{ if … }}` mà xóa nhầm `{{ end }}` của nó.",
            (
                "kỳ không phát sinh nội dung phải báo cáo.",
                "kỳ không phát sinh nội dung phải báo cáo.{{ if ky.thang }}"
            )
        ),
        new(
            "Bấm Enter trong thẻ",
            "Thẻ bị ngắt sang đoạn khác.",
            (
                "{{ so_lieu.cccd_the_da_tra.luy_ke }}",
                "{{ so_lieu.cccd_the_da_tra</w:t></w:r></w:p><w:p><w:r><w:t>.luy_ke }}"
            )
        ),
        new(
            "Viết sai tên",
            "Sai một chữ cũng là tên khác.",
            ("{{ so_lieu.dddt.luy_ke }}", "{{ so_lieu.ddt.luy_ke }}")
        ),
        new(
            "Viết sai mục sau dấu chấm",
            "`ky_nay` viết thành `ki_nay`.",
            ("{{ so_lieu.tin_bai.ky_nay }}", "{{ so_lieu.tin_bai.ki_nay }}")
        ),
        new(
            "Chỉ gõ một ngoặc nhọn",
            "`{ … }` không phải là thẻ, sẽ in nguyên ra báo cáo.",
            (
                "Trong tháng {{ ky.thang }}, {{ don_vi.cat.ten }} đã tiếp",
                "Trong tháng { ky.thang }, {{ don_vi.cat.ten }} đã tiếp"
            )
        ),
        new(
            "Word tự đổi dấu",
            "Gõ `>=`, Word đổi thành `≥`.",
            ("{{ if (array.size don_vi_thieu) &gt; 0 }}", "{{ if (array.size don_vi_thieu) ≥ 1 }}")
        ),
        new(
            "Khối mở ở một nơi, đóng ở nơi khác",
            "`{{ if … }}` trong ô của bảng, `{{ end }}` ở ngoài bảng.",
            ("{{ cai_dat.co_quan_ban_hanh }}", "{{ if ky.thang }}{{ cai_dat.co_quan_ban_hanh }}"),
            (">BÁO CÁO<", ">{{ end }}BÁO CÁO<")
        ),
        new(
            "In thẳng một danh sách",
            "Danh sách cần vòng lặp, hoặc `vn.liet_ke`.",
            ("{{ danh_sach.ds_so_nganh_phoi_hop.so_luong }}", "{{ danh_sach.ds_so_nganh_phoi_hop.muc }}")
        ),
        new(
            "Gõ số liệu thẳng vào mẫu",
            "Tháng sau số ấy sai mà không ai biết.",
            ("{{ so_lieu.so_dvc_thiet_yeu.ky_nay }} dịch vụ công thiết yếu", "25 dịch vụ công thiết yếu")
        ),
        new(
            "Dùng ô có thể để trống mà không hỏi trước",
            "Số của báo cáo chỉ có khi đã ban hành.",
            ("báo cáo theo quy định./.", "báo cáo theo quy định (số {{ so_lieu.so_bao_cao.ky_nay }})./.")
        ),
        new(
            "Thêm: tên cơ quan thiếu dấu, cách gọi của thời kỳ khác",
            "Tên sở phải đúng như danh mục; thuật ngữ thì dùng thẻ `thuat_ngu`.",
            (
                "Trong kỳ không phát sinh nội dung phải báo cáo.",
                "Sơ Tài chính báo cáo: dịch vụ công toàn trình, một phần chưa phát sinh."
            )
        ),
        new(
            "Thêm: định dạng không đúng thể thức",
            "Chữ dán từ nơi khác mang theo phông của nơi ấy.",
            (
                "<w:t xml:space=\"preserve\">Trong kỳ không phát sinh",
                "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/></w:rPr><w:t xml:space=\"preserve\">Trong kỳ không phát sinh"
            )
        ),
        new(
            "Nhiều lỗi một lúc",
            "Lỗi này không che lỗi kia, kể cả khi một khối bị hỏng.",
            ("{{ if don_vi.vpub.da_nop }}", "{{ if don_vi.vpub.da_nop"),
            ("{{ vn.ngay ky.tu_ngay }}", "{{ vn.ngay ky.thang }}")
        ),
    ];

    [Fact]
    public void The_guide_tells_each_mistake_with_the_exact_words_it_gets()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, Page)).ReplaceLineEndings("\n");
        var (from, to) = (
            page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length,
            page.IndexOf(End, StringComparison.Ordinal)
        );
        Golden.MatchesInRepository(page[..from] + Section() + page[to..], Page);
    }

    [Fact]
    public void Each_mistake_is_found_and_nothing_besides() =>
        Assert.All(Mistakes, mistake =>
            Assert.InRange(EditedTemplate.Check(EditedTemplate.With(mistake.Edits)).Count, 1, 2)
        );

    private static string Section()
    {
        var section = new StringBuilder("\n");
        foreach (var (mistake, index) in Mistakes.Select((mistake, index) => (mistake, index)))
        {
            var number = index < 12 ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "";
            var findings = EditedTemplate.Check(EditedTemplate.With(mistake.Edits));
            section.Append(
                CultureInfo.InvariantCulture,
                $"### {number}{mistake.Title}\n\n{mistake.Story}\n\n```\n{string.Join("\n\n", findings.Select(finding => $"{EditedTemplate.Line(finding)}\n  Cách sửa  {finding.Remedy.Show()}"))}\n```\n\n"
            );
        }

        return section.ToString();
    }

    private sealed record Mistake(
        string Title,
        string Story,
        params (string Written, string Instead)[] Edits
    );
}
