using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Word;

/// <summary>The workbook inside a chart, which Word opens at "Edit data": names in the first row, tags and examples in
/// the second.</summary>
internal static class ChartData
{
    private const string SheetId = "rId1";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Of(ColumnChart chart)
    {
        using MemoryStream file = new();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            PartTree.Put(main, Workbook());
            PartTree.Put(main.AddNewPart<WorksheetPart>(SheetId), Sheet(chart));
        }

        return SteadyZip.Of(file.ToArray());
    }

    private static XElement Workbook() =>
        new(
            S + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", Wml.R),
            new XElement(
                S + "sheets",
                new XElement(
                    S + "sheet",
                    new XAttribute("name", "Sheet1"),
                    new XAttribute("sheetId", 1),
                    new XAttribute(Wml.R + "id", SheetId)
                )
            )
        );

    private static XElement Sheet(ColumnChart chart) =>
        new(
            S + "worksheet",
            new XElement(
                S + "sheetData",
                Row(
                    1,
                    chart.Series.Select((series, index) => Text($"{ChartPart.ColumnOf(index)}1", series.Name))
                ),
                Row(2, chart.Series.Select(Number).Prepend(Text("A2", chart.Categories)))
            )
        );

    private static XElement Row(int number, IEnumerable<XElement> cells) =>
        new(S + "row", new XAttribute("r", number), cells);

    private static XElement Text(string cell, string text) =>
        new(
            S + "c",
            new XAttribute("r", cell),
            new XAttribute("t", "inlineStr"),
            new XElement(S + "is", new XElement(S + "t", text))
        );

    private static XElement Number(ChartSeries series, int index) =>
        new(
            S + "c",
            new XAttribute("r", $"{ChartPart.ColumnOf(index)}2"),
            new XElement(S + "v", series.Example)
        );
}
