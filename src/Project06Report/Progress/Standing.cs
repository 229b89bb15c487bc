namespace Project06Report.Progress;

/// <summary>How far an agency is, from done to not begun.</summary>
public enum Standing
{
    InTime,
    Late,

    /// <summary>Two different files of one revision: somebody must say which counts.</summary>
    Clash,

    /// <summary>It sent something, and nothing of it can be used.</summary>
    Unusable,
    Missing,
}
