using Project06Report.Vietnamese;

namespace Project06Report.Submissions;

/// <summary>Names that browsers and file managers give to the second copy of a file: "a (1).xlsx", "a -
/// Copy.xlsx".</summary>
internal static class CopyName
{
    private static readonly string[] Endings = ["copy", "ban sao", "sao chep"];

    private static readonly string[] Beginnings = ["copy of ", "ban sao cua "];

    /// <summary>Whether one is named as a copy of the other.</summary>
    public static bool IsOf(string copy, string original) =>
        WithoutCopyMark(copy) is var plain && plain != Key(copy) && plain == WithoutCopyMark(original);

    /// <summary>By name, copies behind what they are copies of.</summary>
    public static IReadOnlyList<T> Last<T>(IEnumerable<T> files, Func<T, string> name)
        where T : class
    {
        var inOrder = files.OrderBy(name, StringComparer.Ordinal).ToList();
        var copies =
            inOrder.Count < 2
                ? []
                : inOrder.FindAll(file => inOrder.Exists(other => IsOf(name(file), name(other))));
        return copies.Count == 0 ? inOrder : [.. inOrder.Except(copies), .. copies];
    }

    private static string WithoutCopyMark(string file)
    {
        var name = Key(file);
        foreach (var beginning in Beginnings)
        {
            name = name.StartsWith(beginning, StringComparison.Ordinal) ? name[beginning.Length..] : name;
        }

        for (var before = ""; before != name; )
        {
            before = name;
            name = WithoutNumber(name);
            foreach (var ending in Endings)
            {
                name = name.EndsWith(ending, StringComparison.Ordinal)
                    ? name[..^ending.Length].TrimEnd(' ', '-', '_')
                    : name;
            }
        }

        return name;
    }

    /// <summary>"a (12)"</summary>
    private static string WithoutNumber(string name)
    {
        var open = name.LastIndexOf('(');
        return
            open > 0
            && name.EndsWith(')')
            && open + 2 < name.Length
            && !name.AsSpan(open + 1, name.Length - open - 2).ContainsAnyExceptInRange('0', '9')
            ? name[..open].TrimEnd()
            : name;
    }

    private static string Key(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return VietnameseText.WithoutDiacritics(VietnameseText.ToNfc(name)).ToLowerInvariant();
    }
}
