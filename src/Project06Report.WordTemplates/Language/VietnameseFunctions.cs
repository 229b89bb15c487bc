using Project06Report.Figures;
using Project06Report.Vietnamese;

namespace Project06Report.WordTemplates.Language;

/// <summary>Namespace <c>vn</c>: figures, shares, dates and lists as Vietnamese administrative prose prints them. Each
/// result remembers the figures it was made from.</summary>
internal static class VietnameseFunctions
{
    private const int MostDecimals = 10;

    public static IEnumerable<Builtin> All(ScriptModel model) =>
        [
            new("so", new ReportFunction(1, 2, call => Number(model, call))),
            new("phan_tram", new ReportFunction(2, 3, call => Share(model, call))),
            new("ty_so", new ReportFunction(2, 2, call => Ratio(model, call))),
            new(
                "hai_chu_so",
                new ReportFunction(1, 1, call => Printed(model, call.Figure(0), VietnameseNumber.Padded))
            ),
            new("bang_chu", new ReportFunction(1, 1, call => InWords(model, call))),
            new("ngay", new ReportFunction(1, 1, call => Day(model, call, VietnameseDate.Long))),
            new("ngay_ngan", new ReportFunction(1, 1, call => Day(model, call, VietnameseDate.Short))),
            new("liet_ke", new ReportFunction(1, 2, call => List(model, call))),
            new("thuong_dau", new ReportFunction(1, 1, call => Text(model, call, VietnameseText.LowerFirst))),
            new("hoa_dau", new ReportFunction(1, 1, call => Text(model, call, VietnameseText.UpperFirst))),
        ];

    private static string Number(ScriptModel model, FunctionCall call)
    {
        var figure = call.Figure(0);
        var decimals = call.Has(1)
            ? call.Whole(1, 0, 0, MostDecimals)
            : figure.Decimals
                ?? throw call.Refuse(
                    "phép tính cho nhiều chữ số lẻ; hãy ghi số chữ số lẻ, ví dụ {{ vn.so x 1 }}"
                );
        return model.Remember(
            VietnameseNumber.Format(figure.Value, decimals),
            new FigureValue(figure.Figure, decimals)
        );
    }

    private static string Share(ScriptModel model, FunctionCall call)
    {
        var (part, whole) = Quotient(call);
        var decimals = call.Whole(2, 1, 0, MostDecimals);
        var share = Figure.Computed(part.Value / whole.Value * 100, "%", part.Figure, whole.Figure);
        return model.Remember(
            VietnameseNumber.FormatShare(part.Value, whole.Value, decimals),
            new FigureValue(share, decimals)
        );
    }

    private static string Ratio(ScriptModel model, FunctionCall call)
    {
        var (part, whole) = Quotient(call);
        var above = VietnameseNumber.Format(part.Value, part.Decimals ?? 0);
        var below = VietnameseNumber.Format(whole.Value, whole.Decimals ?? 0);
        return model.Remember(
            $"{above}/{below}",
            new FigureValue(part.Figure / whole.Figure, part.Decimals ?? 0)
        );
    }

    private static (ScriptFigure Part, ScriptFigure Whole) Quotient(FunctionCall call)
    {
        var (part, whole) = (call.Figure(0), call.Figure(1));
        return whole.Value > 0
            ? (part, whole)
            : throw call.Refuse("tổng số (giá trị thứ hai) phải lớn hơn 0");
    }

    private static string InWords(ScriptModel model, FunctionCall call)
    {
        var figure = call.Figure(0);
        return decimal.IsInteger(figure.Value) && Math.Abs(figure.Value) <= 1_000_000_000_000_000
            ? Printed(model, figure, value => VietnameseNumber.InWords((long)value))
            : throw call.Refuse("chỉ đọc được số nguyên đến một triệu tỷ");
    }

    private static string Printed(ScriptModel model, ScriptFigure figure, Func<decimal, string> print) =>
        model.Remember(print(figure.Value), new FigureValue(figure.Figure, figure.Decimals ?? 0));

    private static string Day(ScriptModel model, FunctionCall call, Func<DateOnly, string> print)
    {
        var day = call.Day(0);
        return model.Remember(print(day.Date), day.Source);
    }

    private static string List(ScriptModel model, FunctionCall call)
    {
        var text = VietnameseList.Join([.. call.Elements(0, 1).Select(call.Printed)]);
        return call[0] is ScriptItems items ? model.Remember(text, items.Source) : text;
    }

    private static string Text(ScriptModel model, FunctionCall call, Func<string, string> change)
    {
        var text = change(call.Text(0));
        return model.OriginOf(call[0]) is { } origin ? model.Remember(text, origin) : text;
    }
}
