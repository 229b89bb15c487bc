namespace Project06Report.Diagnostics;

/// <summary>A cell of an explanation.</summary>
/// <param name="Agency">Whose figure it is.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Proper">What it would have to be; null where the rules only bound it.</param>
/// <param name="Low">The least it can be, where the rules only bound it.</param>
/// <param name="High">The most it can be, likewise.</param>
/// <param name="Alone">How many broken rules hold once this cell alone is put right.</param>
public sealed record JudgedCell(
    Place Place,
    string Agency,
    string Indicator,
    decimal Written,
    decimal? Proper,
    decimal? Low,
    decimal? High,
    int Alone
);
