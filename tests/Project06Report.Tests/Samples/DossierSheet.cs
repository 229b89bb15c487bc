using System.Collections.Immutable;
using ClosedXML.Excel;
using Project06Report.Catalogue;

namespace Project06Report.Tests.Samples;

/// <summary>Sheet HO_SO: parts and total typed by hand; beside and below them formulas that only check.</summary>
internal static class DossierSheet
{
    private static readonly ImmutableArray<FormColumn> Measures =
    [
        new("tiep_nhan", "Tiếp nhận", 13), new("tra_ket_qua", "Trả kết quả", 13),
        new("dang_giai_quyet", "Đang\ngiải quyết", 13), new("tra_lai", "Trả lại", 13),
    ];

    public static void Add(XLWorkbook book, ImmutableArray<Indicator> indicators, CatalogueAt catalogue, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "HO_SO", "HỒ SƠ TIẾP NHẬN VÀ GIẢI QUYẾT TRONG KỲ",
            [new("ma", "Mã", 18), new("ten", "Thủ tục", 46), new("kenh", "Kênh tiếp nhận", 26), .. Measures, new("kiem_tra", "Kiểm tra\n(tự tính)", 15)]);
        var parts = new List<int>();
        foreach (var row in indicators.GroupBy(indicator => indicator.Code))
        {
            if (row.First() is { Channel.Length: > 0, Parent.Length: 0 })
            {
                parts.Add(sheet.Row);
            }

            AddRow(sheet, [.. row], catalogue, content);
        }

        AddSums(sheet, parts);
        sheet.Protect();
    }

    private static void AddRow(FormSheet sheet, ImmutableArray<Indicator> row, CatalogueAt catalogue, SubmissionContent content)
    {
        FigureSheets.Label(sheet, row[0], "kenh");
        sheet["kenh"].SetValue<string>(Channel(row[0], catalogue));
        sheet["ten"].Style.Alignment.SetIndent(row[0].Parent.Length > 0 ? 3 : 1);
        FormStyle.Input(sheet.Cells("tiep_nhan", "tra_lai"));
        FormStyle.Check(sheet["kiem_tra"].AsRange());
        foreach (var measure in Measures)
        {
            if (row.FirstOrDefault(indicator => indicator.Column == measure.Code) is { } indicator)
            {
                FigureSheets.Put(sheet, indicator, content);
            }
            else
            {
                FormStyle.NotAsked(sheet[measure.Code]);
            }
        }

        if (row.Length == Measures.Length)
        {
            sheet["kiem_tra"].FormulaA1 = Balance(sheet.Row);
        }

        Embolden(sheet, row[0]);
        sheet.EndRow();
    }

    private static string Channel(Indicator indicator, CatalogueAt catalogue)
    {
        var text = catalogue.Wordings.FirstOrDefault(wording => wording.Code == indicator.Channel)?.Text;
        return text is null ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>Received = resolved + pending + returned.</summary>
    private static string Balance(int row) => $"IF(D{row}=E{row}+F{row}+G{row},\"khớp\",\"lệch \"&(D{row}-E{row}-F{row}-G{row}))";

    private static void Embolden(FormSheet sheet, Indicator indicator)
    {
        if (indicator.Channel.Length == 0)
        {
            sheet.Cells("ten", "tra_lai").Style.Font.SetBold();
        }
    }

    /// <summary>The row without a code below the typed total: what the parts really add up to.</summary>
    private static void AddSums(FormSheet sheet, List<int> parts)
    {
        var typed = sheet.Row - 1;
        sheet["ten"].SetValue<string>("Cộng các thủ tục (tự tính)");
        FormStyle.Check(sheet.Cells("ma", "kiem_tra"));
        sheet["ten"].Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left).Alignment.SetIndent(1);
        foreach (var measure in Measures)
        {
            var letter = sheet[measure.Code].Address.ColumnLetter;
            sheet[measure.Code].FormulaA1 = string.Join('+', parts.Select(row => $"{letter}{row}"));
            FormStyle.Number(sheet[measure.Code], 0);
        }

        sheet["kiem_tra"].FormulaA1 =
            $"IF(AND(D{typed}=D{sheet.Row},E{typed}=E{sheet.Row},F{typed}=F{sheet.Row},G{typed}=G{sheet.Row}),\"khớp\",\"lệch\")";
        sheet.EndRow();
    }
}
