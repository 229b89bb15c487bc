using Project06Report.Catalogue;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Results;

/// <summary>Figures as findings print them.</summary>
internal static class FigureText
{
    /// <summary>All decimals a figure has, none added: "3,496", "95,8", "12.802".</summary>
    public static string Exact(decimal value) => VietnameseNumber.Exact(value);

    /// <summary>"7/2022"</summary>
    public static string MonthOf(Operand operand) =>
        VietnameseDate.Month(operand.Month.Year, operand.Month.Month);

    /// <summary>"tháng 7/2022", or that it is an approved opening value.</summary>
    public static string When(Operand operand) =>
        operand.IsApproved ? "đầu kỳ được duyệt" : $"tháng {MonthOf(operand)}";

    /// <summary>What stands in a cell, or could: "157.527", "95,8%".</summary>
    public static string Of(decimal value, Operand cell) =>
        Of(value, cell.Decimals) + (cell.Kind == IndicatorKind.Percentage ? "%" : "");

    public static string Written(Operand cell) => Of(cell.Value ?? 0, cell);

    /// <summary>Rounded to the decimals of the indicator, but a fraction where a whole number belongs is
    /// shown.</summary>
    public static string Of(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) == value
            ? VietnameseNumber.Format(value, decimals)
            : Exact(value);
}
