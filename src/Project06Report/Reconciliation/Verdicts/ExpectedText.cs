using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>What a cell should say and why: the arithmetic first, then by how much it is off.</summary>
internal static class ExpectedText
{
    /// <param name="repair">The cell.</param>
    /// <param name="rule">The broken rule that says most about it.</param>
    /// <param name="arithmetic">Of that rule.</param>
    public static Phrase Of(CellRepair repair, RuleInstance rule, Arithmetic arithmetic) =>
        rule.Rule.Kind switch
        {
            RuleKind.AtMost => Limit(repair, rule, arithmetic, rule.Left.Indicator == repair.Cell.Indicator),
            RuleKind.NeverRises => Limit(repair, rule, arithmetic, true),
            RuleKind.NeverFalls => Limit(repair, rule, arithmetic, false),
            RuleKind.Range => Range(rule.Rule),
            RuleKind.Percentage => Rate(repair, rule, arithmetic),
            _ when repair.Proper is null => Bounds(repair) + "; " + Apart(repair, rule, arithmetic),
            _ => Proper(repair) + Why(repair, arithmetic) + Off(repair),
        };

    /// <summary>What is known of a cell no rule says more about.</summary>
    public static string Alone(CellRepair repair) =>
        repair.Proper is null
            ? "một số nguyên, không nhỏ hơn 0"
            : $"một số nguyên, không nhỏ hơn 0; có thể là {Proper(repair)}";

    public static string Proper(CellRepair repair) =>
        repair.Proper is { } proper ? Figure(proper, repair.Cell) : Bounds(repair);

    public static string Figure(decimal value, Operand cell) => FigureText.Of(value, cell);

    private static Phrase Why(CellRepair repair, Arithmetic arithmetic) =>
        arithmetic.SameAs(repair.Cell, repair.Cell.Cell) is { } same
            ? ", bằng " + same
            : " = " + arithmetic.SolvedFor(repair.Cell, repair.Cell.Cell);

    /// <summary>"hiện 47 cấp căn cước (D8) khác 110 cấp mới + 220 cấp đổi (D10), lệch 283", because the other figures
    /// may not stay either.</summary>
    private static Phrase Apart(CellRepair repair, RuleInstance rule, Arithmetic arithmetic)
    {
        var at = repair.Cell.Cell;
        var off = FigureText.Exact(Math.Abs(Evaluation.Of(rule).Difference ?? 0));
        return $"hiện {arithmetic.Named(rule.Left, at)} khác {arithmetic.SolvedFor(rule.Left, at)}, lệch {off}";
    }

    private static string Bounds(CellRepair repair) =>
        (repair.Change.LowestPrintable, repair.Change.HighestPrintable) switch
        {
            ({ } low, { } high) when low == high => Figure(low, repair.Cell),
            ({ } low, { } high) => $"từ {Figure(low, repair.Cell)} đến {Figure(high, repair.Cell)}",
            ({ } low, null) => $"ít nhất {Figure(low, repair.Cell)}",
            (null, { } high) => $"không quá {Figure(high, repair.Cell)}",
            _ => "một số khác",
        };

    private static string Off(CellRepair repair) =>
        repair.Proper is { } proper ? $"; lệch {FigureText.Exact(Math.Abs(proper - repair.Written))}" : "";

    private static Phrase Limit(CellRepair repair, RuleInstance rule, Arithmetic arithmetic, bool isUpper)
    {
        var limit = arithmetic.SolvedFor(repair.Cell, repair.Cell.Cell);
        var suggestion = repair.Proper is { } proper ? $"{Figure(proper, repair.Cell)}; " : "";
        var excess = FigureText.Exact(Math.Abs(Evaluation.Of(rule).Difference ?? 0));
        var (bound, off) = isUpper ? ("không quá", "vượt") : ("ít nhất", "thiếu");
        return $"{suggestion}{bound} {limit}; {off} {excess}";
    }

    /// <summary>"từ 0 đến 100".</summary>
    public static string Range(Rule rule) =>
        rule.Range switch
        {
            ({ } low, { } high) when low == high => $"đúng {FigureText.Exact(low)}",
            ({ } low, { } high) => $"từ {FigureText.Exact(low)} đến {FigureText.Exact(high)}",
            ({ } low, null) => $"ít nhất {FigureText.Exact(low)}",
            (null, { } high) => $"không quá {FigureText.Exact(high)}",
            _ => "",
        };

    private static Phrase Rate(CellRepair repair, RuleInstance rule, Arithmetic arithmetic) =>
        rule.Left.Indicator == repair.Cell.Indicator
            ? Proper(repair) + " = " + arithmetic.Quotient(repair.Cell.Cell)
            : Proper(repair) + " thì " + arithmetic.Named(rule.Left, repair.Cell.Cell) + " mới khớp";
}
