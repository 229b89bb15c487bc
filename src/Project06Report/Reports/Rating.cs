namespace Project06Report.Reports;

/// <summary>How a unit stands against its target, in the order in which the cases are tried.</summary>
internal enum Rating
{
    /// <summary>The denominator is 0: no rank, and counted in no other case.</summary>
    NothingHappened,

    /// <summary>The target is reached.</summary>
    Reached,

    /// <summary>On the wrong side of the floor.</summary>
    Undone,

    /// <summary>As good as the group's rate, or better.</summary>
    AboveAverage,

    BelowAverage,
}
