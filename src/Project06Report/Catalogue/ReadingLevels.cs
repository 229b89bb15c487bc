namespace Project06Report.Catalogue;

/// <summary>The levels this program knows.</summary>
public static class ReadingLevels
{
    /// <summary>That of every run but one of a sealed month.</summary>
    public const ReadingLevel Newest = ReadingLevel.Third;

    /// <summary>From a bag that says none up to <see cref="Newest"/>.</summary>
    public static bool IsKnown(int level) => level is >= (int)ReadingLevel.First and <= (int)Newest;
}
