using Project06Report.Diagnostics;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Sealing;

/// <summary>What the differences of an issued document mean, and which of the two remedies of the law they call for.</summary>
internal static class IssuedWords
{
    public static string Conclusion(IReadOnlyList<Diagnostic> edits)
    {
        int figures = edits.Count(edit => edit.Kind == Seals.IssuedFigure),
            words = edits.Count(edit => edit.Kind == Seals.IssuedWording),
            signs = edits.Count(edit => edit.Kind == Seals.IssuedPunctuation);
        var counted = FormattableString.Invariant(
            $"Bản phát hành: {figures} chỗ khác về con số, {words} chỗ khác về câu chữ, {signs} chỗ khác về dấu câu, chữ hoa hoặc khoảng trắng."
        );
        return edits switch
        {
            [] => "Bản phát hành: cùng số liệu, cùng câu chữ với báo cáo lập ra.",
            [{ } only] when only.Kind == Seals.IssuedNotComparable =>
                "Bản phát hành: được niêm phong nguyên vẹn, không so được câu chữ.",
            _ when figures > 0 => counted
                + " Sai nội dung: ban hành báo cáo thay thế (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
            _ when words > 0 => counted
                + " Câu chữ sai nội dung thì thay thế văn bản, không sai nội dung thì đính chính bằng công văn (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
            _ => counted
                + " Chỉ sai kỹ thuật trình bày: đính chính bằng công văn (khoản 3 Điều 18 Nghị định 30/2020/NĐ-CP).",
        };
    }
}
