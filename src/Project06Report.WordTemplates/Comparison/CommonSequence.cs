namespace Project06Report.WordTemplates.Comparison;

/// <summary>The longest common subsequence of two sequences of texts, and the differences between its
/// members.</summary>
internal static class CommonSequence
{
    /// <summary>A stretch that needs more comparisons than this counts as wholly different.</summary>
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

    /// <summary>The positions of equal texts, in rising order in both sequences.</summary>
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

        var middle = MiddleMatches([.. old.Take(start..^tail)], [.. now.Take(start..^tail)]);
        matches.AddRange(middle.Select(match => (start + match.Old, start + match.New)));
        for (; tail > 0; tail--)
        {
            matches.Add((old.Count - tail, now.Count - tail));
        }

        return matches;
    }

    /// <summary>The matches of two stretches by dynamic programming, in time and memory of their product.</summary>
    private static IEnumerable<(int Old, int New)> MiddleMatches(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length is 0 or > MostComparisons)
        {
            yield break;
        }

        var longest = LongestFrom(old, now);
        for (var (i, j) = (0, 0); i < old.Length && j < now.Length; )
        {
            if (old[i] == now[j])
            {
                yield return (i++, j++);
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

    /// <summary>The length of the longest common subsequence of what follows each pair of positions.</summary>
    private static int[,] LongestFrom(string[] old, string[] now)
    {
        var longest = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                longest[i, j] =
                    old[i] == now[j]
                        ? longest[i + 1, j + 1] + 1
                        : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }
}
