using Project06Report.Diagnostics;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Layout;

public sealed class DecreeThirtyLayoutTests
{
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string Notes = "word/footnotes.xml";
    private const string Header = "word/header1.xml";

    [Fact]
    public void A_conforming_report_has_no_finding() =>
        Assert.Empty(Decree.Check(new ConformingReport().ToDocx()));

    [Theory]
    [InlineData("P01", Document, "w:w='11906'", "w:w='12240'")]
    [InlineData("P01", Document, "w:h='16838'", "w:h='15840'")]
    [InlineData("P01", Document, "<w:pgSz w:w='11906' w:h='16838'/>", "")]
    [InlineData(
        "P02",
        Document,
        "<w:p><w:pPr><w:pStyle w:val='TieuDe'/></w:pPr><w:r><w:t>I. K",
        "<w:p><w:pPr><w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='850' w:bottom='1417' w:left='1984'/><w:titlePg/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:sectPr><w:pgSz w:w='16838' w:h='11906' w:orient='landscape'/><w:pgMar w:top='1134' w:right='850' w:bottom='1417' w:left='1984'/></w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val='TieuDe'/></w:pPr><w:r><w:t>I. K"
    )]
    [InlineData("P03", Document, "w:top='1134'", "w:top='1130'")]
    [InlineData("P03", Document, "w:bottom='1417'", "w:bottom='1440'")]
    [InlineData("P03", Document, "w:left='1984'", "w:left='1440'")]
    [InlineData("P03", Document, "w:right='850'", "w:right='1440'")]
    [InlineData("P04", Styles, "w:ascii='Times New Roman'", "w:ascii='Arial'")]
    [InlineData("P04", Styles, "w:hAnsi='Times New Roman'", "w:hAnsi='Calibri'")]
    [InlineData("P04", Styles, "w:cs='Times New Roman'", "w:cs='Tahoma'")]
    [InlineData("P04", Styles, "w:ascii='Times New Roman'", "w:asciiTheme='minorHAnsi'")]
    [InlineData(
        "P04",
        Styles,
        "<w:i/><w:sz w:val='28'/>",
        "<w:i/><w:color w:val='FF0000'/><w:sz w:val='28'/>"
    )]
    [InlineData(
        "P04",
        Notes,
        "<w:r><w:t xml:space='preserve'> Thường",
        "<w:r><w:rPr><w:rFonts w:ascii='.VnTime'/></w:rPr><w:t xml:space='preserve'> Thường"
    )]
    [InlineData("P04", "word/fontTable.xml", "'Times New Roman'", "'VNI-Times'")]
    [InlineData("P05", Document, "báo cáo như", "ba\u0301o cáo như")]
    [InlineData("P05", Notes, "Sở Tư pháp", "S\uFFFD Tư pháp")]
    [InlineData("P06", Document, "<w:titlePg/>", "")]
    [InlineData("P06", Document, "<w:pgNumType w:start='1'/>", "<w:pgNumType w:start='3'/>")]
    [InlineData("P06", Document, "<w:pgNumType w:start='1'/>", "<w:pgNumType w:fmt='lowerRoman'/>")]
    [InlineData("P06", Document, "<w:headerReference w:type='default' r:id='h1'/>", "")]
    [InlineData("P06", Header, "PAGE", "NUMPAGES")]
    [InlineData("P06", Header, "<w:pStyle w:val='Giua'/>", "<w:jc w:val='right'/>")]
    [InlineData(
        "P06",
        Header,
        "<w:pStyle w:val='Giua'/>",
        "<w:pStyle w:val='ChuThich'/><w:jc w:val='center'/>"
    )]
    [InlineData("P06", Header, "<w:pStyle w:val='Giua'/>", "<w:pStyle w:val='NgayThang'/>")]
    [InlineData("P06", "word/header2.xml", "<w:p/>", "<w:p><w:fldSimple w:instr='PAGE'/></w:p>")]
    [InlineData(
        "P06",
        "word/footer1.xml",
        "<w:p/>",
        "<w:p><w:fldSimple w:instr=' PAGE \\* MERGEFORMAT '/></w:p>"
    )]
    [InlineData("P06", "word/settings.xml", "<w:footnotePr>", "<w:evenAndOddHeaders/><w:footnotePr>")]
    [InlineData("P08", Styles, "<w:i/><w:sz w:val='28'/>", "<w:i/><w:sz w:val='26'/>")]
    [InlineData("E01", Document, "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI")]
    [InlineData("E01", Document, "<w:pStyle w:val='QuocHieu'/>", "<w:pStyle w:val='Giua'/>")]
    [InlineData(
        "E01",
        Document,
        "<w:pStyle w:val='QuocHieu'/>",
        "<w:pStyle w:val='QuocHieu'/><w:jc w:val='left'/>"
    )]
    [InlineData("E01", Document, "<w:pStyle w:val='QuocHieu'/>", "<w:pStyle w:val='TieuNgu'/>")]
    [InlineData("E02", Document, "Độc lập - Tự do", "Độc lập – Tự do")]
    [InlineData("E02", Document, "Độc lập - Tự do - Hạnh phúc", "")]
    [InlineData(
        "E03",
        Document,
        "<w:pStyle w:val='CoQuan'/></w:pPr><w:r><w:t>ỦY",
        "<w:pStyle w:val='Giua'/></w:pPr><w:r><w:t>ỦY"
    )]
    [InlineData("E04", Document, "<w:t>TỈNH ĐỒNG", "<w:t>Tỉnh ĐỒNG")]
    [InlineData("E04", Styles, "<w:b/><w:sz w:val='26'/>", "<w:b/><w:sz w:val='28'/>")]
    [InlineData("E04", Styles, "<w:b/><w:sz w:val='26'/>", "")]
    [InlineData("E04", Styles, "<w:b/><w:sz w:val='26'/>", "<w:b/><w:i/>")]
    [InlineData("E05", Document, "Số: 05/", "Số: 5/")]
    [InlineData("E05", Document, "Số: 05/BC-UBND", "Số 05/BC-UBND")]
    [InlineData("E05", Document, "/BC-UBND", "/ BC - UBND")]
    [InlineData(
        "E05",
        Document,
        "<w:pStyle w:val='Giua'/></w:pPr><w:r><w:t>Số",
        "<w:pStyle w:val='QuocHieu'/></w:pPr><w:r><w:t>Số"
    )]
    [InlineData("E06", Document, "ngày 05 tháng", "ngày 5 tháng")]
    [InlineData("E06", Document, "tháng 8 năm 2022</w:t>", "tháng 08 năm 2022</w:t>")]
    [InlineData("E06", Document, "<w:pStyle w:val='NgayThang'/>", "<w:pStyle w:val='Giua'/>")]
    [InlineData("E07", Document, ">BÁO CÁO<", ">Báo cáo<")]
    [InlineData(
        "E07",
        Document,
        "<w:pStyle w:val='TieuNgu'/></w:pPr><w:r><w:t>Kết",
        "<w:pStyle w:val='NgayThang'/></w:pPr><w:r><w:t>Kết"
    )]
    [InlineData(
        "E09",
        Styles,
        "<w:jc w:val='both'/></w:pPr><w:rPr><w:sz w:val='28'/>",
        "</w:pPr><w:rPr><w:sz w:val='28'/>"
    )]
    [InlineData(
        "E09",
        Styles,
        "<w:jc w:val='both'/></w:pPr><w:rPr><w:sz w:val='28'/>",
        "<w:jc w:val='both'/></w:pPr><w:rPr><w:sz w:val='24'/>"
    )]
    [InlineData("E09", Styles, "w:firstLine='567'", "w:firstLine='360'")]
    [InlineData("E09", Styles, "w:before='120'", "w:before='60'")]
    [InlineData("E09", Styles, "w:line='240'", "w:line='420'")]
    [InlineData(
        "E09",
        Styles,
        "<w:spacing w:before='120'",
        "<w:contextualSpacing/><w:spacing w:before='120'"
    )]
    [InlineData(
        "E09",
        Document,
        "<w:pStyle w:val='NoiDung'/></w:pPr><w:r><w:t>1. K",
        "<w:pStyle w:val='NoiDung'/><w:ind w:firstLine='720'/></w:pPr><w:r><w:t>1. K"
    )]
    [InlineData("E10", Document, "I. KẾT QUẢ THỰC HIỆN", "I. Kết quả thực hiện")]
    [InlineData("E10", Styles, "<w:keepNext/>", "")]
    [InlineData(
        "E10",
        Document,
        "<w:pStyle w:val='TieuDe'/></w:pPr><w:r><w:t>1. C",
        "<w:pStyle w:val='NoiDung'/><w:keepNext/></w:pPr><w:r><w:t>1. C"
    )]
    [InlineData(
        "E10",
        Document,
        "<w:pStyle w:val='NoiDung'/></w:pPr><w:r><w:t>1. K",
        "<w:pStyle w:val='TieuDe'/></w:pPr><w:r><w:t>1. K"
    )]
    [InlineData("E11", Document, "đ) Điểm", "e) Điểm")]
    [InlineData("E11", Document, "a) Điểm", "b) Điểm")]
    [InlineData("E15", Document, "báo cáo./.", "báo cáo.")]
    [InlineData("E15", Document, "thứ năm", "thứ năm./.")]
    [InlineData("E16", Document, "TM. ỦY", "T/M ỦY")]
    [InlineData("E16", Document, "CHỦ TỊCH", "Chủ tịch")]
    [InlineData(
        "E16",
        Document,
        "<w:pStyle w:val='TieuNgu'/></w:pPr><w:r><w:t>CHỦ",
        "<w:pStyle w:val='NoiDung'/></w:pPr><w:r><w:t>CHỦ"
    )]
    [InlineData("E17", Document, "Nguyễn Văn An", "NGUYỄN VĂN AN")]
    [InlineData(
        "E17",
        Document,
        "<w:pStyle w:val='TieuNgu'/></w:pPr><w:r><w:t>Nguyễn",
        "<w:pStyle w:val='Giua'/></w:pPr><w:r><w:t>Nguyễn"
    )]
    [InlineData("E19", Document, "Nơi nhận:", "Nơi nhận")]
    [InlineData("E19", Styles, "<w:b/><w:i/><w:sz w:val='24'/>", "<w:b/><w:sz w:val='24'/>")]
    [InlineData("E19", Styles, "<w:sz w:val='22'/>", "<w:sz w:val='24'/>")]
    [InlineData("E19", Document, "- Bộ Công an;", "- Bộ Công an.")]
    [InlineData("E19", Document, "- Lưu: VT, NC.", "- Lưu: NC;")]
    [InlineData(
        "E19",
        Document,
        "<w:p><w:pPr><w:pStyle w:val='TieuNgu'/></w:pPr><w:r><w:t>TM",
        "<w:p/><w:p><w:pPr><w:pStyle w:val='TieuNgu'/></w:pPr><w:r><w:t>TM"
    )]
    [InlineData("E20", Document, "<w:footnoteReference w:id='2'/>", "<w:footnoteReference w:id='1'/>")]
    [InlineData("E20", Document, "<w:footnoteReference w:id='2'/>", "")]
    [InlineData(
        "E20",
        Document,
        "<w:footnoteReference w:id='2'/>",
        "<w:footnoteReference w:customMarkFollows='1' w:id='2'/>"
    )]
    [InlineData("E20", Document, "<w:rStyle w:val='DauChuThich'/>", "")]
    [InlineData("E20", Notes, "<w:rStyle w:val='DauChuThich'/>", "")]
    [InlineData("E20", Notes, "<w:footnoteRef/>", "<w:t>1</w:t>")]
    [InlineData("E20", Notes, "w:type='separator' ", "")]
    [InlineData("E20", Styles, "<w:sz w:val='20'/>", "<w:sz w:val='24'/>")]
    [InlineData(
        "E20",
        Styles,
        "<w:jc w:val='both'/></w:pPr><w:rPr><w:sz w:val='20'/>",
        "</w:pPr><w:rPr><w:sz w:val='20'/>"
    )]
    [InlineData("E20", "word/settings.xml", "<w:footnotePr>", "<w:footnotePr><w:numFmt w:val='lowerRoman'/>")]
    [InlineData(
        "E20",
        Document,
        "<w:pgSz",
        "<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr><w:pgSz"
    )]
    [InlineData("E20", Header, "</w:p>", "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>")]
    public void A_spoilt_report_is_found_out(string row, string part, string written, string instead)
    {
        var findings = Decree.Check(new ConformingReport().With(part, written, instead).ToDocx());

        Assert.Contains(findings, finding => finding.Rule == row && finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("E01", Styles, "<w:b/></w:rPr>", "<w:b/><w:spacing w:val='10'/></w:rPr>")]
    [InlineData("E02", Document, "w:left='1042' w:right='1042'", "w:left='1700' w:right='1700'")]
    [InlineData("E04", Document, "w:left='1320' w:right='1320'", "w:left='600' w:right='600'")]
    [InlineData(
        "E07",
        Document,
        "<w:p><w:pPr><w:pBdr><w:top w:val='single'/></w:pBdr><w:ind w:left='3435' w:right='3435'/></w:pPr></w:p>",
        ""
    )]
    [InlineData("E09", Styles, "w:line='240' w:lineRule='auto'", "w:line='280' w:lineRule='exact'")]
    [InlineData("E17", Document, "Nguyễn Văn An", "TS. Nguyễn Văn An")]
    public void What_is_only_unusual_is_a_warning(string row, string part, string written, string instead)
    {
        var findings = Decree.Check(new ConformingReport().With(part, written, instead).ToDocx());

        Assert.Equal(
            [(row, Severity.Warning)],
            findings.Select(finding => (finding.Rule, finding.Severity)).Distinct()
        );
    }

    [Theory]
    [InlineData("Số: 05/BC-UBND", "Số:        /BC-UBND")]
    [InlineData("ngày 05 tháng 8", "ngày      tháng 8")]
    [InlineData("ngày 05 tháng 8", "ngày …… tháng 01")]
    [InlineData("CHỦ TỊCH", "KT. CHỦ TỊCH</w:t><w:br/><w:t>PHÓ CHỦ TỊCH")]
    [InlineData(
        "<w:pStyle w:val='TieuDe'/></w:pPr><w:r><w:t>1. C",
        "<w:pStyle w:val='NoiDung'/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>1. C"
    )]
    public void What_the_decree_leaves_open_is_no_finding(string written, string instead) =>
        Assert.Empty(Decree.Check(new ConformingReport().With(Document, written, instead).ToDocx()));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("<w:pgNumType w:start='1'/>", "", "P07")]
    [InlineData("<w:jc w:val='center'/><w:rPr/>", "<w:jc w:val='left'/><w:rPr/>", "E22")]
    [InlineData("(kèm theo Phụ lục)", "", "E22")]
    [InlineData("<w:trPr><w:tblHeader/></w:trPr>", "", "E21")]
    public void An_appendix_has_a_title_a_reference_pages_and_a_heading_row_of_its_own(
        string written,
        string instead,
        string rows
    )
    {
        const string section =
            "<w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:headerReference w:type='first' r:id='h2'/>";
        const string row =
            "<w:tr><w:tc><w:tcPr><w:tcW w:w='900'/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>";
        var report = new ConformingReport()
            .With(Document, "Phối hợp với 02 sở, ngành", "Phối hợp với 02 sở, ngành (kèm theo Phụ lục)")
            .With(
                Document,
                "<w:sectPr><w:headerReference",
                $"<w:p><w:pPr>{section}<w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='850' w:bottom='1417' w:left='1984'/><w:titlePg/></w:sectPr></w:pPr></w:p>"
                    + "<w:p><w:pPr><w:pStyle w:val='TieuNgu'/><w:jc w:val='center'/><w:rPr/></w:pPr><w:r><w:t>Phụ lục</w:t></w:r></w:p>"
                    + $"<w:tbl>{row.Replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", StringComparison.Ordinal)}{row}{row}</w:tbl><w:sectPr><w:headerReference"
            );

        var spoilt = written.Length == 0 ? report : report.With(Document, written, instead);

        Assert.Equal(rows, string.Join(' ', Decree.Check(spoilt.ToDocx()).Select(finding => finding.Rule)));
    }

    [Fact]
    public void An_appendix_without_a_section_of_its_own_is_told() =>
        Assert.Contains(
            Decree.Check(
                new ConformingReport()
                    .With(
                        Document,
                        "<w:sectPr><w:headerReference",
                        "<w:p><w:r><w:t>Phụ lục</w:t></w:r></w:p><w:sectPr><w:headerReference"
                    )
                    .ToDocx()
            ),
            finding => finding.Rule == "P07"
        );

    /// <summary>A smallest example of each kind, P06-390 to P06-399.</summary>
    [Fact]
    public void Each_kind_of_departure_in_its_exact_words() =>
        Golden.Matches(
            string.Concat(
                OfEachKind()
                    .Select(finding =>
                        $"{finding.Kind.Code} {finding.Rule} {finding.Place}: {finding.Written.Show()} → {finding.Expected.Show()}\n"
                    )
            ),
            "words.txt"
        );

    internal static IEnumerable<Diagnostic> OfEachKind()
    {
        (string Part, string Written, string Instead)[] slips =
        [
            (Document, "w:top='1134'", "w:top='1440'"),
            (Styles, "w:ascii='Times New Roman'", "w:ascii='Arial'"),
            (Document, "<w:titlePg/>", ""),
            (Document, "Độc lập - Tự do", "Độc lập – Tự do"),
            (Document, "<w:t>TỈNH ĐỒNG", "<w:t>Tỉnh ĐỒNG"),
            (Document, "Số: 05/", "Số: 5/"),
            (Document, "báo cáo./.", "báo cáo."),
            (Document, "đ) Điểm", "e) Điểm"),
            (Document, "CHỦ TỊCH", "Chủ tịch"),
            (Document, "<w:footnoteReference w:id='2'/>", ""),
        ];
        return slips.Select(slip =>
            Decree.Check(new ConformingReport().With(slip.Part, slip.Written, slip.Instead).ToDocx())[0]
        );
    }

    [Fact]
    public void Automatic_letters_are_refused()
    {
        var report = new ConformingReport()
            .With(
                Document,
                "<w:pStyle w:val='NoiDung'/></w:pPr><w:r><w:t>a) ",
                "<w:pStyle w:val='NoiDung'/><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>"
            )
            .With("word/numbering.xml", "w:val='decimal'", "w:val='lowerLetter'");

        Assert.Contains(Decree.Check(report.ToDocx()), finding =>
            finding is { Rule: "E11", Severity: Severity.Error }
            && finding.Written == "điểm đánh số tự động theo bảng chữ cái tiếng Anh: “Điểm thứ nhất;”"
        );
    }

    [Fact]
    public void A_governing_body_is_missed_where_there_is_one() =>
        Assert.Equal(
            ["E03"],
            Decree
                .Check(new ConformingReport().ToDocx(), hasGoverningBody: true)
                .Select(finding => finding.Rule)
        );

    [Fact]
    public void Bold_in_a_paragraph_style_and_in_a_character_style_cancel_out()
    {
        var report = new ConformingReport()
            .With(
                Styles,
                "</w:styles>",
                "<w:style w:type='character' w:styleId='Dam'><w:rPr><w:b/></w:rPr></w:style></w:styles>"
            )
            .With(Document, "<w:r><w:t>BÁO CÁO", "<w:r><w:rPr><w:rStyle w:val='Dam'/></w:rPr><w:t>BÁO CÁO");

        Assert.Equal(["E07"], Decree.Check(report.ToDocx()).Select(finding => finding.Rule));
    }

    [Fact]
    public void A_finding_names_row_part_paragraph_and_text()
    {
        var finding = Assert.Single(
            Decree.Check(new ConformingReport().With(Document, "Số: 05/", "Số: 5/").ToDocx())
        );

        Assert.Equal(
            "E05 P06-395 bao-cao.docx › thân văn bản › đoạn 7: “Số: 5/BC-UBND” → số, ký hiệu có dạng \"Số: 05/BC-UBND\": số dưới 10 thêm số 0, không dấu cách",
            $"{finding.Rule} {finding.Kind.Code} {finding.Place}: {finding.Written.Show()} → {finding.Expected.Show()}"
        );
    }
}
