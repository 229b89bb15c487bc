using System.Globalization;
using System.Numerics;

namespace Project06Report.Figures;

/// <summary>An exact fraction of whole numbers of any size, in lowest terms with a positive denominator.</summary>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private static readonly BigInteger LargestDecimal = new(decimal.MaxValue);

    private readonly BigInteger below;

    private Rational(BigInteger above, BigInteger below) => (Numerator, this.below) = (above, below);

    public static Rational Zero => default;

    public static Rational One => new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; }

    /// <summary>At least 1, also for <c>default</c>, which is zero.</summary>
    public BigInteger Denominator => below.IsZero ? BigInteger.One : below;

    public bool IsZero => Numerator.IsZero;

    public bool IsWhole => Denominator.IsOne;

    public int Sign => Numerator.Sign;

    public Rational Absolute => new(BigInteger.Abs(Numerator), Denominator);

    public static Rational Whole(BigInteger value) => new(value, BigInteger.One);

    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    public static implicit operator Rational(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        if (scale == 0)
        {
            return new(new BigInteger(value), BigInteger.One);
        }

        // the three lower words are unsigned, whatever int says
        var digits = unchecked(
            ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]
        );
        return Lowest(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }

    /// <summary>The nearest decimal; a value outside the range of decimal becomes its end.</summary>
    public decimal ToDecimal()
    {
        var whole = BigInteger.DivRem(Numerator, Denominator, out var rest);
        if (BigInteger.Abs(whole) > LargestDecimal)
        {
            return Sign < 0 ? decimal.MinValue : decimal.MaxValue;
        }

        return rest.IsZero ? (decimal)whole : WithFraction(whole, rest);
    }

    public static Rational operator +(Rational left, Rational right) =>
        left.IsWhole && right.IsWhole
            ? new(left.Numerator + right.Numerator, BigInteger.One)
            : Lowest(
                left.Numerator * right.Denominator + right.Numerator * left.Denominator,
                left.Denominator * right.Denominator
            );

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right) =>
        left.IsWhole && right.IsWhole
            ? new(left.Numerator * right.Numerator, BigInteger.One)
            : Lowest(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <exception cref="DivideByZeroException"/>
    public static Rational operator /(Rational left, Rational right) =>
        right.IsZero
            ? throw new DivideByZeroException()
            : Lowest(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public int CompareTo(Rational other) =>
        IsWhole && other.IsWhole
            ? Numerator.CompareTo(other.Numerator)
            : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public override string ToString() =>
        IsWhole
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static Rational Lowest(BigInteger above, BigInteger below)
    {
        if (below.Sign < 0)
        {
            (above, below) = (-above, -below);
        }

        var common = BigInteger.GreatestCommonDivisor(above, below);
        return new(above / common, below / common);
    }

    private decimal WithFraction(BigInteger whole, BigInteger rest)
    {
        var digits = BigInteger.Abs(whole).ToString(CultureInfo.InvariantCulture).Length;
        var scale = Math.Clamp(27 - digits, 0, 20);
        var fraction = rest * BigInteger.Pow(10, scale) / Denominator;
        return (decimal)whole + (decimal)fraction / (decimal)BigInteger.Pow(10, scale);
    }
}
