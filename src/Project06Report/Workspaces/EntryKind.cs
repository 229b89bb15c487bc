namespace Project06Report.Workspaces;

/// <summary>What a path names; a link is named and never followed.</summary>
public enum EntryKind
{
    None,
    File,
    Folder,
    Link,

    /// <summary>A file of OneDrive and its like whose contents are elsewhere: to open it is to download it.</summary>
    InCloud,

    /// <summary>A pipe or a device: to open it is to wait for somebody.</summary>
    Special,
}
