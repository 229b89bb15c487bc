namespace Project06Report.Vietnamese;

public enum NumberOutcome
{
    /// <summary>One value; the spelling has no other reading.</summary>
    Number,

    /// <summary>A way of saying that there is nothing to report ("-", "KPS"). It is never 0 by itself.</summary>
    NothingToReport,

    /// <summary>Nothing but spaces.</summary>
    Blank,

    /// <summary>Not one number; <see cref="NumberReading.Reason"/> says why.</summary>
    Refused,
}
