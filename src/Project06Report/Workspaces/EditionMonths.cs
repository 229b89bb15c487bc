using Project06Report.Periods;

namespace Project06Report.Workspaces;

/// <summary>An edition that the program ships, and the months it is for.</summary>
/// <param name="Name">Its year: "2026".</param>
public sealed record EditionMonths(string Name, ReportingMonth First, ReportingMonth Last)
{
    public bool Has(ReportingMonth month) => month >= First && month <= Last;
}
