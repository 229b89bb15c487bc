using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace Project06Report.Tests.Layout;

/// <summary>A report of one page that conforms to the decree in everything, as text of its parts, so that a test can spoil one
/// thing at a time.</summary>
internal sealed record ConformingReport
{
    private const string Namespaces =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Font =
        "<w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman' w:cs='Times New Roman'/>";

    private ImmutableSortedDictionary<string, string> Parts { get; init; } =
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            new Dictionary<string, string>
            {
                ["[Content_Types].xml"] =
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
                ["_rels/.rels"] = Relationships(
                    $"<Relationship Id='r1' Type='{Office}/officeDocument' Target='word/document.xml'/>"
                ),
                ["word/_rels/document.xml.rels"] = Relationships(
                    string.Concat(
                        from part in new[] { "styles", "numbering", "footnotes", "settings", "fontTable" }
                        select $"<Relationship Id='{part}' Type='{Office}/{part}' Target='{part}.xml'/>"
                    )
                        + $"<Relationship Id='h1' Type='{Office}/header' Target='header1.xml'/><Relationship Id='h2' Type='{Office}/header' Target='header2.xml'/><Relationship Id='f1' Type='{Office}/footer' Target='footer1.xml'/>"
                ),
                ["word/document.xml"] = Document,
                ["word/styles.xml"] = Styles,
                ["word/numbering.xml"] =
                    $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num></w:numbering>",
                ["word/footnotes.xml"] =
                    $"<w:footnotes {Namespaces}><w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type='continuationSeparator' w:id='0'><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
                    + Note(1, "Sở Tư pháp; Sở Y tế.")
                    + Note(2, "Thường trú: tiếp nhận 154 hồ sơ.")
                    + "</w:footnotes>",
                ["word/settings.xml"] =
                    $"<w:settings {Namespaces}><w:footnotePr><w:footnote w:id='-1'/></w:footnotePr></w:settings>",
                ["word/fontTable.xml"] =
                    $"<w:fonts {Namespaces}><w:font w:name='Times New Roman'/></w:fonts>",
                ["word/header1.xml"] =
                    $"<w:hdr {Namespaces}><w:p><w:pPr><w:pStyle w:val='Giua'/></w:pPr><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p></w:hdr>",
                ["word/header2.xml"] = $"<w:hdr {Namespaces}><w:p/></w:hdr>",
                ["word/footer1.xml"] = $"<w:ftr {Namespaces}><w:p/></w:ftr>",
            }
        );

    /// <summary>The same with one text of one part replaced everywhere it stands.</summary>
    public ConformingReport With(string part, string written, string instead)
    {
        Assert.Contains(written, Parts[part], StringComparison.Ordinal);
        return this with
        {
            Parts = Parts.SetItem(part, Parts[part].Replace(written, instead, StringComparison.Ordinal)),
        };
    }

    public byte[] ToDocx()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static string Document =>
        $"<w:document {Namespaces}><w:body>"
        + Table(
            3829,
            5670,
            (
                Paragraph("CoQuan", "ỦY BAN NHÂN DÂN") + Paragraph("CoQuan", "TỈNH ĐỒNG THÁP") + Rule(1320),
                Paragraph("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    + Paragraph("TieuNgu", "Độc lập - Tự do - Hạnh phúc")
                    + Rule(1042)
            ),
            (
                Paragraph("Giua", "Số: 05/BC-UBND"),
                Paragraph("NgayThang", "Đồng Tháp, ngày 05 tháng 8 năm 2022")
            )
        )
        + Paragraph("TieuNgu", "BÁO CÁO")
        + Paragraph("TieuNgu", "Kết quả thực hiện Đề án tháng 8 năm 2022")
        + Rule(3435)
        + Paragraph("NoiDung", "Ủy ban nhân dân Tỉnh báo cáo như sau:")
        + Paragraph("TieuDe", "I. KẾT QUẢ THỰC HIỆN")
        + Paragraph("TieuDe", "1. Công tác chỉ đạo")
        + Paragraph(
            "NoiDung",
            "Phối hợp với 02 sở, ngành",
            "<w:r><w:rPr><w:rStyle w:val='DauChuThich'/></w:rPr><w:footnoteReference w:id='1'/></w:r>"
        )
        + Paragraph("NoiDung", "a) Điểm thứ nhất;")
        + Paragraph("NoiDung", "b) Điểm thứ hai;")
        + Paragraph("NoiDung", "c) Điểm thứ ba;")
        + Paragraph("NoiDung", "d) Điểm thứ tư;")
        + Paragraph(
            "NoiDung",
            "đ) Điểm thứ năm",
            "<w:r><w:rPr><w:rStyle w:val='DauChuThich'/></w:rPr><w:footnoteReference w:id='2'/></w:r>"
        )
        + Paragraph("NoiDung", "1. Khoản không có tiêu đề.")
        + Paragraph("NoiDung", "Ủy ban nhân dân Tỉnh báo cáo./.")
        + Table(
            3402,
            5669,
            (
                Paragraph("NoiNhan", "Nơi nhận:")
                    + Paragraph("TungNoi", "- Bộ Công an;")
                    + Paragraph("TungNoi", "- Lưu: VT, NC."),
                Paragraph("TieuNgu", "TM. ỦY BAN NHÂN DÂN")
                    + Paragraph("TieuNgu", "CHỦ TỊCH")
                    + Paragraph("TieuNgu", "")
                    + Paragraph("TieuNgu", "Nguyễn Văn An")
            )
        )
        + "<w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:headerReference w:type='first' r:id='h2'/><w:footerReference w:type='default' r:id='f1'/><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='1134' w:right='850' w:bottom='1417' w:left='1984'/><w:pgNumType w:start='1'/><w:titlePg/></w:sectPr></w:body></w:document>";

    private static string Styles =>
        $"<w:styles {Namespaces}><w:docDefaults><w:rPrDefault><w:rPr>{Font}<w:sz w:val='26'/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type='paragraph' w:default='1' w:styleId='Thuong'/>"
        + Style("Giua", "Thuong", "<w:jc w:val='center'/>", "")
        + Style("QuocHieu", "Giua", "", "<w:b/>")
        + Style("CoQuan", "Giua", "<w:ind w:left='480' w:right='480'/>", "<w:b/><w:sz w:val='26'/>")
        + Style("TieuNgu", "QuocHieu", "", "<w:sz w:val='28'/>")
        + Style("NgayThang", "Giua", "", "<w:i/><w:sz w:val='28'/>")
        + Style(
            "NoiDung",
            "Thuong",
            "<w:spacing w:before='120' w:line='240' w:lineRule='auto'/><w:ind w:firstLine='567'/><w:jc w:val='both'/>",
            "<w:sz w:val='28'/>"
        )
        + Style("TieuDe", "NoiDung", "<w:keepNext/>", "<w:b/>")
        + Style("NoiNhan", "Thuong", "", "<w:b/><w:i/><w:sz w:val='24'/>")
        + Style("TungNoi", "Thuong", "", "<w:sz w:val='22'/>")
        + Style("ChuThich", "Thuong", "<w:jc w:val='both'/>", "<w:sz w:val='20'/>")
        + "<w:style w:type='character' w:styleId='DauChuThich'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style></w:styles>";

    private static string Relationships(string links) =>
        $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{links}</Relationships>";

    private static string Style(string id, string basedOn, string paragraph, string run) =>
        $"<w:style w:type='paragraph' w:styleId='{id}'><w:basedOn w:val='{basedOn}'/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";

    private static string Paragraph(string style, string text, string more = "") =>
        $"<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r>{more}</w:p>";

    private static string Rule(int indent) =>
        $"<w:p><w:pPr><w:pBdr><w:top w:val='single'/></w:pBdr><w:ind w:left='{indent}' w:right='{indent}'/></w:pPr></w:p>";

    private static string Note(int id, string text) =>
        $"<w:footnote w:id='{id}'><w:p><w:pPr><w:pStyle w:val='ChuThich'/></w:pPr><w:r><w:rPr><w:rStyle w:val='DauChuThich'/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> {text}</w:t></w:r></w:p></w:footnote>";

    private static string Table(int left, int right, params (string Left, string Right)[] rows) =>
        "<w:tbl><w:tblPr><w:tblCellMar><w:left w:w='85'/><w:right w:w='85'/></w:tblCellMar></w:tblPr>"
        + string.Concat(rows.Select(row => $"<w:tr>{Cell(left, row.Left)}{Cell(right, row.Right)}</w:tr>"))
        + "</w:tbl>";

    private static string Cell(int width, string content) =>
        $"<w:tc><w:tcPr><w:tcW w:w='{width}'/></w:tcPr>{content}</w:tc>";
}
