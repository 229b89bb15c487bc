using System.Collections.Immutable;

namespace Project06Report.Forms;

/// <summary>Sheet KIEM_TRA of a form: each rule the form can check by itself, with its result; and the formula that
/// gathers the results of a row beside the row.</summary>
internal static class CheckSheet
{
    public const string Name = "KIEM_TRA";
    public const string Wrong = "lệch";
    public const string Unfilled = "chưa điền";

    /// <summary>How the check beside a row begins when something is wrong in the row.</summary>
    public const string Look = "Xem lại";

    private const string Right = "khớp";
    private const string Waiting = "chưa đủ số";
    private const int FirstRow = 4;

    public static void Write(SheetWriter sheet, FormDraft draft)
    {
        sheet.Columns(12, 12, 34, 50, 50, 22);
        sheet.FrozenRows = FirstRow - 1;
        sheet.LastPrintedColumn = 5;
        sheet.Guards.IsProtected = true;
        sheet.Row(30);
        sheet.Text("CÁC PHÉP KIỂM TRA SỐ LIỆU CỦA BIỂU", CellStyle.Title);
        sheet.Row(20);
        sheet.Text(
            "Tự tính, không điền vào trang này. Cơ quan tổng hợp kiểm tra bằng đúng những phép này.",
            CellStyle.Hint
        );
        sheet.Row(26);
        sheet.Texts(
            CellStyle.Heading,
            "Kết quả",
            "Lệch",
            "Chỉ tiêu",
            "Phải khớp thế nào",
            "Hướng dẫn",
            "Quy tắc"
        );
        foreach (var check in draft.Checks)
        {
            WriteCheck(sheet, check);
        }

        Highlight(sheet);
    }

    private static void Highlight(SheetWriter sheet)
    {
        var results = $"A{FirstRow}:E{sheet.CurrentRow}";
        sheet.Guards.Highlight(
            results,
            $"$A{FirstRow}=\"{Wrong}\"",
            FormStyle.WrongFill,
            FormStyle.WrongColour
        );
        sheet.Guards.Highlight(
            $"A{FirstRow}:A{sheet.CurrentRow}",
            $"$A{FirstRow}=\"{Right}\"",
            FormStyle.RightFill,
            FormStyle.RightColour
        );
    }

    /// <summary>The column of the results, for formulas.</summary>
    public static string ResultsOf(int count) => $"{Name}!$A${FirstRow}:$A${FirstRow + count - 1}";

    /// <summary>The formula of the cell beside a row: it says what is wrong in the row, that something is still blank,
    /// or that all is well.</summary>
    /// <param name="checks">All of the form.</param>
    /// <param name="mine">The indexes of the row's own checks, which stand side by side.</param>
    /// <param name="blanks">Formulas that are true while a cell that must be filled in is blank.</param>
    /// <returns>Empty when the row has neither checks nor required cells.</returns>
    public static string RowFormula(
        ImmutableArray<RuleCheck> checks,
        ImmutableArray<int> mine,
        IReadOnlyCollection<string> blanks
    )
    {
        if (mine.IsEmpty && blanks.Count == 0)
        {
            return "";
        }

        var results = mine.IsEmpty ? "" : $"{Name}!$A${FirstRow + mine[0]}:$A${FirstRow + mine[^1]}";
        var well = mine.IsEmpty
            ? "\"\""
            : $"IF(COUNTIF({results},\"{Right}\")={mine.Length},\"{Right}\",\"\")";
        var filled = blanks.Count == 0 ? well : $"IF(OR({string.Join(',', blanks)}),\"{Unfilled}\",{well})";
        var wrong = string.Join('&', mine.Select(at => SentenceOf(checks[at], FirstRow + at)));
        var all = mine.IsEmpty
            ? filled
            : $"IF(COUNTIF({results},\"{Wrong}\")>0,\"{Look}: \"&TRIM({wrong}),{filled})";
        return $"IF({FormDraft.NothingToReport},\"\",{all})";
    }

    private static string SentenceOf(RuleCheck check, int row)
    {
        var off = check.Difference.Length == 0 ? "" : $"&\"; lệch \"&ABS({Name}!$B${row})";
        return $"IF({Name}!$A${row}=\"{Wrong}\",{Name}!$D${row}{off}&\". \",\"\")";
    }

    private static void WriteCheck(SheetWriter sheet, RuleCheck check)
    {
        sheet.Row();
        var row = sheet.CurrentRow;
        var result = $"IF({check.Missing},\"{Waiting}\",IF({check.Broken},\"{Wrong}\",\"{Right}\"))";
        sheet.Formula($"IF({FormDraft.NothingToReport},\"\",{result})", CellStyle.Centred);
        if (check.Difference.Length == 0)
        {
            sheet.Text("", CellStyle.Centred);
        }
        else
        {
            sheet.Formula($"IF($A{row}=\"{Wrong}\",{check.Difference},\"\")", CellStyle.Centred);
        }

        sheet.Texts(CellStyle.Text, check.Instance.Left.Label, check.Sentence, check.Instance.Rule.Advice);
        sheet.Text(check.Instance.Rule.Code, CellStyle.Small);
    }
}
