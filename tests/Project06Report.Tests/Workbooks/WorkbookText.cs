using System.Globalization;
using System.Text;
using Project06Report.Workbooks;

namespace Project06Report.Tests.Workbooks;

/// <summary>All that was read, one line a thing: two workbooks are the same when these texts are.</summary>
internal static class WorkbookText
{
    /// <summary>Everything but the name and hash of the file.</summary>
    public static string Of(Workbook workbook)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"1904 {workbook.Uses1904Dates} {workbook.Producer}");
        foreach (var sheet in workbook.Sheets)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"[{sheet.Name}] {sheet.Visibility}");
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"hidden {string.Join(' ', sheet.HiddenRows.Order())} / {string.Join(' ', sheet.HiddenColumns.Order())}"
            );
            text.AppendJoin('\n', sheet.Merges).AppendLine();
            text.AppendJoin(
                    '\n',
                    sheet.Cells.Select(cell => Of(cell) + (cell.Text == cell.Raw ? "" : $" ({cell.Text})"))
                )
                .AppendLine();
        }

        return text.AppendJoin('\n', workbook.DefinedNames).ToString();
    }

    public static string Of(Cell cell) =>
        $"{cell.Address} {cell.Kind} {cell.Raw}{(cell.NumberFormat == "General" ? "" : $" {cell.NumberFormat}")}{(cell.IsDate ? " date" : "")}{(cell.IsFormula ? " =" : "")}";
}
