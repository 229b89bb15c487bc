using Project06Report.Progress;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Faces;

/// <summary>How far a group of units is, in one line.</summary>
internal static class ProgressWords
{
    /// <returns>"Xã, phường: 97/102 đúng hạn, 3 muộn, 2 chưa dùng được".</returns>
    public static string Of(GroupProgress units)
    {
        var unusable = units.Count(Standing.Unusable) + units.Count(Standing.Clash);
        (int Count, string Word)[] others =
        [
            (units.Count(Standing.Late), "muộn"),
            (units.Count(Standing.Missing), "chưa gửi"),
            (unusable, "chưa dùng được"),
        ];
        var name = VietnameseText.UpperFirst(units.Group.Name);
        string[] parts =
        [
            $"{units.Count(Standing.InTime)}/{units.Units.Length} đúng hạn",
            .. others.Where(other => other.Count > 0).Select(other => $"{other.Count} {other.Word}"),
        ];
        return $"{name}: {string.Join(", ", parts)}";
    }
}
