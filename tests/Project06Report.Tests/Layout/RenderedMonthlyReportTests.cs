using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.WordTemplates;
using Xunit;

namespace Project06Report.Tests.Layout;

/// <summary>The shipped template filled with August 2022.</summary>
public sealed class RenderedMonthlyReportTests
{
    private static readonly byte[] August = Render();

    [Fact]
    public void The_report_conforms_to_the_decree_without_a_warning() => Assert.Empty(DecreeThirtyLayout.Check(August));

    [Fact]
    public void An_issued_report_conforms_as_well()
    {
        var report = Render(issued: true);

        Assert.Empty(DecreeThirtyLayout.Check(report));
        Assert.Contains("Số: 05/BC-UBND", Texts(report));
        Assert.Contains("Đồng Tháp, ngày 18 tháng 8 năm 2022", Texts(report));
    }

    [Fact]
    public void The_report_is_a_valid_document()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(August), false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_three_footnotes_list_the_agencies_and_the_dossiers_of_both_channels() => Assert.Equal(
    [
        "Sở Thông tin và Truyền thông; Sở Tài nguyên và Môi trường; Sở Lao động - Thương binh và Xã hội; Sở Tư pháp; Sở Kế hoạch và Đầu tư; Sở Giáo dục và Đào tạo; Sở Tài chính; Sở Y tế; Sở Nội vụ.",
        "Thường trú: tiếp nhận 154 hồ sơ, đã trả kết quả 118 hồ sơ, trả lại 24 hồ sơ; Tạm trú: tiếp nhận 75 hồ sơ, đã trả kết quả 58 hồ sơ, trả lại 10 hồ sơ; Lưu trú: tiếp nhận 7.947 hồ sơ, đã trả kết quả 7.411 hồ sơ; Tạm vắng: tiếp nhận 06 hồ sơ, đã trả kết quả 06 hồ sơ; Cấp căn cước công dân: tiếp nhận 47 hồ sơ (cấp mới 11 hồ sơ, cấp đổi 22 hồ sơ, cấp lại 14 hồ sơ), đã trả kết quả 47 hồ sơ.",
        "Thường trú: tiếp nhận 3.496 hồ sơ, đã trả kết quả 3.003 hồ sơ, trả lại 27 hồ sơ; Tạm trú: tiếp nhận 1.077 hồ sơ, đã trả kết quả 877 hồ sơ, trả lại 11 hồ sơ.",
    ], Texts(August, "word/footnotes.xml").Where(text => text.Length > 0));

    [Fact]
    public void A_decision_is_cited_in_full_once_and_by_its_number_afterwards()
    {
        var text = string.Join('\n', Texts(August));

        Assert.Equal(2, Count(text, "Quyết định số 1911/QĐ-TTg"));
        Assert.Equal(1, Count(text, "Quyết định số 1911/QĐ-TTg ngày 15 tháng 11 năm 2021 của Thủ tướng Chính phủ về kết nối, chia sẻ dữ liệu"));
        Assert.True(text.IndexOf("ngày 15 tháng 11 năm 2021", StringComparison.Ordinal) < text.IndexOf("1911/QĐ-TTg trên địa bàn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CAT", "Công an Tỉnh đã", 1)]
    [InlineData("TCT", "phối hợp với 9 sở, ngành", 2)]
    [InlineData("BHXH", "thẻ bảo hiểm y tế", 3)]
    [InlineData("LDTBXH", "đối tượng bảo trợ xã hội", 3)]
    [InlineData("SYT", "mũi tiêm", 3)]
    [InlineData("VPUB", "dịch vụ công thiết yếu", 3)]
    public void An_agency_that_did_not_submit_leaves_no_sentence_and_no_footnote(string agency, string sentence, int footnotes)
    {
        var report = Render(submitted: code => code != agency);

        Assert.Contains(Texts(August), text => text.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(report), text => text.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal(footnotes, Texts(report, "word/footnotes.xml").Count(text => text.Length > 0));
        Assert.Empty(DecreeThirtyLayout.Check(report));
    }

    [Fact]
    public void No_paragraph_of_the_template_is_left_over() =>
        Assert.DoesNotContain(Styles(August), style => style == "LenhMau");

    private static byte[] Render(Func<string, bool>? submitted = null, bool issued = false)
    {
        var opened = WordTemplate.Open("bao-cao-thang.docx", MonthlyReportTemplateTests.Template);
        Assert.Empty(opened.Findings);
        var rendered = opened.Template!.Render(AugustModel.Build(submitted, issued), new DateOnly(2022, 8, 14));
        Assert.Empty(rendered.Findings.Select(finding => $"{finding.Kind.Code} {finding.Place} {finding.Written} {finding.Expected} {finding.Cause}"));
        return rendered.Document!;
    }

    private static IEnumerable<string> Texts(byte[] docx, string part = "word/document.xml") =>
        Part(docx, part).Descendants(Wml.W + "p").Select(paragraph => string.Concat(paragraph.Descendants(Wml.W + "t").Select(text => text.Value)).Trim());

    private static IEnumerable<string?> Styles(byte[] docx) => Part(docx, "word/document.xml").Descendants(Wml.W + "pStyle").Select(style => style.Value());

    private static XElement Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    private static int Count(string text, string wanted) => (text.Length - text.Replace(wanted, "", StringComparison.Ordinal).Length) / wanted.Length;
}
