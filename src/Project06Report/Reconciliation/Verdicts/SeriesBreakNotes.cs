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
            .Select(operand => Finding(operand, source));

    private static Diagnostic Finding(Operand opening, OperandSource source)
    {
        var approved = source.BreakOf(opening.Key)!;
        var reported = source.ValueBefore(opening.Key);
        return new Diagnostic(
            DiagnosticCatalogue.Reconciling.SeriesBroken,
            new SheetPlace("danh-muc.xlsx", "NGAT_CHUOI", $"{opening.Label}, {source.AgencyName(opening.Agency)}"),
            reported is { } value
                ? $"{FigureText.Of(value, opening.Decimals)} theo báo cáo tháng {FigureText.MonthOf(opening)}"
                : "",
            $"nối tiếp từ {FigureText.Of(approved.Opening ?? 0, opening.Decimals)}, "
                + $"số đầu kỳ do {approved.ApprovedBy} duyệt; căn cứ {approved.Basis}"
        );
    }
}
