namespace Project06Report.Editions.Documents;

/// <summary>The distance of lines.</summary>
/// <param name="Value">Exact: twips; else 240ths of a line.</param>
/// <param name="IsExact">Whatever the letters need.</param>
internal sealed record LineHeight(int Value, bool IsExact);
