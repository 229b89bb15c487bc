using System.Collections.Immutable;
using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Judging;

namespace Project06Report.Sealing;

/// <summary>What <c>seal</c> is asked for.</summary>
/// <param name="Issued">Path of the document as it was issued (.docx or .pdf), or null.</param>
/// <param name="Reason">Why a sealed month is sealed again; null for the first time.</param>
/// <param name="Date">The day of sealing as the officer states it; the program never asks the clock.</param>
public sealed record SealRequest(
    MonthScope Scope,
    string? Issued = null,
    string? Reason = null,
    DateOnly? Date = null
);

/// <summary>What came of it.</summary>
/// <param name="Judged">Null when the run was refused before anything was read, or the catalogue cannot be
/// used.</param>
public sealed record SealResult(IReadOnlyList<Diagnostic> Findings, JudgedMonth? Judged)
{
    /// <summary>The seal just made, or null.</summary>
    public SealEntry? Seal { get; init; }

    /// <summary>Names relative to the workspace: the bag and the register.</summary>
    public ImmutableArray<string> Written => Seal is null ? [] : [Seal.File, SealRegister.Name];
}
