using System.Globalization;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Numbers of which each may be used once; a repeated one is replaced by the next above all others.</summary>
internal sealed class UniqueNumbers
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private long highest;

    public void Reserve(string? number)
    {
        if (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            highest = Math.Max(highest, value);
        }
    }

    /// <returns>The number to use instead, or null when it is the first with this one.</returns>
    public string? Claim(string? number)
    {
        if (number is null || used.Add(number))
        {
            return null;
        }

        var fresh = (++highest).ToString(CultureInfo.InvariantCulture);
        used.Add(fresh);
        return fresh;
    }
}
