using ClosedXML.Excel;

namespace Project06Report.Tests.Waivers;

/// <summary>A person with Excel in front of giai-trinh.xlsx.</summary>
internal sealed class WaiverSheet : IDisposable
{
    private readonly XLWorkbook book;
    private readonly IXLWorksheet sheet;

    public WaiverSheet(string path)
    {
        book = new(path);
        sheet = book.Worksheet("GIAI_TRINH");
    }

    public IXLWorksheet Sheet => sheet;

    public WaiverSheet Write(int row, string code, string text)
    {
        Cell(row, code).SetValue<string>(text);
        return this;
    }

    public WaiverSheet WriteDay(int row, DateTime day)
    {
        Cell(row, "ngay").SetValue(day).Style.DateFormat.SetFormat("dd/mm/yyyy");
        return this;
    }

    public string Read(int row, string code) => Cell(row, code).GetString();

    public void Save() => book.Save();

    public void Dispose() => book.Dispose();

    private IXLCell Cell(int row, string code) =>
        sheet.Cell(
            row,
            sheet.Row(4).CellsUsed().Single(cell => cell.GetString() == code).Address.ColumnNumber
        );
}
