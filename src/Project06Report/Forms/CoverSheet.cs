using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Sheets BIA and _META: whose form, which month, which revision, and on the cover how far it is filled
/// in.</summary>
internal static class CoverSheet
{
    private const int CodeRow = 3;

    /// <summary>The lines that p06 fills in.</summary>
    private static readonly ImmutableArray<(string Code, string Label)> Given =
    [
        ("bieu_mau", "Mã biểu mẫu"),
        ("phien_ban", "Phiên bản biểu mẫu"),
        ("don_vi", "Mã đơn vị"),
        ("ky", "Kỳ báo cáo (năm-tháng)"),
        ("chot_tu", "Số liệu từ ngày"),
        ("chot_den", "Số liệu đến hết ngày"),
    ];

    private static readonly ImmutableArray<(string Code, string Label)> Asked =
    [
        (FormSheets.CoverMark, "Lần nộp (1, 2, 3 …)"),
        ("nguoi_lap", "Người lập"),
        ("nguoi_duyet", "Người duyệt"),
        ("dien_thoai", "Điện thoại liên hệ"),
        ("ngay_ky", "Ngày ký"),
        ("so_van_ban", "Số, ký hiệu văn bản gửi kèm"),
        ("khong_phat_sinh", "Không phát sinh trong kỳ (đánh dấu x)"),
    ];

    /// <summary>The codes of the lines an agency fills in.</summary>
    public static IEnumerable<string> AskedCodes => Asked.Select(line => line.Code);

    /// <summary>The cell with the value of a line.</summary>
    public static CellAddress AddressOf(string code)
    {
        var row = CodeRow + 1;
        foreach (var line in Given.Concat(Asked))
        {
            if (line.Code == code)
            {
                break;
            }

            row++;
        }

        return new(row, 3);
    }

    public static void Write(SheetWriter sheet, FormDraft draft)
    {
        sheet.Columns(15, 40, 44);
        sheet.IsPortrait = true;
        sheet.LastPrintedColumn = 3;
        sheet.Guards.IsProtected = true;
        sheet.Row(30);
        sheet.Text($"BIỂU {draft.Layout.Form.Code} · {draft.Layout.Agency.Name}", CellStyle.Title);
        sheet.Row(20);
        sheet.Text(
            "Chỉ điền ô trắng. Không phát sinh thì ghi số 0. Cách điền xem trang HUONG_DAN." + Due(draft),
            CellStyle.Hint
        );
        sheet.Row(13);
        sheet.Texts(CellStyle.Code, FormSheets.Code, "ten", "gia_tri");
        WriteGiven(sheet, draft);
        foreach (var (code, label) in Asked)
        {
            Line(sheet, code, label);
            FormDraft.Put(
                sheet,
                code == FormSheets.CoverMark
                    ? FormValue.Of(draft.Content.Revision)
                    : draft.Content.At(FormSheets.Cover, code, "gia_tri"),
                StyleOf(code)
            );
        }

        FormGuards.Put(
            sheet,
            [
                (FormGuards.Order, AddressOf(FormSheets.CoverMark)),
                (FormGuards.Tick, AddressOf("khong_phat_sinh")),
            ]
        );
        WriteProgress(sheet, draft);
    }

    private static string Due(FormDraft draft) =>
        draft.Deadline is { } day ? $" Hạn gửi: {VietnameseDate.Short(day)}." : "";

    /// <summary>The very hidden sheet that says which form this file is, whatever its name.</summary>
    public static void WriteIdentity(SheetWriter sheet, FormDraft draft)
    {
        sheet.IsVeryHidden = true;
        sheet.Columns(16, 70);
        sheet.Guards.IsProtected = true;
        sheet.Row();
        sheet.Text("Nhận dạng biểu mẫu, không sửa", CellStyle.Title);
        sheet.Row();
        sheet.Texts(CellStyle.Heading, "Mã", "Giá trị");
        sheet.Row();
        sheet.Texts(CellStyle.Code, FormSheets.Code, "gia_tri");
        (string Code, string Value)[] rows =
        [
            ("bieu_mau", draft.Layout.Form.Code),
            ("phien_ban", draft.Layout.Form.Version),
            ("don_vi", draft.Layout.Agency.Code),
            ("ky", $"{draft.Month}"),
            (FormSheets.MetaMark, draft.CatalogueSha256),
            .. PrintOf(draft.Layout.Owed),
            ("tao_boi", "p06"),
        ];
        foreach (var (code, value) in rows)
        {
            sheet.Row();
            sheet.Texts(CellStyle.Label, code, value);
        }
    }

    /// <summary>None in forms of a catalogue with the sheet CHI_TIEU, which stay as they were.</summary>
    private static (string Code, string Value)[] PrintOf(ImmutableArray<FormPlace> owed) =>
        owed.Any(place => place.Forms.Count > 0) ? [(FormSheets.MetaPrint, FormPrint.Of(owed))] : [];

    private static void WriteGiven(SheetWriter sheet, FormDraft draft)
    {
        var form = draft.Layout.Form;
        FormValue?[] values =
        [
            FormValue.Of(form.Code),
            FormValue.Of(form.Version),
            FormValue.Of(draft.Layout.Agency.Code),
            FormValue.Of($"{draft.Month}"),
            FormValue.Of(draft.Period.First),
            FormValue.Of(draft.Period.Last),
        ];
        for (var at = 0; at < values.Length; at++)
        {
            Line(sheet, Given[at].Code, Given[at].Label);
            FormDraft.Put(sheet, values[at], FormStyle.Label with { Format = "@" });
        }
    }

    private static void Line(SheetWriter sheet, string code, string label)
    {
        sheet.Row(21);
        sheet.Text(code, FormStyle.Code);
        sheet.Text(label, FormStyle.Label);
    }

    private static CellStyle StyleOf(string code) =>
        code switch
        {
            FormSheets.CoverMark => FormStyle.Text with { Format = "General" },
            "ngay_ky" => FormStyle.Text with { Format = "dd/mm/yyyy" },
            _ => FormStyle.Text,
        };

    /// <summary>How many rows are still to be filled in, and how many checks do not hold.</summary>
    private static void WriteProgress(SheetWriter sheet, FormDraft draft)
    {
        var tables = draft.Layout.Tables.Where(table => !table.IsForRecords).ToList();
        if (tables.Count == 0)
        {
            return;
        }

        var isMatrix = tables.Exists(table => table.ColumnOf(FormTables.CheckColumn) == 0);

        sheet.Row(12);
        sheet.Row(24);
        sheet.Text("Tự kiểm tra trước khi gửi", CellStyle.Title with { Size = 12 });
        Count(
            sheet,
            isMatrix ? "Số ô số liệu chưa điền" : "Số dòng số liệu chưa điền đủ",
            string.Join('+', tables.Select(table => isMatrix ? Blank(table) : Unfilled(table)))
        );
        if (!draft.Checks.IsEmpty)
        {
            Count(
                sheet,
                "Số phép không khớp (trang KIEM_TRA)",
                $"COUNTIF({CheckSheet.ResultsOf(draft.Checks.Length)},\"{CheckSheet.Wrong}\")"
            );
            sheet.Guards.Highlight(
                $"C{sheet.CurrentRow}",
                $"C{sheet.CurrentRow}>0",
                FormStyle.WrongFill,
                FormStyle.WrongColour
            );
        }
    }

    private static string Unfilled(FormTable table) =>
        $"COUNTIF({table.RangeOf(FormTables.CheckColumn)},\"{CheckSheet.Unfilled}\")";

    /// <summary>The sheets of a matrix form have no column that says what is missing in a row.</summary>
    private static string Blank(FormTable table) =>
        string.Join(
            '+',
            table
                .Columns.Where(column => column.Field == FormField.Figure)
                .Select(column => $"COUNTBLANK({table.RangeOf(column.Code)})")
        );

    private static void Count(SheetWriter sheet, string label, string formula)
    {
        sheet.Row(21);
        sheet.Text("", FormStyle.Code);
        sheet.Text(label, FormStyle.Label);
        sheet.Formula(formula, FormStyle.Check with { Size = 11, Indent = 1 });
    }
}
