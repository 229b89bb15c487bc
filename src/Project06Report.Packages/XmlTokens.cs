namespace Project06Report.Packages;

/// <summary>Measures the tokens of an XML part before an XML reader puts one together in memory.</summary>
public static class XmlTokens
{
    /// <returns>Null when all are within the limits.</returns>
    public static PackageRefusal? Measure(ReadOnlySpan<byte> content, PackageLimits limits, string part)
    {
        var (limit, found) = IsWide(content)
            ? (limits.WidePart, content.Length)
            : (limits.Token, Longest(content));
        return found > limit.Value ? PackageRefusal.Beyond(limit, found, part) : null;
    }

    /// <summary>Whether the part is UTF-16: it begins with a byte order mark, or every second byte of its markup is
    /// 0.</summary>
    private static bool IsWide(ReadOnlySpan<byte> content) =>
        content.Length >= 2 && (content[0] is 0 or 0xFE or 0xFF || content[1] == 0);

    /// <summary>Upper bound of a token: the longest run between two '&lt;'. Comments, CDATA sections and processing
    /// instructions, which may hold that sign, are measured to their ends.</summary>
    private static int Longest(ReadOnlySpan<byte> content)
    {
        var longest = 0;
        while (!content.IsEmpty)
        {
            var length = Length(content);
            longest = Math.Max(longest, length);
            content = content[length..];
        }

        return longest;
    }

    private static int Length(ReadOnlySpan<byte> token)
    {
        if (token.StartsWith("<!--"u8))
        {
            return To(token, "-->"u8);
        }

        if (token.StartsWith("<![CDATA["u8))
        {
            return To(token, "]]>"u8);
        }

        if (token.StartsWith("<?"u8))
        {
            return To(token, "?>"u8);
        }

        var next = token[1..].IndexOf((byte)'<');
        return next < 0 ? token.Length : next + 1;
    }

    private static int To(ReadOnlySpan<byte> token, ReadOnlySpan<byte> end)
    {
        var at = token.IndexOf(end);
        return at < 0 ? token.Length : at + end.Length;
    }
}
