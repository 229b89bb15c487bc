using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Reports;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.WordTemplates;
using Xunit;
using Wml = Project06Report.Layout.Wml;

namespace Project06Report.Tests.Layout;

/// <summary>The shipped template filled with the sample of August 2022.</summary>
public sealed class RenderedMonthlyReportTests
{
    private static readonly byte[] August = Render();

    [Fact]
    public void The_report_conforms_to_the_decree_without_a_warning() => Assert.Empty(Decree.Check(August));

    [Fact]
    public void Before_issue_number_and_day_are_left_blank()
    {
        Assert.Contains("Số:         /BC-UBND", Texts(August));
        Assert.Contains("Đồng Tháp, ngày      tháng 8 năm 2022", Texts(August));
    }

    [Fact]
    public void An_issued_report_shows_number_and_date_and_conforms()
    {
        var report = Render(model =>
            model
                .With("so_lieu.so_bao_cao.ky_nay", new TextValue("05"))
                .With("so_lieu.ngay_ban_hanh.ky_nay", new DateValue(new DateOnly(2022, 8, 18)))
        );

        Assert.Contains("Số: 05/BC-UBND", Texts(report));
        Assert.Contains("Đồng Tháp, ngày 18 tháng 8 năm 2022", Texts(report));
        Assert.Empty(Decree.Check(report));
    }

    [Fact]
    public void The_report_is_a_valid_document()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(August), false);

        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void Footnotes_leave_out_what_is_zero_and_close_with_a_full_stop()
    {
        var notes = Notes(August).ToList();

        Assert.Equal([8, 4, 1], notes.Select(note => Count(note, "; ")));
        Assert.All(notes, note => Assert.EndsWith(".", note, StringComparison.Ordinal));
        Assert.Equal(2, Count(notes[1], "trả lại"));
        Assert.Equal(2, Count(notes[1], " 06 hồ sơ"));
        Assert.Contains(
            "(cấp mới 11 hồ sơ, cấp đổi 22 hồ sơ, cấp lại 14 hồ sơ), đã trả kết quả 47 hồ sơ.",
            notes[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_decision_is_cited_in_full_once_and_by_its_number_afterwards()
    {
        var text = string.Join('\n', Texts(August));

        Assert.Equal(2, Count(text, "Quyết định số 1911/QĐ-TTg"));
        Assert.Equal(
            1,
            Count(
                text,
                "Quyết định số 1911/QĐ-TTg ngày 15 tháng 11 năm 2021 của Thủ tướng Chính phủ về kết nối, chia sẻ dữ liệu"
            )
        );
        Assert.True(
            text.IndexOf("1911/QĐ-TTg ngày", StringComparison.Ordinal)
                < text.IndexOf("1911/QĐ-TTg trên địa bàn", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("CAT", "Công an Tỉnh đã", 1)]
    [InlineData("TCT", "phối hợp với 9 sở, ngành", 2)]
    [InlineData("BHXH", "thẻ bảo hiểm y tế", 3)]
    [InlineData("LDTBXH", "đối tượng bảo trợ xã hội", 3)]
    [InlineData("SYT", "mũi tiêm", 3)]
    [InlineData("VPUB", "dịch vụ công thiết yếu", 3)]
    public void An_agency_that_did_not_submit_leaves_no_sentence_and_no_footnote_but_is_named(
        string agency,
        string sentence,
        int footnotes
    )
    {
        var report = Render(missing: agency);

        Assert.Contains(Texts(August), text => text.Contains(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(Texts(report), text => text.Contains(sentence, StringComparison.Ordinal));
        Assert.Single(Texts(report), text =>
            text.StartsWith("Đến thời điểm tổng hợp, chưa nhận được báo cáo của", StringComparison.Ordinal)
        );
        Assert.Equal(footnotes, Notes(report).Count());
        Assert.Empty(Decree.Check(report));
    }

    [Fact]
    public void An_agency_with_every_figure_zero_is_told_in_words()
    {
        var report = Render(model =>
            model.With("ho_so_theo_kenh.kenh_csdl.dong.0.tiep_nhan", new FigureValue(Figure.Constant(0)))
        );

        Assert.Contains(": không phát sinh hồ sơ; Tạm trú", Notes(report).Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ty_so.csyt_tra_cuu_cccd.tinh_den_ngay", "Đến nay, 175/175 cơ sở")]
    [InlineData("so_lieu.bhxh_cccd_dong_bo_bhyt.tinh_den_ngay", "Đến nay, có 466.894 CCCD")]
    [InlineData("so_lieu.luot_tra_cuu.tinh_den_ngay", "4.878 lượt tra cứu, trong đó")]
    [InlineData("ty_so.tiem_da_xac_thuc.tinh_den_ngay", "Đến nay, Sở Y tế")]
    [InlineData("so_lieu.mui_tiem_da_nhap.tinh_den_ngay", "Đến nay, toàn Tỉnh")]
    [InlineData("danh_sach.nam_sinh_hoc_sinh", "đối với học sinh có 850 hồ sơ")]
    [InlineData("cam_ket.cap_nhat_bao_tro", "Cơ sở dữ liệu về trợ giúp xã hội.")]
    public void What_an_agency_may_leave_blank_is_left_out(string path, string sentence)
    {
        Assert.DoesNotContain(Texts(August), text => text.Contains(sentence, StringComparison.Ordinal));
        Assert.Contains(Texts(Render(model => model.With(path, new AbsentValue("để trống")))), text =>
            text.Contains(sentence, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_stated_as_of_date_is_printed_in_place_of_until_now()
    {
        var date = new DateValue(new DateOnly(2022, 8, 12));
        var report = Render(model =>
            model.With("so_lieu.cccd_thu_nhan.tinh_den_ngay", date).With("so_lieu.dddt.tinh_den_ngay", date)
        );

        Assert.Equal(
            2,
            Texts(report)
                .Count(text =>
                    text.Contains(
                        "Lũy kế tính đến ngày 12 tháng 8 năm 2022, đã thu nhận",
                        StringComparison.Ordinal
                    )
                )
        );
    }

    [Fact]
    public void A_section_without_content_says_so() =>
        Assert.Contains(
            "Trong kỳ không phát sinh nội dung phải báo cáo.",
            Texts(Render(model => model.With("noi_dung.i_2.ket_qua", new ListValue([]))))
        );

    [Fact]
    public void No_line_of_commands_is_left_over() =>
        Assert.DoesNotContain(Part(August, "word/document.xml").Descendants(Wml.W + "pStyle"), style =>
            Wml.Value(style) == "LenhMau"
        );

    private static byte[] Render(Func<RecordValue, RecordValue>? change = null, string? missing = null)
    {
        using var month = new SampleMonth();
        if (missing is not null)
        {
            File.Delete(month.PathOf($"2022-08/nop/{missing}-2022-08.xlsx"));
            File.Delete(month.PathOf($"2022-08/nop/{missing}-2022-08-lan-2.xlsx"));
        }

        var scope = MonthScope.Whole(SampleMonth.August) with
        {
            AllowMissing = missing is null ? [] : [missing],
        };
        var received = MonthlyRun.Check(month.Workspace, new(scope)).Received!;
        var model = MonthlyReport.From(received, received.Catalogue);
        var opened = WordTemplate.Open("bao-cao-thang.docx", MonthlyReportTemplateTests.Template);
        Assert.Empty(opened.Findings);
        var rendered = opened.Template!.Render(change?.Invoke(model) ?? model, received.Period.Last);
        Assert.Empty(
            rendered.Findings.Select(finding =>
                $"{finding.Kind.Code} {finding.Place} {finding.Written.Show()} {finding.Expected.Show()} {finding.Cause.Show()}"
            )
        );
        return rendered.Document!;
    }

    private static IEnumerable<string> Texts(byte[] docx, string part = "word/document.xml") =>
        Part(docx, part)
            .Descendants(Wml.W + "p")
            .Select(paragraph =>
                string.Concat(paragraph.Descendants(Wml.W + "t").Select(text => text.Value)).Trim()
            );

    private static IEnumerable<string> Notes(byte[] docx) =>
        Texts(docx, "word/footnotes.xml").Where(text => text.Length > 0);

    private static XElement Part(byte[] docx, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    private static int Count(string text, string wanted) =>
        (text.Length - text.Replace(wanted, "", StringComparison.Ordinal).Length) / wanted.Length;
}
