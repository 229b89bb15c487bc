using System.Text;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Tests.WordTemplates.Checking;
using Project06Report.WordTemplates;
using Project06Report.WordTemplates.Package;
using static Project06Report.Tests.Docx;
using static Project06Report.Tests.Model;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.Tests.Errors;

/// <summary>The smallest template that leads to each kind of mistake.</summary>
internal static class TemplateExamples
{
    private const string Field =
        """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{0}</w:instrText></w:r>{1}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static readonly byte[] Compound =
    [
        0xD0,
        0xCF,
        0x11,
        0xE0,
        0xA1,
        0xB1,
        0x1A,
        0xE1,
        .. new byte[600],
    ];

    private static readonly RecordValue August = Model.Of(
        ("ky", Model.Of(("thang", T("8")), ("den_ngay", D(2022, 8, 14)))),
        ("co", new TruthValue(true)),
        ("ds", List(Model.Of(("ten", T("Sở A"))))),
        ("so", Model.Of(("tiep_nhan", N(12802)), ("con_lai", new AbsentValue("Công an Tỉnh để trống ô E7"))))
    );

    public static IEnumerable<KeyValuePair<DiagnosticKind, Func<string>>> All =>
        [
            File(NotWord, "<html>"u8.ToArray()),
            File(OldFormat, Compound),
            File(Encrypted, [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
            File(
                Macros,
                new Docx { ContentType = "application/vnd.ms-word.document.macroEnabled.main+xml" }
                    .P("a")
                    .ToBytes()
            ),
            File(Damaged, new Docx().P("a").ToBytes()[..^40]),
            File(
                TooLarge,
                Zip(Enumerable.Range(0, 2_001).Select(number => ($"word/{number}.xml", Array.Empty<byte>())))
            ),
            File(BadXml, new Docx().With("word/document.xml", "<a></b>").ToBytes()),
            Of(ActiveContent, new Docx().Xml($"<w:p>{Text(Field, "DDEAUTO cmd", "")}</w:p>")),
            Of(TagNotClosed, new Docx().P("{{ ky.thang")),
            Of(StrayClosing, new Docx().P("a }}")),
            Of(TypingAccident, new Docx().P("{{ ì co }}a{{ end }}")),
            Of(BlockNotClosed, new Docx().P("{{ if co }}")),
            Of(EndWithoutBlock, new Docx().P("a{{ end }}")),
            Of(MiddleWithoutBlock, new Docx().P("a{{ else }}")),
            Of(DifferentContainers, new Docx().Table(["{{ if co }}a", "b"]).P("{{ end }}")),
            Of(
                BadNesting,
                new Docx().Table(["{{ if co }}a", "b"], ["{{ end }}{{ for x in ds }}c", "d{{ end }}"])
            ),
            Of(Syntax, new Docx().P("{{ 1 + }}")),
            Of(UnsupportedPlace, new Docx().Xml($"<w:p>{Text(Field, "QUOTE {{ ky.thang }}", "")}</w:p>")),
            Of(
                TrackedChange,
                new Docx().Xml($"""<w:p><w:ins w:id="1" w:author="a">{R("{{ ky.thang }}")}</w:ins></w:p>""")
            ),
            Of(
                ObjectInTag,
                new Docx().Xml($"<w:p>{R("{{ ky.")}<w:r><w:drawing/></w:r>{R("thang }}")}</w:p>")
            ),
            Of(BadCharacter, new Docx().P("{{ if 1 ≥ 0 }}a{{ end }}")),
            Of(TextBeforeWhen, new Docx().P("{{ case 1 }}chữ{{ when 1 }}a{{ end }}")),
            Of(
                LeavesStructure,
                new Docx()
                    .P("{{ for x in ds }}")
                    .P("{{ x.ten }}{{ if co }}{{ break }}{{ end }}")
                    .P("{{ end }}")
            ),
            Of(
                SectionBreak,
                new Docx().P("{{ for x in ds }}").Xml("<w:p><w:pPr><w:sectPr/></w:pPr></w:p>").P("{{ end }}")
            ),
            Of(
                CutField,
                new Docx().Xml($"<w:p>{R("{{ if co }}")}{Text(Field, "PAGE", R("a{{ end }}"))}</w:p>")
            ),
            Of(
                TooDeep,
                new Docx().P(
                    string.Concat(Enumerable.Repeat("{{ if co }}", 31))
                        + string.Concat(Enumerable.Repeat("{{ end }}", 31))
                )
            ),
            new(ChartMismatch, () => Examples.Told(SmallChart.Mismatched())),
            Of(UnknownName, new Docx().P("{{ kyy }}")),
            Of(UnknownMember, new Docx().P("{{ so.tiep_nhann }}")),
            Of(Absent, new Docx().P("{{ so.con_lai }}")),
            Of(NoValue, new Docx().P("{{ null }}")),
            Of(NotPrintable, new Docx().P("{{ ds }}")),
            Of(CannotCompute, new Docx().P("{{ 1 / 0 }}")),
            Of(TooMuchWork, new Docx().P("{{ for x in 1..2000000000 }}{{ end }}")),
            Of(Forbidden, new Docx().P("{{ date.now }}")),
            Of(CapturedBlock, new Docx().P("{{ capture t }}a[^b]{{ end }}").P("{{ t | string.upcase }}")),
            Of(WrongPlace, new Docx().P("{{ capture t }}").P("a").P("{{ end }}").P("x {{ t }}")),
            Of(NameTaken, new Docx().P("{{ ky = 3 }}")),
            Of(SnippetUnreadable, new Docx().P("{{ include \"loi.txt\" }}"), _ =>
                new(null, "không có tệp này")
            ),
            Of(SnippetLoop, new Docx().P("{{ include \"loi.txt\" }}"), _ =>
                new("{{ include \"loi.txt\" }}"u8.ToArray())
            ),
            Of(HalfParagraphs, new Docx().P("trước {{ if co }}một").P("hai{{ end }} sau")),
            Of(UnusedNote, new Docx().P("a[^Theo {{ ky.thang }}]"), drop: "<w:footnoteReference"),
            Slip(SingleBrace, "Trong kỳ không phát sinh", "{ ky.thang } không phát sinh"),
            Slip(
                TypedFigure,
                "{{ so_lieu.so_dvc_thiet_yeu.ky_nay }} dịch vụ công thiết yếu",
                "25 dịch vụ công thiết yếu"
            ),
            Slip(StaleTerm, "Trong kỳ không phát sinh", "Dịch vụ công toàn trình, một phần không phát sinh"),
            Slip(UnknownAgencyName, "Trong kỳ không phát sinh", "Sơ Tài chính không phát sinh"),
            Slip(
                OptionalUnguarded,
                "Trong kỳ không phát sinh",
                "{{ so_lieu.so_bao_cao.ky_nay }} không phát sinh"
            ),
        ];

    private static string Text(string format, string code, string inside) =>
        format
            .Replace("{0}", code, StringComparison.Ordinal)
            .Replace("{1}", inside, StringComparison.Ordinal);

    private static KeyValuePair<DiagnosticKind, Func<string>> Of(
        DiagnosticKind kind,
        Docx template,
        Func<string, SnippetFile>? snippets = null,
        string drop = ""
    ) =>
        new(kind, () =>
            Told(drop.Length == 0 ? template.ToBytes() : Without(drop, template.ToBytes()), snippets)
        );

    private static KeyValuePair<DiagnosticKind, Func<string>> File(DiagnosticKind kind, byte[] template) =>
        new(kind, () => Told(template));

    private static KeyValuePair<DiagnosticKind, Func<string>> Slip(
        DiagnosticKind kind,
        string written,
        string instead
    ) => new(kind, () => Examples.Told(EditedTemplate.Check(EditedTemplate.With((written, instead)))));

    private static string Told(byte[] template, Func<string, SnippetFile>? snippets = null)
    {
        var reading = WordTemplate.Open("mau.docx", template, snippets);
        return Examples.Told([
            .. reading.Findings,
            .. reading.Template?.Render(August, Rendering.Modified).Findings ?? [],
        ]);
    }

    /// <summary>The body without the first empty element of that name.</summary>
    private static byte[] Without(string element, byte[] template)
    {
        var body = Encoding.UTF8.GetString(DocxText.Bytes(template, "word/document.xml"));
        var from = body.IndexOf(element, StringComparison.Ordinal);
        body = body.Remove(from, body.IndexOf('>', from) + 1 - from);
        return Zip(
            DocxText
                .Parts(template)
                .Select(part =>
                    (
                        part,
                        part == "word/document.xml"
                            ? Encoding.UTF8.GetBytes(body)
                            : DocxText.Bytes(template, part)
                    )
                )
        );
    }
}
