using System.Collections.Immutable;
using ClosedXML.Excel;
using Project06Report.Catalogue;

namespace Project06Report.Tests.Samples;

/// <summary>Sheets SO_LIEU and TY_SO: one row an indicator, figures addressed by defined names.</summary>
internal static class FigureSheets
{
    public static void AddFigures(XLWorkbook book, ImmutableArray<Indicator> indicators, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "SO_LIEU", "SỐ LIỆU TRONG KỲ VÀ LŨY KẾ",
            new("ma", "Mã", 21), new("ten", "Chỉ tiêu", 52), new("don_vi_tinh", "Đơn vị tính", 13), new("loai", "Loại", 14),
            new("ky_nay", "Kỳ này", 15), new("luy_ke", "Lũy kế\nđến cuối kỳ", 15), new("tinh_den_ngay", "Tính đến\nngày", 13), new("ghi_chu", "Ghi chú", 22));
        Widen(sheet, indicators);
        foreach (var row in indicators.GroupBy(indicator => indicator.Code))
        {
            Label(sheet, row.First(), "loai");
            sheet["don_vi_tinh"].SetValue<string>(row.First().Unit);
            sheet["loai"].SetValue<string>(string.Join(", ", row.Select(indicator => Kind(indicator.Kind))));
            FormStyle.Input(sheet.Cells("ky_nay", "ghi_chu"));
            Fill(sheet, row, content, "ky_nay", "luy_ke");
            sheet.EndRow();
        }

        sheet.Protect();
    }

    public static void AddRatios(XLWorkbook book, ImmutableArray<Indicator> indicators, SubmissionContent content)
    {
        var sheet = new FormSheet(book, "TY_SO", "TỶ SỐ",
            new("ma", "Mã", 19), new("ten", "Chỉ tiêu", 56), new("tu", "Số đã thực hiện\n(tử số)", 17), new("mau", "Tổng số\n(mẫu số)", 17), new("tinh_den_ngay", "Tính đến\nngày", 14));
        foreach (var row in indicators.GroupBy(indicator => indicator.Code))
        {
            Label(sheet, row.First(), "ten");
            FormStyle.Input(sheet.Cells("tu", "tinh_den_ngay"));
            Fill(sheet, row, content, "tu", "mau");
            sheet.EndRow();
        }

        sheet.Protect();
    }

    /// <summary>Writes one value where its indicator stands, names the cell and guards it; a blank stays blank.</summary>
    public static void Put(FormSheet sheet, Indicator indicator, SubmissionContent content)
    {
        var cell = sheet[indicator.Column];
        sheet.Sheet.Workbook.NamedRanges.Add($"DA06.{indicator.Id}", $"{sheet.Sheet.Name}!${cell.Address.ColumnLetter}${cell.Address.RowNumber}");
        if (indicator.Kind == IndicatorKind.Text)
        {
            PutText(cell, content.Texts.GetValueOrDefault(indicator.Id));
        }
        else if (indicator.Kind == IndicatorKind.Date)
        {
            PutDate(cell, content.Dates.TryGetValue(indicator.Id, out var date) ? date : null);
        }
        else
        {
            PutFigure(cell, indicator.Decimals, content.Figures.TryGetValue(indicator.Id, out var figure) ? figure : null);
        }
    }

    public static void PutDate(IXLCell cell, DateOnly? date)
    {
        FormStyle.Date(cell);
        if (date is { } given)
        {
            cell.SetValue(given.ToDateTime(TimeOnly.MinValue));
        }
    }

    public static void Label(FormSheet sheet, Indicator indicator, string last)
    {
        sheet["ma"].SetValue<string>(indicator.Code);
        sheet["ten"].SetValue<string>(char.ToUpperInvariant(indicator.Name[0]) + indicator.Name[1..]);
        FormStyle.Label(sheet.Cells("ma", last));
        FormStyle.RowCode(sheet["ma"]);
    }

    private static void Fill(FormSheet sheet, IEnumerable<Indicator> row, SubmissionContent content, params string[] columns)
    {
        var indicators = row.ToDictionary(indicator => indicator.Column);
        foreach (var column in columns)
        {
            if (indicators.TryGetValue(column, out var indicator))
            {
                Put(sheet, indicator, content);
            }
            else
            {
                FormStyle.NotAsked(sheet[column]);
            }
        }

        var code = indicators.Values.First().Code;
        PutDate(sheet["tinh_den_ngay"], content.AsOf.TryGetValue(code, out var day) ? day : null);
    }

    private static void PutText(IXLCell cell, string? text)
    {
        FormStyle.Text(cell);
        if (text is not null)
        {
            cell.SetValue<string>(text);
        }
    }

    private static void PutFigure(IXLCell cell, int decimals, decimal? figure)
    {
        FormStyle.Number(cell, decimals);
        var guard = cell.SetDataValidation();
        guard.AllowedValues = decimals == 0 ? XLAllowedValues.WholeNumber : XLAllowedValues.Decimal;
        guard.Operator = XLOperator.EqualOrGreaterThan;
        guard.MinValue = "0";
        guard.ErrorTitle = "Số không hợp lệ";
        guard.ErrorMessage = decimals == 0 ? "Gõ số nguyên, không dấu chấm, không chữ; không phát sinh gõ 0." : "Gõ số không âm; tỷ lệ phần trăm gõ 95,8 chứ không gõ 0,958.";
        if (figure is { } given)
        {
            cell.SetValue(given);
        }
    }

    /// <summary>The office's own form holds sentences, not only figures.</summary>
    private static void Widen(FormSheet sheet, ImmutableArray<Indicator> indicators)
    {
        if (indicators.Any(indicator => indicator.Kind == IndicatorKind.Text))
        {
            sheet.Sheet.Column(sheet.At("ky_nay")).Width = 60;
        }
    }

    private static string Kind(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Flow => "phát sinh",
        IndicatorKind.Stock => "hiện có",
        IndicatorKind.Cumulative => "lũy kế",
        IndicatorKind.Percentage => "tỷ lệ",
        IndicatorKind.Text => "văn bản",
        IndicatorKind.Date => "ngày",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
