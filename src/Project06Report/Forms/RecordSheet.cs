using Project06Report.Submissions;

namespace Project06Report.Forms;

/// <summary>A sheet of a form in which the agency writes as many rows as it needs: VAN_BAN, DANH_SACH, NOI_DUNG and
/// CAM_KET.</summary>
internal static class RecordSheet
{
    public static void Write(SheetWriter sheet, FormTable table, FormDraft draft, GuideWords words)
    {
        FormDraft.WriteHead(sheet, table);
        sheet.Guards.RowsMayBeInserted = true;
        var filled = draft.Content.RowsOf(table.Name);
        for (var row = 0; row < table.RowCount; row++)
        {
            sheet.Row();
            foreach (var column in table.Columns)
            {
                FormDraft.Put(
                    sheet,
                    row < filled.Count ? filled[row].GetValueOrDefault(column.Code) : null,
                    StyleOf(column)
                );
            }
        }

        foreach (var column in table.Columns)
        {
            if (GuardOf(table, column, words) is { Formula.Length: > 0 } guard)
            {
                sheet.Guards.Guard(
                    $"{table.At(0, column.Code)}:{table.At(table.RowCount - 1, column.Code)}",
                    guard
                );
            }
        }
    }

    private static CellStyle StyleOf(SheetColumn column) =>
        column switch
        {
            { Field: FormField.Date } => FormStyle.Day,
            { Field: FormField.Order } => FormStyle.Order,
            { Field: FormField.Word } or { Width: < 20 } => FormStyle.Word,
            _ => FormStyle.Text,
        };

    private static InputGuard? GuardOf(FormTable table, SheetColumn column, GuideWords words) =>
        (table.Name, column.Code) switch
        {
            _ when column.Field == FormField.Date => FormGuards.Day,
            _ when column.Field == FormField.Order => FormGuards.Order,
            (_, "muc") => FormGuards.Word(words.Sections),
            (FormSheets.Narratives, "loai") => FormGuards.Word(words.Kinds),
            (FormSheets.Documents, "loai") => FormGuards.DocumentTypes,
            (FormSheets.Lists, FormSheets.Code) => FormGuards.Word(words.Lists),
            (FormSheets.Lists, "gia_tri") => FormGuards.Offer(words.Agencies),
            (FormSheets.Commitments, FormSheets.Code) => FormGuards.Word(words.Commitments),
            _ => null,
        };
}
