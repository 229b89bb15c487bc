using System.Collections.Immutable;

namespace Project06Report.Figures;

/// <summary>What a template may see: a tree of records and lists whose leaves are figures, texts, dates and truth
/// values. It is data only; a template engine never sees an object of the program.</summary>
public abstract record ReportValue;

/// <summary>A figure with the number of decimals its indicator is printed with.</summary>
public sealed record FigureValue(Figure Figure, int Decimals = 0) : ReportValue;

/// <summary>Text as data: NFC, no control characters but line feed. Never evaluated, never parsed as XML.</summary>
public record TextValue(string Text, Origin? Origin = null) : ReportValue, IOriginated;

public sealed record DateValue(DateOnly Date, Origin? Origin = null) : ReportValue, IOriginated;

public sealed record TruthValue(bool Value) : ReportValue;

/// <summary>The catalogue declares the value and nobody gave it this month. It is false in a condition and an error
/// when printed; absent is not zero.</summary>
/// <param name="Why">Vietnamese, for the message when a template prints it: "đơn vị để trống ô E7".</param>
public sealed record AbsentValue(string Why) : ReportValue;

public sealed record ListValue(ImmutableArray<ReportValue> Items) : ReportValue
{
    /// <summary>What the list has as a whole, beside its items: <c>nhom.xa.ty_so</c>; null when nothing.</summary>
    public RecordValue? Whole { get; init; }
}
