using System.Collections.Immutable;
using Project06Report.Figures;
using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Reads a worksheet: rows and cells strictly downwards and to the right, hidden rows and columns, merged
/// ranges.</summary>
internal sealed class SheetPart(SheetEntry entry, CellContents contents, ReadingFindings findings)
{
    private readonly ImmutableArray<Cell>.Builder cells = ImmutableArray.CreateBuilder<Cell>();
    private readonly ImmutableArray<CellRange>.Builder merges = ImmutableArray.CreateBuilder<CellRange>();
    private readonly HashSet<int> hiddenRows = [];
    private readonly HashSet<int> hiddenColumns = [];
    private bool hasData,
        hasMerges,
        hasDrawing;

    /// <param name="hasPictures">Whether the workbook holds any.</param>
    public Sheet ToSheet(bool hasPictures) =>
        new(
            entry.Name,
            entry.Visibility,
            cells.DrainToImmutable(),
            merges.DrainToImmutable(),
            hiddenRows,
            hiddenColumns
        )
        {
            HasPicture = hasDrawing && hasPictures,
        };

    /// <summary>For a walk of the part.</summary>
    public void Read(XmlPart xml)
    {
        if (!PartRoot.Is(xml, "worksheet", findings))
        {
            return;
        }

        foreach (var child in xml.Children())
        {
            switch (child)
            {
                case "cols":
                    ReadColumns(xml);
                    break;
                case "sheetData" when !hasData:
                    hasData = true;
                    ReadRows(xml);
                    break;
                case "mergeCells" when !hasMerges:
                    hasMerges = true;
                    ReadMerges(xml);
                    break;
                case "drawing":
                    hasDrawing = true;
                    break;
                default:
                    xml.WatchForValues();
                    break;
            }
        }

        if (!hasData && !xml.Failed)
        {
            findings.Add(Reading.IrregularXml, entry.Name, "trang không có bảng ô (sheetData)");
        }
    }

    private void ReadColumns(XmlPart xml)
    {
        foreach (var _ in xml.Children())
        {
            if (XmlValue.Truth(xml["hidden"]) == false)
            {
                continue;
            }

            if (
                XmlValue.Count(xml["min"]) is >= 1 and var first
                && XmlValue.Count(xml["max"]) is { } last
                && last <= CellAddress.MaxColumn
            )
            {
                hiddenColumns.UnionWith(Enumerable.Range(first, Math.Max(0, last - first + 1)));
            }
            else
            {
                findings.Add(
                    Reading.IrregularXml,
                    entry.Name,
                    $"cột ẩn ghi từ \"{xml["min"]}\" đến \"{xml["max"]}\""
                );
            }
        }
    }

    private void ReadRows(XmlPart xml)
    {
        var previous = 0;
        foreach (var child in xml.Children())
        {
            if (child != "row")
            {
                RefuseForeign(xml);
                continue;
            }

            if (RowNumber(xml["r"], previous) is not { } row)
            {
                var before = previous == 0 ? "" : $" đứng sau dòng {previous}";
                findings.Add(
                    Reading.CellsConflict,
                    entry.Name,
                    $"dòng {Written(xml["r"])}{before}",
                    "số dòng tăng dần, mỗi dòng một lần"
                );
                continue;
            }

            previous = row;
            if (XmlValue.Truth(xml["hidden"]) != false)
            {
                hiddenRows.Add(row);
            }

            if (!ReadCells(xml, row))
            {
                return;
            }
        }
    }

    /// <summary>A row without a number is the one after the row before (ECMA-376 Part 1 §18.3.1.73).</summary>
    private static int? RowNumber(string? written, int previous)
    {
        var row = written is null ? previous + 1 : XmlValue.Count(written);
        return row > previous && row <= CellAddress.MaxRow && written is not ['0', ..] ? row : null;
    }

    /// <returns>False beyond the limit of cells.</returns>
    private bool ReadCells(XmlPart xml, int row)
    {
        var previous = 0;
        foreach (var child in xml.Children())
        {
            if (child != "c")
            {
                RefuseForeign(xml);
                continue;
            }

            if (AddressOf(xml["r"], row, previous) is not { } address)
            {
                var before = previous == 0 ? "" : $" đứng sau ô {new CellAddress(row, previous)}";
                findings.Add(
                    Reading.CellsConflict,
                    entry.Name,
                    $"ở dòng {row}, ô {Written(xml["r"])}{before}",
                    "mỗi ô một lần, trong dòng của nó, từ trái sang phải"
                );
                continue;
            }

            previous = address.Column;
            if (contents.Read(xml, address, entry.Name) is { } cell && !Add(cell))
            {
                return false;
            }
        }

        return true;
    }

    private static string Written(string? address) =>
        address is null ? "không ghi địa chỉ" : $"ghi địa chỉ \"{address}\"";

    private static CellAddress? AddressOf(string? written, int row, int previous)
    {
        var address = written is null
            ? new CellAddress(row, previous + 1)
            : CellReference.ParsePlain(written);
        return
            address is { } cell
            && cell.Row == row
            && cell.Column > previous
            && cell.Column <= CellAddress.MaxColumn
            ? cell
            : null;
    }

    private bool Add(Cell cell)
    {
        cells.Add(cell);
        return contents.IsWithinLimits(entry.Name);
    }

    private void ReadMerges(XmlPart xml)
    {
        foreach (var child in xml.Children())
        {
            if (child != "mergeCell" || CellReference.ParseRange(xml["ref"]) is not { } range)
            {
                findings.Add(Reading.IrregularXml, entry.Name, $"vùng trộn ô ghi \"{xml["ref"]}\"");
                continue;
            }

            merges.Add(range);
            if (!findings.IsWithin(WorkbookLimits.Merges, merges.Count, entry.Name))
            {
                return;
            }
        }
    }

    /// <summary>Refuses elements among rows and cells, except an extension list at the end: a reader that knows them
    /// might find values there.</summary>
    private void RefuseForeign(XmlPart xml)
    {
        if (xml.Name != "extLst")
        {
            findings.Add(Reading.IrregularXml, entry.Name, $"thẻ lạ {xml.QualifiedName} giữa các dòng và ô");
        }
    }
}
