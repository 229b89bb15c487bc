namespace Project06Report.Periods;

/// <summary>First and last day a row of the catalogue holds, both included; no last day means until further
/// notice.</summary>
public readonly record struct Validity(DateOnly First, DateOnly? Last)
{
    public bool Covers(DateOnly day) => First <= day && (Last is null || day <= Last);

    public bool Overlaps(Validity other) => Covers(other.First) || other.Covers(First);

    /// <summary>The first day of this validity that none of the others covers, or null: together they cover it
    /// all.</summary>
    public DateOnly? FirstDayNotIn(params Validity[] others)
    {
        var day = First;
        for (var next = 0; next < others.Length && day <= (Last ?? DateOnly.MaxValue); next++)
        {
            if (!others[next].Covers(day))
            {
                continue;
            }

            if (others[next].Last is not { } last || last == DateOnly.MaxValue)
            {
                return null;
            }

            // the day after may lie in one that was passed over
            (day, next) = (last.AddDays(1), -1);
        }

        return Last is null || day <= Last ? day : null;
    }
}
