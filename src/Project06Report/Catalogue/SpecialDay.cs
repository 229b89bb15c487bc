using Project06Report.Periods;

namespace Project06Report.Catalogue;

/// <summary>Sheet NGAY_NGHI, which a catalogue may do without: a day on which public offices do not work although it is
/// none of the weekend, or work although it is.</summary>
/// <param name="IsWorkedInstead">A day of the weekend that is worked (làm bù).</param>
/// <param name="Name">"Quốc khánh".</param>
public sealed record SpecialDay(DateOnly Day, bool IsWorkedInstead, string Name, Validity Validity)
{
    /// <summary>False (<c>chua_ro</c>) marks a month whose days off nobody has announced yet; the day itself says
    /// nothing.</summary>
    public bool IsAnnounced { get; init; } = true;
}
