namespace Project06Report.Reports;

/// <summary>Which places of its form every agency has filled in, in a month made up.</summary>
public enum ExampleFilling
{
    /// <summary>Every place.</summary>
    Full,

    /// <summary>Every figure, list and narrative, but of texts and dates only the required ones: a report before it is issued.</summary>
    BeforeIssue,

    /// <summary>Only what the catalogue requires.</summary>
    Required,
}
