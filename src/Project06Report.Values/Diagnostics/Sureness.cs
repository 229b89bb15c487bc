namespace Project06Report.Diagnostics;

/// <summary>How sure it is which cell is wrong.</summary>
public enum Sureness
{
    /// <summary>"Không xác định được"</summary>
    Unknown,

    /// <summary>"Có thể là một trong các ô sau"</summary>
    OneOf,

    /// <summary>"Rất có thể"</summary>
    Likely,

    /// <summary>"Xác định được": the rules leave no other cell, whatever the slip.</summary>
    Determined,
}
