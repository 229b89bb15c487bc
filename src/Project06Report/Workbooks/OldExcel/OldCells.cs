using System.Collections.Immutable;
using System.Globalization;
using ExcelDataReader;
using Project06Report.Figures;
using Project06Report.Vietnamese;
using Project06Report.Workbooks.Sheets;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.OldExcel;

/// <summary>Turns what ExcelDataReader gives into cells as stored; counts over all sheets of the file.</summary>
internal sealed class OldCells(IExcelDataReader reader, bool uses1904Dates, ReadingFindings findings)
{
    private long visited;
    private long cells;
    private long characters;

    /// <summary>Reads the library's current sheet.</summary>
    /// <param name="marks">Its formulas and errors.</param>
    public Sheet ReadSheet(Dictionary<CellAddress, string> marks)
    {
        var name = StoredText.Of(reader.Name).Text;
        var found = ImmutableArray.CreateBuilder<Cell>();
        HashSet<int> hiddenRows = [];
        for (var row = 1; IsWithinLimits(name) && reader.Read(); row++)
        {
            if (reader.RowHeight == 0)
            {
                hiddenRows.Add(row);
            }

            ReadRow(name, row, marks, found);
        }

        var hiddenColumns = Enumerable
            .Range(1, reader.FieldCount)
            .Where(column => reader.GetColumnWidth(column - 1) == 0)
            .ToHashSet();
        return new(
            name,
            Visibility(reader.VisibleState),
            found.DrainToImmutable(),
            Merges(),
            hiddenRows,
            hiddenColumns
        );
    }

    private bool IsWithinLimits(string sheet) =>
        findings.IsWithin(WorkbookLimits.OldPositions, visited, sheet)
        && findings.IsWithin(WorkbookLimits.Cells, cells, sheet)
        && findings.IsWithin(WorkbookLimits.Characters, characters, sheet);

    private void ReadRow(
        string sheet,
        int row,
        Dictionary<CellAddress, string> marks,
        ImmutableArray<Cell>.Builder found
    )
    {
        visited += reader.FieldCount;
        for (var column = 1; column <= reader.FieldCount; column++)
        {
            CellAddress address = new(row, column);
            marks.TryGetValue(address, out var mark);
            if (Read(address, reader.GetValue(column - 1), mark, sheet) is { } cell)
            {
                cells++;
                characters += cell.Raw.Length;
                found.Add(cell);
            }
        }
    }

    /// <param name="mark">The error shown, "" for another formula, null for a constant.</param>
    private Cell? Read(CellAddress address, object? value, string? mark, string sheet) =>
        (value, mark) switch
        {
            (_, { Length: > 0 }) => Formatted(new(address, CellKind.Error, mark), mark),
            (null or "", "") => Formatted(new(address, CellKind.Text, ""), mark),
            (null or "", _) => null,
            (string text, _) => TextCell(address, text, mark),
            (bool truth, _) => Formatted(new(address, CellKind.Boolean, truth ? "1" : "0"), mark),
            (DateTime moment, _) => DateCell(address, moment, mark, sheet),
            (TimeSpan time, _) => NumberCell(
                address,
                (double)(time.Ticks / (decimal)TimeSpan.TicksPerDay),
                mark,
                isDate: true
            ),
            (double number, _) when double.IsFinite(number) => NumberCell(
                address,
                number,
                mark,
                isDate: false
            ),
            (int number, _) => NumberCell(address, number, mark, isDate: false),
            _ => Refuse(address, sheet, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
        };

    private Cell TextCell(CellAddress address, string text, string? mark) =>
        Formatted(
            new(address, CellKind.Text, text)
            {
                Text = VietnameseText.ToNfc(VietnameseText.WithoutControls(text)),
            },
            mark
        );

    private Cell NumberCell(CellAddress address, double number, string? mark, bool isDate) =>
        Formatted(
            new(address, CellKind.Number, number.ToString("R", CultureInfo.InvariantCulture))
            {
                IsDate = isDate,
            },
            mark
        );

    /// <summary>The library shifts the serials before March 1900 so that 59 and 60 become the same.</summary>
    private Cell? DateCell(CellAddress address, DateTime moment, string? mark, string sheet) =>
        ExcelDate.ToSerial(moment, uses1904Dates) is { } serial
        && (uses1904Dates || decimal.Floor(serial) != 59)
            ? Formatted(
                new(address, CellKind.Number, serial.ToString("0.#########", CultureInfo.InvariantCulture))
                {
                    IsDate = true,
                },
                mark
            )
            : Refuse(address, sheet, moment.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    private Cell Formatted(Cell cell, string? mark)
    {
        var format = reader.GetNumberFormatString(cell.Address.Column - 1);
        return cell with
        {
            NumberFormat = string.IsNullOrEmpty(format) ? "General" : format,
            IsFormula = mark is not null,
        };
    }

    private Cell? Refuse(CellAddress address, string sheet, string written)
    {
        findings.AddAt(address, Reading.CellValueInvalid, sheet, written, "một giá trị Excel hiện được");
        return null;
    }

    private ImmutableArray<CellRange> Merges() =>
        [
            .. (reader.MergeCells ?? []).Select(range => new CellRange(
                new(range.FromRow + 1, range.FromColumn + 1),
                new(range.ToRow + 1, range.ToColumn + 1)
            )),
        ];

    private static SheetVisibility Visibility(string state) =>
        state switch
        {
            "hidden" => SheetVisibility.Hidden,
            "veryhidden" => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        };
}
