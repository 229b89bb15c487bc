namespace Project06Report.Submissions;

/// <summary>What became of a file somebody sent.</summary>
public enum SentFileState
{
    InForce,

    /// <summary>A later revision is in force.</summary>
    Superseded,

    /// <summary>The same bytes as the one in force.</summary>
    Identical,

    /// <summary>Another file, not the same, bears the same revision.</summary>
    SameRevision,

    /// <summary>It could not be read, or not as this month's form of an agency.</summary>
    Unusable,
}
