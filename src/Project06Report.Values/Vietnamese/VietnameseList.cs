namespace Project06Report.Vietnamese;

/// <summary>Enumerations in running text.</summary>
public static class VietnameseList
{
    /// <summary>"A", "A và B", "A, B và C"; as soon as an item itself contains "," or " và " (agencies' names do) all are
    /// separated by "; " without a final "và".</summary>
    public static string Join(IReadOnlyList<string> items) =>
        items.Any(item => item.AsSpan().Contains(',') || item.Contains(" và ", StringComparison.Ordinal))
            ? string.Join("; ", items)
        : items.Count < 2 ? string.Concat(items)
        : $"{string.Join(", ", items.SkipLast(1))} và {items[^1]}";
}
