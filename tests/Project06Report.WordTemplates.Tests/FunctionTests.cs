using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

public sealed class FunctionTests
{
    private static readonly RecordValue August = Of(
        ("a", N(11520)),
        ("b", N(12028)),
        ("sau", N(6)),
        ("le", N(95.75m, 2)),
        ("ngay", D(2022, 8, 4)),
        ("tu", D(2022, 7, 15)),
        ("ds", List(Of(("ten", T("Sở Y tế")), ("so", N(2))), Of(("ten", T("Sở Tài chính")), ("so", N(1))))),
        ("chu", Texts("Mai", "Lan", "Cúc")),
        ("ten", T("Ủy ban")),
        ("vang", new AbsentValue("đơn vị để trống ô E7"))
    );

    [Theory]
    [InlineData("vn.so a", "11.520")]
    [InlineData("vn.so le 1", "95,8")]
    [InlineData("a | vn.so 2", "11.520,00")]
    [InlineData("vn.phan_tram a b", "95,8%")]
    [InlineData("vn.phan_tram a b 2", "95,78%")]
    [InlineData("vn.ty_so a b", "11.520/12.028")]
    [InlineData("vn.hai_chu_so sau", "06")]
    [InlineData("vn.bang_chu sau", "sáu")]
    [InlineData("vn.ngay ngay", "ngày 04 tháng 8 năm 2022")]
    [InlineData("vn.ngay_ngan tu", "15/7/2022")]
    [InlineData("vn.liet_ke chu", "Mai, Lan và Cúc")]
    [InlineData("vn.liet_ke ds 'ten'", "Sở Y tế và Sở Tài chính")]
    [InlineData("vn.thuong_dau ten", "ủy ban")]
    [InlineData("vn.hoa_dau 'ủy'", "Ủy")]
    [InlineData("a + b", "23.548")]
    [InlineData("b - a - 8", "500")]
    [InlineData("-a", "-11.520")]
    [InlineData("a * 2 / 2", "11.520")]
    [InlineData("a > b ? 'hơn' : 'kém'", "kém")]
    [InlineData("tu < ngay ? 'trước' : 'sau'", "trước")]
    [InlineData("math.round (a / b * 100) 1", "95,8")]
    [InlineData("math.max a b", "12.028")]
    [InlineData("ds | array.map 'so' | array.size", "2")]
    [InlineData("(ds | array.sort 'so' | array.first).ten", "Sở Tài chính")]
    [InlineData("ds[1].ten", "Sở Tài chính")]
    [InlineData("ds.size", "2")]
    [InlineData("chu | array.reverse | array.join '; '", "Cúc; Lan; Mai")]
    [InlineData("chu | array.filter @(do; ret $0 != 'Lan'; end) | vn.liet_ke", "Mai và Cúc")]
    [InlineData("ten + ' ' + a", "Ủy ban 11.520")]
    [InlineData("ten | string.upcase", "ỦY BAN")]
    [InlineData("vang ?? 'chưa có'", "chưa có")]
    [InlineData("0.1 + 0.2", "0,3")]
    [InlineData("7 / 2", "3,5")]
    public void An_expression_prints_as_Vietnamese_prose_does(string expression, string expected) =>
        Assert.Equal(expected, Rendering.Text(new Docx().P($"{{{{ {expression} }}}}"), August));

    [Theory]
    [InlineData(
        "vn.so ten",
        "P06-336",
        "cần một số liệu; 'Ủy ban' là chữ (năm, số hiệu văn bản ghi dạng chữ thì in thẳng)"
    )]
    [InlineData("vn.so vang", "P06-333", "đơn vị để trống ô E7")]
    [InlineData("vang > 0", "P06-333", "đơn vị để trống ô E7")]
    [InlineData("ten + vang", "P06-333", "đơn vị để trống ô E7")]
    [InlineData("vn.phan_tram a 0", "P06-336", "tổng số (giá trị thứ hai) phải lớn hơn 0")]
    [InlineData("a / 0", "P06-336", "không chia được cho 0")]
    [InlineData("a + ngay", "P06-336", "phép tính với số liệu cần hai số; ở đây có một ngày")]
    [InlineData(
        "vn.liet_ke ds",
        "P06-336",
        "trong danh sách có một bản ghi (nhiều mục); hãy ghi thêm tên mục cần in, ví dụ {{ vn.liet_ke ds 'ten' }}"
    )]
    [InlineData("vn.ngay a", "P06-336", "cần một ngày; ở đây là một số liệu")]
    [InlineData("vn.so", "P06-336", "số giá trị đưa vào hàm không đúng")]
    [InlineData("vn.sso a", "P06-332", "không có mục 'sso'; có phải 'so'?")]
    [InlineData("ds[5].ten", "P06-336", "số thứ tự nằm ngoài danh sách")]
    public void An_expression_without_sound_value_is_told(string expression, string code, string expected) =>
        Assert.Equal(
            $"{code} mau.docx › thân văn bản › đoạn 1: {{{{ {expression} }}}} → {expected}",
            Rendering.Findings(new Docx().P($"{{{{ {expression} }}}}"), August)
        );
}
