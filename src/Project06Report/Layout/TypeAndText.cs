using System.Globalization;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>P04 and P05: one Unicode font, black, precomposed letters, in every part a reader sees.</summary>
internal static class TypeAndText
{
    public static IEnumerable<Diagnostic> Check(ReportPlan plan, LayoutLimits limits) =>
        [.. plan.Everything.SelectMany(paragraph => Check(paragraph, limits)), .. LegacyFonts(plan)];

    private static IEnumerable<Diagnostic> Check(LayoutParagraph paragraph, LayoutLimits limits)
    {
        if (paragraph.Visible.SelectMany(Fonts).FirstOrDefault(font => font != limits.Font) is { } font)
        {
            yield return paragraph.Fails("P04", $"phông chữ {limits.Font}", $"phông {font}");
        }

        if (
            paragraph
                .Visible.Select(run => run.Color)
                .FirstOrDefault(color => color is not ("auto" or "000000")) is
            { } color
        )
        {
            yield return paragraph.Fails("P04", "chữ màu đen", $"màu {color}");
        }

        if (paragraph.Text.Where(IsForeign).Select(Name).FirstOrDefault() is { } letter)
        {
            yield return paragraph.Fails(
                "P05",
                "chữ dựng sẵn theo TCVN 6909:2001",
                $"ký tự {letter} (chữ tổ hợp, ký tự hỏng hoặc ngoài bảng mã)"
            );
        }
    }

    /// <summary>The fonts of a run; the one for complex scripts counts only when it is stated.</summary>
    private static IEnumerable<string> Fonts(RunFormat run) =>
        [
            run.Font ?? "(không khai báo)",
            run.HighAnsiFont ?? "(không khai báo)",
            .. run.ComplexScriptFont is { } complex ? [complex] : Array.Empty<string>(),
        ];

    /// <summary>Combining marks, the replacement character, the private use area.</summary>
    private static bool IsForeign(char letter) =>
        letter is >= '\u0300' and <= '\u036F' or '\uFFFD' or >= '\uE000' and <= '\uF8FF';

    private static string Name(char letter) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}");

    private static IEnumerable<Diagnostic> LegacyFonts(ReportPlan plan) =>
        from font in plan.Parts.OfKind("fontTable")?.Elements(W + "font") ?? []
        let name = font.Value("name") ?? ""
        where
            name.StartsWith(".Vn", StringComparison.Ordinal)
            || name.StartsWith("VNI-", StringComparison.Ordinal)
        select plan.Fails("P04", "phông chữ Unicode", $"bảng phông chữ có {name}, là phông TCVN3 hoặc VNI");
}
