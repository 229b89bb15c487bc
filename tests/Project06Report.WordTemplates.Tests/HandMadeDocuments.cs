using System.Text;

namespace Project06Report.WordTemplates.Tests;

/// <summary>Packages in the shapes Word, WPS Writer and Google Docs write, restated by hand: what each is known for and a template engine could
/// trip over. None holds a tag.</summary>
internal static class HandMadeDocuments
{
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData" mc:Ignorable="w14" """;

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Separators =
        """<w:footnote w:type="separator" w:id="{0}"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="{1}"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>""";

    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } =
        new Dictionary<string, Func<byte[]>>
        {
            ["Word"] = () =>
                Package(
                    WordBody,
                    Notes(
                        Separators
                            .Replace("{0}", "-1", StringComparison.Ordinal)
                            .Replace("{1}", "0", StringComparison.Ordinal),
                        1
                    ),
                    []
                ),
            ["WPS"] = () =>
                Package(
                    WpsBody,
                    Notes(
                        Separators
                            .Replace("{0}", "0", StringComparison.Ordinal)
                            .Replace("{1}", "1", StringComparison.Ordinal),
                        2
                    ),
                    [
                        (
                            "docProps/custom.xml",
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
                            "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                            """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>1066-12.2.0.13266</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="ICV"><vt:lpwstr>0A1B2C3D4E5F_12</vt:lpwstr></property></Properties>"""
                        ),
                        (
                            "customXml/item1.xml",
                            "",
                            "application/xml",
                            """<s:customData xmlns="http://www.wps.cn/officeDocument/2013/wpsCustomData" xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><extobjs/></s:customData>"""
                        ),
                    ]
                ),
            ["Google"] = () => Package(GoogleBody, Notes("", 0), []),
        };

    private static string Run(string text) =>
        $"""<w:r w:rsidRPr="00A77B3E"><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>rsids, paraIds, proofing marks, _GoBack, a table of contents in a content control, a field, a text box with its VML fallback.</summary>
    private static string WordBody =>
        $"""
            <w:sdt><w:sdtPr><w:id w:val="-1593080917"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p w:rsidR="00AB12CD" w14:paraId="3D1A2B4C" w14:textId="77777777"><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-3" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc1"><w:r><w:t>I. Kết quả</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _Toc1 \h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p><w:p w14:paraId="3D1A2B4D" w14:textId="77777777"><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>
            <w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CE" w14:paraId="1A2B3C4D" w14:textId="12345678"><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Toc1"/>{Run(
                "I. Kết"
            )}<w:proofErr w:type="spellStart"/>{Run(
                " quả"
            )}<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/></w:p>
            <w:p w14:paraId="1A2B3C4E" w14:textId="77777777">{Run(
                "Văn bản"
            )}<w:r><w:footnoteReference w:id="1"/></w:r><w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/><w:r><w:lastRenderedPageBreak/></w:r><w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">{Run(
                " nơi"
            )}</w:smartTag></w:p>
            <w:p w14:paraId="1A2B3C4F" w14:textId="77777777"><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent><w:p w14:paraId="5A2B3C4F" w14:textId="77777777">{Run(
                "trong hộp"
            )}</w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="Text Box 1" o:spid="_x0000_s1026" type="#_x0000_t202"><v:textbox><w:txbxContent><w:p w14:paraId="5A2B3C4F" w14:textId="77777777">{Run(
                "trong hộp"
            )}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            {Table(Run)}
            """;

    /// <summary>Fonts by hint, Chinese names of shapes, an anchored text box without fallback, kerning on every run.</summary>
    private static string WpsBody =>
        $"""
            <w:p><w:pPr><w:rPr><w:rFonts w:hint="default"/><w:lang w:val="vi-VN"/></w:rPr></w:pPr>{WpsRun(
                "I. Kết quả"
            )}<w:r><w:rPr><w:rFonts w:hint="default"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p>
            <w:p><w:r><w:rPr><w:kern w:val="2"/></w:rPr><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="914400" cy="914400"/><wp:wrapNone/><wp:docPr id="2" name="文本框 2"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent><w:p>{WpsRun(
                "trong hộp"
            )}</w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>
            {Table(WpsRun)}
            """;

    private static string WpsRun(string text) =>
        $"""<w:r><w:rPr><w:rFonts w:hint="default" w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:kern w:val="2"/><w:lang w:val="vi-VN"/></w:rPr><w:t>{text}</w:t></w:r>""";

    /// <summary>rsids of zero on everything, content controls named goog_rdk, rtl off on every run, notes without separators, from 0.</summary>
    private static string GoogleBody =>
        $"""
            <w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000" w14:paraId="00000001"><w:pPr><w:pageBreakBefore w:val="0"/><w:rPr/></w:pPr>{GoogleRun(
                "I. Kết quả"
            )}<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="0" w:id="0"/></w:r><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>
            <w:sdt><w:sdtPr><w:id w:val="1204928"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent><w:p w14:paraId="00000002">{GoogleRun(
                "Trong ô"
            )}<w:sdt><w:sdtPr><w:id w:val="1204929"/><w:tag w:val="goog_rdk_1"/></w:sdtPr><w:sdtContent>{GoogleRun(
                " điều khiển"
            )}</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>
            {Table(GoogleRun)}
            """;

    private static string GoogleRun(string text) =>
        $"""<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    /// <summary>A repeated header row, cells merged both ways, a table in a cell.</summary>
    private static string Table(Func<string, string> run) =>
        $"""
            <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p>{run(
                "Đầu bảng"
            )}</w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p>{run(
                "gộp"
            )}</w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>{run("1")}</w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr><w:p>{run(
                "trong"
            )}</w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>
            """;

    private static string Notes(string separators, int id) =>
        $"""<w:footnotes {Namespaces}>{separators}<w:footnote w:id="{id}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> chú thích</w:t></w:r></w:p></w:footnote></w:footnotes>""";

    private static byte[] Package(
        string body,
        string notes,
        (string Part, string Relationship, string Type, string Content)[] more
    ) =>
        Docx.Zip([
            Part(
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>{string.Concat(more.Select(part => $"""<Override PartName="/{part.Part}" ContentType="{part.Type}"/>"""))}</Types>"""
            ),
            Part(
                "_rels/.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/>{string.Concat(more.Where(part => part.Relationship.Length > 0).Select((part, at) => $"""<Relationship Id="rId{at + 2}" Type="{part.Relationship}" Target="{part.Part}"/>"""))}</Relationships>"""
            ),
            Part(
                "word/document.xml",
                $"""<w:document {Namespaces}><w:body>{string.Concat(body.Split('\n').Select(line => line.Trim()))}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>"""
            ),
            Part(
                "word/_rels/document.xml.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}footnotes" Target="footnotes.xml"/></Relationships>"""
            ),
            Part("word/footnotes.xml", notes),
            .. more.Select(part => Part(part.Part, part.Content)),
        ]);

    private static (string, byte[]) Part(string name, string xml) =>
        (name, Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
}
