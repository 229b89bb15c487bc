namespace Project06Report.Diagnostics;

/// <summary>How much a finding matters. Only <see cref="Error"/> stops a report.</summary>
public enum Severity
{
    /// <summary>"thông báo": for the record.</summary>
    Note,

    /// <summary>"cảnh báo": a person should look; the report is made.</summary>
    Warning,

    /// <summary>"lỗi": no report until it is put right or accepted.</summary>
    Error,
}
