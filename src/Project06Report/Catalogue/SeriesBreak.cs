using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet NGAT_CHUOI, which a catalogue may do without: from this month on a figure counts from an approved
/// opening value and no longer from what was reported last month (a correction, a merger, another
/// definition).</summary>
/// <param name="Indicator">Its id: <c>cccd_thu_nhan.luy_ke</c>.</param>
/// <param name="Month">The first month that continues the opening value.</param>
/// <param name="Agency">An agency, or a group: then the break is of each of its units and of their sum.</param>
/// <param name="Opening">What stands for last month's value, in the indicator's unit; null: this month cannot be
/// compared with earlier ones.</param>
/// <param name="Basis">The document that approves it.</param>
public sealed record SeriesBreak(
    string Indicator,
    string Agency,
    ReportingMonth Month,
    decimal? Opening,
    string ApprovedBy,
    string Basis,
    Validity Validity
);
