namespace Project06Report.Vietnamese;

/// <summary>Enumerations in running text.</summary>
public static class VietnameseList
{
    /// <summary>"A", "A và B", "A, B và C". If an item itself contains "," or " và ", as names of agencies do, "; "
    /// separates all of them.</summary>
    public static string Join(IReadOnlyList<string> items)
    {
        if (items.Any(item => item.AsSpan().Contains(',') || item.Contains(" và ", StringComparison.Ordinal)))
        {
            return string.Join("; ", items);
        }

        return items.Count < 2
            ? string.Concat(items)
            : $"{string.Join(", ", items.SkipLast(1))} và {items[^1]}";
    }
}
