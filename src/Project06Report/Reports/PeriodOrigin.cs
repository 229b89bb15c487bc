using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Reports;

/// <summary>The value follows from the month that was asked for: its name, or by the calendar its first or last
/// day.</summary>
public sealed record PeriodOrigin(ReportingMonth Month, CatalogueCell? Calendar) : Origin;
