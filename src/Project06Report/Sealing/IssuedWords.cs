using Project06Report.Diagnostics;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>What the differences of an issued document mean, and which of the two remedies of the law they call
/// for.</summary>
internal static class IssuedWords
{
    private const string Law = "khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP";

    public static string Conclusion(IReadOnlyList<Diagnostic> edits) =>
        edits switch
        {
            [] => "Bản phát hành: cùng số liệu, cùng câu chữ với báo cáo lập ra.",
            [{ } only] when only.Kind == Seals.IssuedNotComparable =>
                "Bản phát hành: được niêm phong nguyên vẹn, không so được câu chữ.",
            _ => Counted(
                edits.Count(edit => edit.Kind == Seals.IssuedFigure),
                edits.Count(edit => edit.Kind == Seals.IssuedWording),
                edits.Count(edit => edit.Kind == Seals.IssuedPunctuation)
            ),
        };

    private static string Counted(int figures, int words, int signs) =>
        FormattableString.Invariant(
            $"Bản phát hành: {figures} chỗ khác về con số, {words} chỗ khác về câu chữ, "
        )
        + FormattableString.Invariant(
            $"{signs} chỗ khác về dấu câu, chữ hoa hoặc khoảng trắng. {Remedy(figures, words)}"
        );

    private static string Remedy(int figures, int words) =>
        (figures, words) switch
        {
            (> 0, _) => $"Sai nội dung: ban hành báo cáo thay thế ({Law}).",
            (_, > 0) =>
                "Câu chữ sai nội dung thì thay thế văn bản, không sai nội dung thì đính chính bằng công văn "
                    + $"({Law}).",
            _ => $"Chỉ sai kỹ thuật trình bày: đính chính bằng công văn ({Law}).",
        };
}
