using ClosedXML.Excel;

namespace Project06Report.Tests.Samples;

/// <summary>A table sheet of the standard form: title, headings, codes, then rows from row 4.</summary>
internal sealed class FormSheet
{
    public const int HeadingRow = 2;
    public const int CodeRow = 3;
    public const int FirstRow = 4;

    private readonly FormColumn[] columns;

    public FormSheet(XLWorkbook book, string name, string title, params FormColumn[] columns)
    {
        this.columns = columns;
        Sheet = book.Worksheets.Add(name);
        FormStyle.Page(Sheet, columns.Sum(column => column.Width) > 90 ? XLPageOrientation.Landscape : XLPageOrientation.Portrait);
        Sheet.Cell(1, 1).SetValue<string>(title);
        FormStyle.Title(Sheet.Cell(1, 1));
        for (var at = 0; at < columns.Length; at++)
        {
            Sheet.Column(at + 1).Width = columns[at].Width;
            Sheet.Cell(HeadingRow, at + 1).SetValue<string>(columns[at].Heading);
            Sheet.Cell(CodeRow, at + 1).SetValue<string>(columns[at].Code);
        }

        FormStyle.Headings(Sheet.Range(HeadingRow, 1, HeadingRow, columns.Length));
        FormStyle.Codes(Sheet.Range(CodeRow, 1, CodeRow, columns.Length));
        Sheet.SheetView.FreezeRows(CodeRow);
    }

    public IXLWorksheet Sheet { get; }

    /// <summary>Next free row.</summary>
    public int Row { get; private set; } = FirstRow;

    public IXLCell this[string column] => Sheet.Cell(Row, At(column));

    public int At(string column) => Array.FindIndex(columns, candidate => candidate.Code == column) + 1;

    /// <summary>The cells of this row from one column to another.</summary>
    public IXLRange Cells(string first, string last) => Sheet.Range(Row, At(first), Row, At(last));

    /// <summary>Sets the height by the longest text of the row and goes on to the next.</summary>
    public void EndRow()
    {
        Sheet.Row(Row).Height = 15 * columns.Max(column => Lines(this[column.Code])) + 5;
        Row++;
    }

    /// <summary>Locks everything but the cells to fill in; without a password, as a guard against slips.</summary>
    public void Protect() => Sheet.Protect()
        .AllowElement(XLSheetProtectionElements.FormatColumns).AllowElement(XLSheetProtectionElements.FormatRows);

    /// <summary>What a text will take when Excel wraps it in its column.</summary>
    private static int Lines(IXLCell cell) =>
        cell.DataType == XLDataType.Text ? Math.Max(1, (int)Math.Ceiling(cell.GetString().Length * 0.82 / cell.WorksheetColumn().Width)) : 1;
}

internal sealed record FormColumn(string Code, string Heading, double Width);
