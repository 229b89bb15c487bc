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
}
