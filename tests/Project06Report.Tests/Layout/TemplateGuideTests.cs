using System.Text.RegularExpressions;
using Project06Report.Figures;
using Project06Report.Reports;
using Project06Report.Tests.August2022;
using Project06Report.WordTemplates;
using Xunit;

namespace Project06Report.Tests.Layout;

/// <summary>docs/mau-word.md tells only what is true.</summary>
public sealed partial class TemplateGuideTests
{
    private const string Names =
        "{{ x = so_lieu.cccd_thu_nhan.ky_nay }}{{ d = ky.tu_ngay }}{{ s = cai_dat.tinh }}{{ ds = noi_nhan }}{{ a = noi_nhan }}{{ b = noi_nhan }}"
        + "{{ da_lam = so_lieu.mui_tiem_da_nhap.luy_ke }}{{ tong = so_lieu.mui_tiem_tong.luy_ke }}{{ tu = ty_so.tiem_da_xac_thuc.tu }}{{ mau = ty_so.tiem_da_xac_thuc.mau }}";

    private static readonly string[] Guide = File.ReadAllLines(
        Path.Combine(Repository.Root, "docs/mau-word.md")
    );

    private static readonly RecordValue August = Model();

    public static TheoryData<string> Functions =>
        [
            .. Guide
                .Where(line =>
                    line.StartsWith("| `{{ vn.", StringComparison.Ordinal)
                    || line.StartsWith("| `{{ array.", StringComparison.Ordinal)
                )
                .SelectMany(line => Tag().Matches(line))
                .Select(tag => tag.Value),
        ];

    /// <summary>The first column of the table of names, where a name has no choice in it.</summary>
    public static TheoryData<string> PlainNames =>
        [
            .. Guide
                .SkipWhile(line => line != "## Tên dùng được")
                .TakeWhile(line => line != "## Hàm")
                .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
                .SelectMany(line => Quoted().Matches(line.Split('|')[1]))
                .Select(name => name.Groups[1].Value)
                .Where(name => name[0] != '.' && !name.Contains('<', StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_in_the_guide_works(string tag) => Assert.Empty(Faults(Names + tag));

    [Theory]
    [MemberData(nameof(PlainNames))]
    public void A_name_in_the_guide_exists(string name) => Assert.Empty(Faults("{{ x = " + name + " }}"));

    [Theory]
    [InlineData("{{ ì x }}a{{ end }}")]
    [InlineData("{{ fỏ x in noi_nhan }}a{{ end }}")]
    [InlineData("{{ if true }}a{{ ẻnd }}")]
    [InlineData("{{ For x in noi_nhan }}a{{ End }}")]
    [InlineData("{{ if true }}a")]
    [InlineData("{{ so_lieu.cccd_thu_nhan")]
    [InlineData("{{ so_lieu.so_bao_cao.ky_nay }}")]
    [InlineData("{{ if so_lieu.so_bao_cao.ky_nay > 0 }}a{{ end }}")]
    public void A_mistake_in_the_guide_is_an_error(string text) => Assert.NotEmpty(Faults(text));

    private static IEnumerable<string> Faults(string text)
    {
        var report = new ConformingReport().With(
            "word/document.xml",
            "Ủy ban nhân dân Tỉnh báo cáo như sau:",
            text.Replace("<", "&lt;", StringComparison.Ordinal)
        );
        var opened = WordTemplate.Open("mau.docx", report.ToDocx());
        var findings = opened.Template?.Render(August, new DateOnly(2022, 8, 14)).Findings ?? opened.Findings;
        return findings.Select(finding =>
            $"{finding.Kind.Code} {finding.Written.Show()} {finding.Expected.Show()}"
        );
    }

    private static RecordValue Model()
    {
        using var month = new SampleMonth();
        var received = month.Check().Received!;
        return MonthlyReport.From(received, received.Catalogue);
    }

    [GeneratedRegex(@"\{\{.*?\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
