using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Says where an approved opening value stands for what was reported last month.</summary>
internal static class SeriesBreakNotes
{
    public static IEnumerable<Diagnostic> Findings(IEnumerable<RuleResult> results, OperandSource source) =>
        results
            .SelectMany(result => result.Instance.Operands)
            .Where(operand => operand.IsApproved)
            .DistinctBy(operand => operand.Key)
            .GroupBy(operand => source.BreakOf(operand.Key))
            .Select(group => group.Key is { } broken ? Finding(broken, group.First(), source) : null)
            .OfType<Diagnostic>();

    private static Diagnostic Finding(SeriesBreak broken, Operand opening, OperandSource source)
    {
        var reported = broken.Agency == opening.Agency ? source.ValueBefore(opening.Key) : null;
        return new Diagnostic(
            DiagnosticCatalogue.Reconciling.SeriesBroken,
            new SheetPlace(
                "danh-muc.xlsx",
                "NGAT_CHUOI",
                $"{opening.Label}, {source.UnitName(broken.Agency)}"
            ),
            reported is { } value
                ? $"{FigureText.Of(value, opening.Decimals)} theo báo cáo tháng {FigureText.MonthOf(opening)}"
                : "",
            Continuation(broken, opening)
        );
    }

    private static string Continuation(SeriesBreak broken, Operand opening) =>
        broken.Opening is { } value
            ? $"nối tiếp từ {FigureText.Of(value, opening.Decimals)}, "
                + $"số đầu kỳ do {broken.ApprovedBy} duyệt; căn cứ {broken.Basis}"
            : $"không so sánh với các tháng trước, do {broken.ApprovedBy} duyệt; căn cứ {broken.Basis}";
}
