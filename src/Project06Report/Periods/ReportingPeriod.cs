namespace Project06Report.Periods;

/// <summary>The days a report covers, both ends included. <see cref="Last"/> is the cut-off date (thời điểm chốt số
/// liệu): every effective-dated row of the catalogue is looked up by it.</summary>
public readonly record struct ReportingPeriod
{
    /// <exception cref="ArgumentException">The last day comes before the first.</exception>
    public ReportingPeriod(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException("The last day comes before the first.", nameof(last));
        }

        (First, Last) = (first, last);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
