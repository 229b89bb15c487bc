using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Layout;
using Project06Report.Tests.Samples;
using Project06Report.WordTemplates.Checking;
using Xunit;
using static Project06Report.Tests.WordTemplates.Checking.EditedTemplate;

namespace Project06Report.Tests.WordTemplates.Checking;

/// <summary>What an author hears of a template before there are any figures.</summary>
public sealed class TemplateCheckTests : IDisposable
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "2022");
    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("2022-07")]
    [InlineData("2022-08")]
    [InlineData("2022-09")]
    public void Of_the_shipped_template_nothing_is_said(string month) =>
        Assert.Equal("", Words(Check(MonthlyReportTemplateTests.Template, month)));

    [Theory]
    [InlineData(
        "đã thu nhận {{ so_lieu.cccd_thu_nhan.luy_ke }} hồ sơ",
        "đã thu nhận 1.316.173 hồ sơ",
        "P06-374 “đã thu nhận 1.316.173 hồ sơ”: 1.316.173"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "Trong tháng 8/2022 đạt 95,8%, không phát sinh",
        "P06-374: 8/2022, 95,8%"
    )]
    [InlineData("{{ y.noi_dung }}", "{{ y.noi_dung }}{{ a = 46336 }}", "P06-374 {{ a = 46336 }}")]
    [InlineData(
        "Trong kỳ không phát sinh",
        "Sơ Tài chính không phát sinh",
        "P06-376 “Sơ Tài chính”: Sở Tài chính"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "Sở Tài Chánh không phát sinh",
        "P06-376 “Sở Tài Chánh không phát”: có phải “Sở Tài chính”?"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "Sở Ngoại vụ không phát sinh",
        "P06-376 “Sở Ngoại vụ không phát”: tên đơn vị có ở danh mục"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "Dịch vụ công toàn trình, một phần không phát sinh",
        "P06-375 “toàn trình, một phần”: {{ thuat_ngu.dvc_muc_do }}, ngày 14/8/2022 là “mức độ 3, mức độ 4”"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "{ ky.thang } không phát sinh",
        "P06-373 { ky.thang }: hai ngoặc nhọn ở mỗi đầu"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "a } không phát sinh",
        "P06-373 a }: không có ngoặc nhọn ngoài thẻ"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "{{ so_lieu.so_bao_cao.ky_nay }} không phát sinh",
        "P06-377 {{ so_lieu.so_bao_cao.ky_nay }}: bao bằng {{ if … }}"
    )]
    [InlineData(
        "Trong kỳ không phát sinh",
        "{{ vn.ngay so_lieu.dddt.ky_nay }} không phát sinh",
        "P06-336 {{ vn.ngay so_lieu.dddt.ky_nay }}: cần một ngày"
    )]
    public void A_slip_is_told(string written, string instead, string expected)
    {
        var said = Assert.Single(Check(With((written, instead))));
        var (code, rest) = (expected[..7], expected[7..].Split(": ", 2));
        Assert.Equal(code, said.Kind.Code);
        Assert.Contains(rest[0].Trim(' ', '“', '”'), said.Written.Show(), StringComparison.Ordinal);
        Assert.Contains(rest.ElementAtOrDefault(1) ?? "", said.Expected.Show(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theo Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng")]
    [InlineData("theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ")]
    [InlineData("theo khoản 2 Điều 18 Luật Cư trú năm 2020, điểm a mục 3 Phụ lục 1")]
    [InlineData("Đề án 06 giai đoạn 2022 - 2025, tầm nhìn đến năm 2030")]
    [InlineData("phòng, chống dịch COVID-19 24/24, Công văn số 1279/CAT-QLHC, Phường 1")]
    [InlineData("Sở Y tế, Sở Lao động - Thương binh và Xã hội, CÔNG AN TỈNH, công an tỉnh")]
    public void What_belongs_to_a_name_is_no_figure_and_no_slip(string text) =>
        Assert.Equal("", Words(Check(With(("Trong kỳ không phát sinh nội dung", text)))));

    /// <summary>Whether or not the month made up has as many months before it as the chart asks for.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void A_name_in_a_chart_is_checked_without_data(string months)
    {
        var template = EditedTemplate.With(
            MonthlyReportTemplateTests.Template,
            "word/document.xml",
            ("array.size(cac_thang) &gt; 1", $"array.size(cac_thang) &gt; {months}")
        );
        template = EditedTemplate.With(
            template,
            "word/charts/chart1.xml",
            ("{{ t.ho_so.hs_tong.tiep_nhan }}", "{{ t.ho_so.hs_tong.tiep_nhann }}"),
            ("{{ t.ky.thang_nam }}", "{{ t.ki.thang_nam }}")
        );
        Assert.Equal(
            """
            LỖI P06-332  Không có mục này
              Ở         bao-cao-thang.docx › biểu đồ 1 › đoạn 1 › nhãn
              Đang ghi  {{ t.ki.thang_nam }}
              Lý do     không có mục 'ki'; có phải 'ky'?
            LỖI P06-332  Không có mục này
              Ở         bao-cao-thang.docx › biểu đồ 1 › đoạn 2 › dãy-1
              Đang ghi  {{ t.ho_so.hs_tong.tiep_nhann }}
              Lý do     không có mục 'tiep_nhann'; có phải 'tiep_nhan'?
            """,
            Words(Check(template)),
            ignoreLineEndingDifferences: true
        );
    }

    [Fact]
    public void Two_independent_mistakes_are_two_messages_also_when_one_breaks_a_block()
    {
        var said = Check(
            With(
                ("{{ if don_vi.vpub.da_nop }}", "{{ if don_vi.vpub.da_nop"),
                ("{{ vn.ngay ky.tu_ngay }}", "{{ vn.ngay ky.thang }}")
            )
        );
        Assert.Equal(["P06-336", "P06-311"], said.Select(finding => finding.Kind.Code));
    }

    [Fact]
    public void A_finished_report_is_judged_by_its_layout_alone()
    {
        using var month = new August2022.SampleMonth();
        month.Generate();
        var report = File.ReadAllBytes(month.Report);
        Assert.Equal("", Words(Check(report)));
        Assert.Equal("", Words(Check(MonthlyReportTemplateTests.Template)));
    }

    [Fact]
    public void Departures_from_the_decree_stand_at_the_paragraph_of_the_template()
    {
        var said = Check(
            With(
                "word/styles.xml",
                (
                    """<w:qFormat/><w:pPr><w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>""",
                    """<w:qFormat/><w:pPr><w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="left"/>"""
                )
            )
        );
        var finding = Assert.Single(said);
        Assert.Equal(
            ("E09", "nội dung canh đều hai lề", "đoạn 14"),
            (finding.Rule, finding.Expected.Show(), finding.Place.Spot)
        );
        Assert.Matches(
            "^[0-9]{2} đoạn khác cũng vậy; có thể sai ở kiểu \\(Styles\\) của đoạn$",
            finding.Cause.Show()
        );
        Assert.Equal(finding.Related.Count, finding.Related.Distinct().Count());
    }

    [Fact]
    public void The_annotated_copy_is_a_valid_document_with_a_comment_for_each_finding_and_the_original_is_untouched()
    {
        var (original, copy) = (Path.Combine(folder, "mau.docx"), Path.Combine(folder, "nhan-xet.docx"));
        var spoilt = With(
            ("{{ if don_vi.vpub.da_nop }}", "{{ ì don_vi.vpub.da_nop }}"),
            ("Trong kỳ không phát sinh", "46.336 không phát sinh"),
            ("Trên đây là", "{{ ky.than }} Trên đây là")
        );
        File.WriteAllBytes(original, spoilt);

        var run = P06.Run("template", "check", original, "-m", "2022-08", "-w", Samples, "--annotate", copy);

        Assert.Equal(18, run.Exit);
        Assert.Equal(spoilt, File.ReadAllBytes(original));
        using var document = WordprocessingDocument.Open(copy, false);
        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => error.Description)
        );
        var comments = document
            .MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Select(comment => comment.InnerText)
            .ToList();
        Assert.Equal(3, comments.Count);
        Assert.Contains(comments, comment => comment.Contains("gõ 'if' thành 'ì'", StringComparison.Ordinal));
        Golden.Matches(
            string.Join(
                "\n\n",
                document.MainDocumentPart.WordprocessingCommentsPart.Comments!.Select(comment =>
                    string.Join("\n", comment.ChildElements.Select(line => line.InnerText))
                )
            ) + "\n",
            "annotated.txt"
        );
        Assert.Equal(
            [
                "46.336 không phát sinh nội dung phải báo cáo",
                "{{ ì don_vi.vpub.da_nop }}",
                "{{ ky.than }} Trên đây là kết quả thực hiện",
            ],
            Commented(copy).Select(text => text[..Math.Min(text.Length, 44)].Trim())
        );
    }

    [Fact]
    public void A_finding_in_a_note_or_a_header_is_said_where_Word_allows_a_comment()
    {
        var template = new Docx()
            .P("Mở đầu.")
            .P("Nội dung[^{{ khong_co }}].")
            .Header("{{ cung_khong }}")
            .P("{{ ky.thang }}")
            .ToBytes();
        var annotated = AnnotatedCopy.Of("mau.docx", template, Check(template));
        var path = Path.Combine(folder, "a.docx");
        File.WriteAllBytes(path, annotated);

        Assert.Contains("Nội dung.", Commented(path));
        Assert.Contains("Mở đầu.", Commented(path));
    }

    [Fact]
    public void A_finding_about_words_marks_the_paragraph_and_not_the_first_tag_that_stands_in_it()
    {
        var template = new Docx().Runs(Docx.R("Tổng 46.336 hồ sơ "), Docx.R("{{ ky.thang }}")).ToBytes();
        var path = Path.Combine(folder, "a.docx");
        File.WriteAllBytes(path, AnnotatedCopy.Of("mau.docx", template, Check(template)));

        var commented = Commented(path);
        Assert.NotEmpty(commented);
        Assert.All(commented, text => Assert.Equal("Tổng 46.336 hồ sơ {{ ky.thang }}", text));
    }

    [Fact]
    public void An_existing_file_is_never_annotated_over()
    {
        var file = Path.Combine(folder, "mau.docx");
        File.WriteAllBytes(file, MonthlyReportTemplateTests.Template);
        var run = P06.Run("template", "check", file, "-m", "2022-08", "-w", Samples, "--annotate", file);
        Assert.Equal((2, $"Tùy chọn --annotate không ghi đè: đã có tệp {file}.\n"), (run.Exit, run.Error));
        Assert.Equal(MonthlyReportTemplateTests.Template, File.ReadAllBytes(file));
    }

    [Fact]
    public void The_workspace_s_own_template_is_checked_when_none_is_named()
    {
        var run = P06.Run("template", "check", "-m", "2022-08", "-w", Samples);
        Assert.Equal((0, "0 lỗi, 0 cảnh báo, 0 thông báo.\nMẫu dùng được.\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void A_mistake_ends_with_18_and_stands_in_the_json()
    {
        var file = Path.Combine(folder, "mau.docx");
        File.WriteAllBytes(file, With(("{{ ky.thang }}", "{{ ky.than }}")));
        var run = P06.Run("template", "check", file, "-m", "2022-08", "-w", Samples, "--json");
        Assert.Equal(18, run.Exit);
        Golden.Matches(run.Output, "mistake.json");
    }

    [Fact]
    public void The_template_of_longer_periods_is_judged_by_what_a_quarter_has()
    {
        var run = P06.Run(
            "template",
            "check",
            Path.Combine(Samples, "mau", "bao-cao-ky.docx"),
            "-m",
            "2022-08",
            "-w",
            Samples
        );
        Assert.Equal(
            (0, ""),
            (
                run.Exit,
                string.Join(
                    '\n',
                    run.Output.Split('\n').Where(line => line.Contains("P06-", StringComparison.Ordinal))
                )
            )
        );
    }

    [Fact]
    public void The_month_is_never_guessed() =>
        Assert.Equal(
            (2, "Thiếu tháng báo cáo. Ghi ví dụ: --month 2022-08\n"),
            P06.Run("template", "check", "-w", Samples) is var run ? (run.Exit, run.Error) : default
        );

    [Fact]
    public void A_file_that_is_no_document_is_refused()
    {
        var file = Path.Combine(folder, "mau.docx");
        File.WriteAllText(file, "xin chào");
        var run = P06.Run("template", "check", file, "-m", "2022-08", "-w", Samples);
        Assert.Equal(18, run.Exit);
        Assert.Contains("P06-301", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The text of the body each comment is about, in the order of the text.</summary>
    private static List<string> Commented(string path)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        using var zip = ZipFile.OpenRead(path);
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        var body = XElement.Load(stream);
        return
        [
            .. body.Descendants(w + "commentRangeStart")
                .Select(start =>
                    string.Concat(
                        start
                            .ElementsAfterSelf()
                            .TakeWhile(element =>
                                element.Name != w + "commentRangeEnd"
                                || (string?)element.Attribute(w + "id") != (string?)start.Attribute(w + "id")
                            )
                            .SelectMany(element => element.DescendantsAndSelf(w + "t"))
                            .Select(text => text.Value)
                    )
                ),
        ];
    }
}
