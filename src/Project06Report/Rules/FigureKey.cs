namespace Project06Report.Rules;

/// <summary>Names a figure of a month: who gives it and what it is. Compared letter by letter, whatever the
/// culture.</summary>
/// <param name="Agency">Code of the agency.</param>
/// <param name="Indicator">Id of the indicator: <c>row.column</c> of its form; the code alone for lists and
/// commitments.</param>
public readonly record struct FigureKey(string Agency, string Indicator) : IComparable<FigureKey>
{
    private const char Dot = '.';

    /// <summary>Code of the form that gives it, where that is not the official one of its line; otherwise
    /// empty.</summary>
    public string Form { get; init; } = "";

    /// <summary><c>mui_tiem</c> of <c>mui_tiem.luy_ke</c>.</summary>
    public string Row => DotAt is >= 0 and var dot ? Indicator[..dot] : Indicator;

    /// <summary><c>luy_ke</c> of <c>mui_tiem.luy_ke</c>; empty for lists and commitments.</summary>
    public string Column => DotAt is >= 0 and var dot ? Indicator[(dot + 1)..] : "";

    private int DotAt => Indicator.IndexOf(Dot, StringComparison.Ordinal);

    /// <summary>Another figure of the same row.</summary>
    public FigureKey InColumn(string column) => this with { Indicator = $"{Row}{Dot}{column}" };

    /// <summary>By agency, then by form, then by indicator.</summary>
    public int CompareTo(FigureKey other)
    {
        var byAgency = string.CompareOrdinal(Agency, other.Agency);
        var byForm = byAgency == 0 ? string.CompareOrdinal(Form, other.Form) : byAgency;
        return byForm == 0 ? string.CompareOrdinal(Indicator, other.Indicator) : byForm;
    }

    public static bool operator <(FigureKey left, FigureKey right) => left.CompareTo(right) < 0;

    public static bool operator >(FigureKey left, FigureKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(FigureKey left, FigureKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FigureKey left, FigureKey right) => left.CompareTo(right) >= 0;

    /// <summary>As a rule of another agency writes it: <c>SYT:mui_tiem.luy_ke</c>,
    /// <c>X28261/06-CT:dddt.tu</c>.</summary>
    public override string ToString() =>
        Form.Length == 0 ? $"{Agency}:{Indicator}" : $"{Agency}/{Form}:{Indicator}";
}
