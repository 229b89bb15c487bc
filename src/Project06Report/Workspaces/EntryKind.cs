namespace Project06Report.Workspaces;

/// <summary>What a path names; a link is named and never followed.</summary>
public enum EntryKind
{
    None,
    File,
    Folder,
    Link,

    /// <summary>A file of OneDrive or the like whose contents are elsewhere; opening it would download it.</summary>
    InCloud,

    /// <summary>A pipe or a device; opening it would wait for somebody.</summary>
    Special,
}
