namespace Project06Report.Sealing;

/// <summary>What <c>p06 seal</c> is given beside the month.</summary>
/// <param name="Issued">Path of the document as it was issued (.docx or .pdf), or null.</param>
/// <param name="Reason">Why a sealed month is sealed again; null for the first time.</param>
/// <param name="Date">The day of sealing as the officer states it; the program never asks the clock.</param>
public sealed record SealRequest(string? Issued = null, string? Reason = null, DateOnly? Date = null);
