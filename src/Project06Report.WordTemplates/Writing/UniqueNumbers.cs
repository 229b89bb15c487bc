using System.Globalization;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Keeps numbers unique: a repeated one is replaced by the next above all others.</summary>
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

    /// <returns>The number to use instead; null for the first use of a number.</returns>
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
