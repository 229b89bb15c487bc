namespace Project06Report.Editions.Sources;

/// <summary>A text of an edition says what the builder does not know; the message begins with file and line.</summary>
/// <param name="place">The place the message names.</param>
/// <param name="fault">A sentence without its full stop.</param>
public sealed class SourceException(SourcePlace place, string fault) : Exception($"{place}: {fault}")
{
    /// <summary>Where the text is at fault.</summary>
    public SourcePlace Place { get; } = place;
}
