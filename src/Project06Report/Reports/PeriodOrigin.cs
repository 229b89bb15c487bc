using Project06Report.Figures;
using Project06Report.Periods;

namespace Project06Report.Reports;

/// <summary>What follows from the month that was asked for: its name, and by the calendar its first and last day.</summary>
public sealed record PeriodOrigin(ReportingMonth Month, CatalogueCell? Calendar) : Origin;
