using System.Numerics;
using Project06Report.Figures;

namespace Project06Report.Reconciliation.Search;

/// <summary>The values a cell of an error set may take: from Low to High, unbounded where null.</summary>
internal sealed record Change(int Cell, Rational? Low, Rational? High, int Decimals)
{
    private Rational Unit => Rational.One / Rational.Whole(BigInteger.Pow(10, Decimals));

    /// <summary>The only printable value inside the ends, or null when there are several.</summary>
    public Rational? Value =>
        Low is { } low && High is { } high && Up(low) is var first && first == Down(high)
            ? first * Unit
            : null;

    public decimal? LowestPrintable => Low is { } low ? (Up(low) * Unit).ToDecimal() : null;

    public decimal? HighestPrintable => High is { } high ? (Down(high) * Unit).ToDecimal() : null;

    /// <summary>No value with the cell's decimals lies inside the ends.</summary>
    public bool IsEmpty => Low is { } low && High is { } high && Up(low) > Down(high);

    public bool Allows(Rational value) =>
        (Low is not { } low || low <= value) && (High is not { } high || value <= high);

    private Rational Up(Rational end) => -Floor(-end / Unit);

    private Rational Down(Rational end) => Floor(end / Unit);

    private static Rational Floor(Rational value) =>
        Rational.Whole(
            BigInteger.DivRem(value.Numerator, value.Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0)
        );
}
