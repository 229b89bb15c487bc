namespace Project06Report.Reports;

/// <summary>Which places of its form every agency has filled in, in a month made up.</summary>
public enum ExampleFilling
{
    /// <summary>Every place.</summary>
    Full,

    /// <summary>Every figure, list and narrative, but only the required texts and dates: a report before its
    /// issue.</summary>
    BeforeIssue,

    /// <summary>Only what the catalogue requires.</summary>
    Required,

    /// <summary>Every place, but the last unit of every group has sent nothing: sums over groups lack it.</summary>
    Partial,
}
