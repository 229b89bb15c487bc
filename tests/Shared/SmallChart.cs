using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates;
using static Project06Report.Tests.Model;

namespace Project06Report.Tests;

/// <summary>A chart of one series in a template, and the two months it shows.</summary>
internal static class SmallChart
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public const string Labels = "{{ for x in ds }}{{ x.ky }}{{ end }}";

    private static readonly RecordValue Data = Of(
        (
            "ds",
            List(
                Of(("ky", T("7/2022")), ("a", N(5)), ("b", N(7))),
                Of(("ky", T("8/2022")), ("a", N(6)), ("b", new AbsentValue("ô E7 để trống")))
            )
        )
    );

    /// <summary>Of a chart with fewer values than labels.</summary>
    public static IEnumerable<Diagnostic> Mismatched() =>
        Render(Xml(Labels, "Dãy A {{ for x in ds }}{{ if for.first }}{{ x.a }}{{ end }}{{ end }}")).Findings;

    public static string Xml(string labels, string series) =>
        $"""<c:chartSpace xmlns:c="{C}"><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{series}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{labels}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>""";

    public static WordRendering Render(string chart, string before = "{{ if true }}", bool draft = false) =>
        WordTemplate
            .Open(
                "mau.docx",
                new Docx()
                    .P(before)
                    .Xml(
                        $"""<w:p><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="Biểu đồ"/><a:graphic><a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="rId3"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"""
                    )
                    .P("{{ end }}")
                    .Related("chart", "charts/chart1.xml")
                    .With("word/charts/chart1.xml", chart)
                    .ToBytes()
            )
            .Template!.Render(Data, Rendering.Modified, draft);
}
