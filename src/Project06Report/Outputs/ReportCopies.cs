namespace Project06Report.Outputs;

/// <summary>In which copies a report is written.</summary>
public enum ReportCopies
{
    Report,

    /// <summary>Also the auditor's copy and the list of its figures.</summary>
    WithAudit,

    /// <summary>Only a draft, whatever was found.</summary>
    Draft,
}
