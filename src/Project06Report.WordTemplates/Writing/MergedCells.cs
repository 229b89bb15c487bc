using System.Globalization;
using System.Xml.Linq;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Repairs vertically merged cells (ECMA-376 §17.4.84) after rows were repeated or left out: a cell that
/// continues a merge whose first row is gone begins it.</summary>
internal static class MergedCells
{
    private static readonly XName Merge = W.Main + "vMerge";

    public static void Repair(XElement table)
    {
        HashSet<int> above = [];
        foreach (var row in Inside(table, W.Row))
        {
            above = Repair(row, above);
        }
    }

    /// <param name="above">Grid columns that are merged in the row above.</param>
    private static HashSet<int> Repair(XElement row, HashSet<int> above)
    {
        HashSet<int> here = [];
        var column = Number(row.Element(W.Main + "trPr")?.Element(W.Main + "gridBefore"), 0);
        foreach (var properties in Inside(row, W.Cell).Select(cell => cell.Element(W.Main + "tcPr")))
        {
            if (properties?.Element(Merge) is { } merge)
            {
                if ((string?)merge.Attribute(W.Value) != "restart" && !above.Contains(column))
                {
                    merge.SetAttributeValue(W.Value, "restart");
                }

                here.Add(column);
            }

            column += Number(properties?.Element(W.Main + "gridSpan"), 1);
        }

        return here;
    }

    /// <summary>The rows of a table or cells of a row, those inside content controls too.</summary>
    private static IEnumerable<XElement> Inside(XElement container, XName name) =>
        container.Elements().SelectMany(child => InsideOf(child, name));

    private static IEnumerable<XElement> InsideOf(XElement child, XName name)
    {
        if (child.Name == name)
        {
            return [child];
        }

        return child.Name == W.ContentControl && child.Element(W.ContentControlContent) is { } content
            ? Inside(content, name)
            : [];
    }

    private static int Number(XElement? element, int otherwise) =>
        int.TryParse(
            (string?)element?.Attribute(W.Value),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : otherwise;
}
