namespace Project06Report.WordTemplates.Comparison;

/// <summary>The longest common subsequence of two sequences of texts, told as what lies between.</summary>
internal static class CommonSequence
{
    /// <summary>Beyond this many comparisons the stretch counts as wholly different.</summary>
    private const long MostComparisons = 16_000_000;

    public static IEnumerable<Difference> Differences(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var (i, j) = (0, 0);
        foreach (var (a, b) in Matches(old, now).Append((old.Count, now.Count)))
        {
            if (i < a || j < b)
            {
                yield return new(i, a, j, b);
            }

            (i, j) = (a + 1, b + 1);
        }
    }

    /// <summary>Pairs of equal texts, both rising.</summary>
    public static List<(int Old, int New)> Matches(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        List<(int, int)> matches = [];
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
        {
            matches.Add((start, start++));
        }

        var tail = 0;
        while (tail < old.Count - start && tail < now.Count - start && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        AddMiddle(matches, old, now, start, old.Count - tail, now.Count - tail);
        for (; tail > 0; tail--)
        {
            matches.Add((old.Count - tail, now.Count - tail));
        }

        return matches;
    }

    private static void AddMiddle(
        List<(int, int)> matches,
        IReadOnlyList<string> old,
        IReadOnlyList<string> now,
        int start,
        int oldEnd,
        int newEnd
    )
    {
        var (rows, columns) = (oldEnd - start, newEnd - start);
        if ((long)rows * columns is 0 or > MostComparisons)
        {
            return;
        }

        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] =
                    old[start + i] == now[start + j]
                        ? longest[i + 1, j + 1] + 1
                        : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns; )
        {
            if (old[start + i] == now[start + j])
            {
                matches.Add((start + i++, start + j++));
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
