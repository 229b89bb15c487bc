namespace Project06Report.Bundles;

/// <summary>A file of a sealed month.</summary>
/// <param name="Name">As it was called in the workspace, relative to it.</param>
/// <param name="Path">In the bag: ASCII only.</param>
/// <param name="Role">Vietnamese, for a person: "bài nộp đang dùng", "danh mục".</param>
public sealed record SealedFile(string Name, string Path, string Sha256, string Role);
