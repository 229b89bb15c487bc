namespace Project06Report.Rules;

/// <summary>Names a figure of a month: who gives it and what it is. Compared letter by letter, whatever the
/// culture.</summary>
/// <param name="Agency">Code of the agency.</param>
/// <param name="Indicator">Id of the indicator: <c>row.column</c> of its form; the code alone for lists and
/// commitments.</param>
public readonly record struct FigureKey(string Agency, string Indicator) : IComparable<FigureKey>
{
    private const char Dot = '.';

    /// <summary><c>mui_tiem</c> of <c>mui_tiem.luy_ke</c>.</summary>
    public string Row => DotAt is >= 0 and var dot ? Indicator[..dot] : Indicator;

    /// <summary><c>luy_ke</c> of <c>mui_tiem.luy_ke</c>; empty for lists and commitments.</summary>
    public string Column => DotAt is >= 0 and var dot ? Indicator[(dot + 1)..] : "";

    private int DotAt => Indicator.IndexOf(Dot, StringComparison.Ordinal);

    /// <summary>Another figure of the same row.</summary>
    public FigureKey InColumn(string column) => new(Agency, $"{Row}{Dot}{column}");

    /// <summary>By agency, then by indicator.</summary>
    public int CompareTo(FigureKey other) =>
        string.CompareOrdinal(Agency, other.Agency) is not 0 and var byAgency
            ? byAgency
            : string.CompareOrdinal(Indicator, other.Indicator);

    public static bool operator <(FigureKey left, FigureKey right) => left.CompareTo(right) < 0;

    public static bool operator >(FigureKey left, FigureKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(FigureKey left, FigureKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FigureKey left, FigureKey right) => left.CompareTo(right) >= 0;

    /// <summary>As a rule of another agency writes it: <c>SYT:mui_tiem.luy_ke</c>.</summary>
    public override string ToString() => $"{Agency}:{Indicator}";
}
