using Project06Report.Diagnostics;
using Project06Report.Packages;
using Project06Report.Workspaces;

namespace Project06Report.Bundles;

/// <summary>How large a bag may be: beyond it the bag is refused with the number found.</summary>
public static class BagLimits
{
    /// <summary>A month of 5,000 submissions and the month before, twice over.</summary>
    public static readonly Limit Entries = new("số tệp trong gói niêm phong", 20_000, "tệp");
    public static readonly Limit EntryName = new("độ dài đường dẫn một tệp trong gói", 255, "ký tự");
    public static readonly Limit Content = new("tất cả các tệp trong gói", DiskFileSystem.MaxLength, "byte");

    /// <summary>The whole table, as <c>p06 explain</c> prints it.</summary>
    public static IReadOnlyList<Limit> All { get; } = [Entries, EntryName, Content];

    /// <summary>The reader of bags reads no XML, so these limits have no bounds for it.</summary>
    internal static PackageLimits Package { get; } =
        new(Entries, EntryName, Content, new("", 0, ""), new("", 0, ""), new("", 0, ""));
}
