namespace Project06Report.Diagnostics;

/// <summary>A broken rule of a form.</summary>
/// <param name="Kind">The word of QUY_TAC.</param>
/// <param name="Off">By how much the left side is too large.</param>
public sealed record JudgedRule(
    string Rule,
    string Kind,
    string Agency,
    decimal? Left,
    decimal? Right,
    decimal? Off
);
