using Project06Report.Figures;

namespace Project06Report.Reconciliation;

/// <summary>Figures as findings print them.</summary>
internal static class FigureText
{
    /// <summary>All decimals a figure has, none added: "3,496", "95,8", "12.802".</summary>
    public static string Exact(decimal value)
    {
        var shortest = value / 1.0000000000000000000000000000m;
        return VietnameseNumber.Format(value, shortest.Scale);
    }

    /// <summary>Rounded to the decimals of the indicator, but a fraction where a whole number belongs is shown.</summary>
    public static string Of(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) == value ? VietnameseNumber.Format(value, decimals) : Exact(value);
}
