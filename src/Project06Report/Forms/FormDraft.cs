using System.Collections.Immutable;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;

namespace Project06Report.Forms;

/// <summary>Everything that the sheets of a form are written from.</summary>
/// <param name="Source">Last month's figures.</param>
/// <param name="CatalogueSha256">Which catalogue the form was made from.</param>
internal sealed record FormDraft(
    FormLayout Layout,
    FormContent Content,
    ImmutableArray<RuleCheck> Checks,
    OperandSource Source,
    ReportingMonth Month,
    ReportingPeriod Period,
    string CatalogueSha256
)
{
    /// <summary>The last day in time; null when there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Formula that is true once the agency has ticked that nothing happened.</summary>
    public static string NothingToReport =>
        $"{FormSheets.Cover}!{CoverSheet.AddressOf("khong_phat_sinh").Absolute}=\"x\"";

    /// <summary>Writes title, headings and codes, and stops before the first row of the table.</summary>
    public static void WriteHead(SheetWriter sheet, FormTable table)
    {
        sheet.Columns([.. table.Columns.Select(column => column.Width)]);
        sheet.IsPortrait = table.Width <= 100;
        sheet.FrozenRows = FormTable.CodeRow;
        sheet.FirstRepeatedRow = FormTable.HeadingRow;
        sheet.LastPrintedColumn = table.Columns.Length;
        sheet.Guards.IsProtected = true;
        sheet.Row(30);
        sheet.Text(table.Title, CellStyle.Title);
        sheet.Row(34);
        sheet.Texts(CellStyle.Heading, [.. table.Columns.Select(column => column.Heading)]);
        sheet.Row(13);
        sheet.Texts(CellStyle.Code, [.. table.Columns.Select(column => column.Code)]);
    }

    public static void Put(SheetWriter sheet, FormValue? value, CellStyle style)
    {
        if (value?.Number is { } number)
        {
            sheet.Number(number, style);
        }
        else if (value?.Day is { } day)
        {
            sheet.Date(day, style with { Format = "dd/mm/yyyy" });
        }
        else
        {
            sheet.Text(value?.Text ?? "", style);
        }
    }
}
