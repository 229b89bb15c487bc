using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Project06Report.Packages;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>The workbook Word opens when somebody edits a chart's data: one sheet, labels in column A, a series in each
/// column after it.</summary>
internal static class ChartWorkbook
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Write(ChartData data) =>
        CanonicalZip.Write([
            Text(
                "[Content_Types].xml",
                $"""<Types xmlns="{Ooxml.ContentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}worksheet+xml"/></Types>"""
            ),
            Text(
                "_rels/.rels",
                $"""<Relationships xmlns="{Ooxml.Relationships}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            ),
            Text(
                "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""
            ),
            Text(
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Ooxml.Relationships}"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""
            ),
            new(
                "xl/worksheets/sheet1.xml",
                XmlWriting.ToBytes(new(Main + "worksheet", new XElement(Main + "sheetData", Rows(data))))
            ),
        ]);

    private static ZipContent Text(string name, string xml) => new(name, Encoding.UTF8.GetBytes(xml));

    private static IEnumerable<XElement> Rows(ChartData data)
    {
        yield return Row(
            1,
            [
                TextCell('A', 1, ""),
                .. data.Series.Select((series, at) => TextCell(Column(at), 1, series.Name)),
            ]
        );
        for (var row = 0; row < data.Labels.Count; row++)
        {
            var number = row + 2;
            yield return Row(
                number,
                [
                    TextCell('A', number, data.Labels[row]),
                    .. data.Series.Select(
                        (series, at) => FigureCell(Column(at), number, series.Values[number - 2])
                    ),
                ]
            );
        }
    }

    private static char Column(int series) => (char)('B' + series);

    private static XElement Row(int number, IEnumerable<XElement?> cells) =>
        new(Main + "row", new XAttribute("r", number), cells);

    private static XElement TextCell(char column, int row, string text) =>
        new(
            Main + "c",
            new XAttribute("r", FormattableString.Invariant($"{column}{row}")),
            new XAttribute("t", "inlineStr"),
            new XElement(Main + "is", new XElement(Main + "t", text))
        );

    private static XElement? FigureCell(char column, int row, decimal? value) =>
        value is null
            ? null
            : new(
                Main + "c",
                new XAttribute("r", FormattableString.Invariant($"{column}{row}")),
                new XElement(Main + "v", value.Value.ToString(CultureInfo.InvariantCulture))
            );
}
