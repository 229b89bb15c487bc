namespace Project06Report.Vietnamese;

public static partial class VietnameseText
{
    /// <summary>The name the writer probably meant, for "có phải là …?": the first with the fewest inserted, dropped,
    /// replaced or swapped letters, whatever the case and diacritics. Null when more than a third of its letters
    /// differ.</summary>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        var key = WithoutDiacritics(ToNfc(written)).ToLowerInvariant();
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var name in names)
        {
            var distance = Distance(key, WithoutDiacritics(name).ToLowerInvariant());
            if (distance < fewest && distance <= Math.Max(1, Math.Min(name.Length, key.Length) / 3))
            {
                (nearest, fewest) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Optimal string alignment distance (Damerau 1964), three rows at a time.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > left.Length / 3 + 1)
        {
            return int.MaxValue;
        }

        var (before, above, row) = (
            new int[right.Length + 1],
            Enumerable.Range(0, right.Length + 1).ToArray(),
            new int[right.Length + 1]
        );
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }
}
