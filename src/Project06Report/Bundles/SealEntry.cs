using Project06Report.Periods;

namespace Project06Report.Bundles;

/// <summary>A line of the register.</summary>
/// <param name="Digest">The bag's, 64 hexadecimal digits.</param>
/// <param name="File">The bag, relative to the workspace.</param>
/// <param name="Date">As the officer gave it, yyyy-MM-dd, or empty.</param>
/// <param name="Reason">Why the month was sealed again; empty for the first revision.</param>
public sealed record SealEntry(SealNumber Number, string Digest, string File, string Date, string Reason)
{
    public ReportingMonth Month => Number.Month;

    public int Revision => Number.Revision;
}
