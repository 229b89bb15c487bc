using System.Collections.Immutable;

namespace Project06Report.Editions.Catalogues;

/// <summary>A column of a sheet.</summary>
/// <param name="Code">In the grey row.</param>
/// <param name="Heading">Above it; may have several lines.</param>
/// <param name="Width">In characters.</param>
/// <param name="Kind">Of its cells.</param>
/// <param name="Choices">The words of its drop-down; none: any text.</param>
internal sealed record ColumnPlan(
    string Code,
    string Heading,
    decimal Width,
    ColumnKind Kind,
    ImmutableArray<string> Choices
)
{
    /// <summary>Excel takes no longer list in the validation itself.</summary>
    public const int LongestList = 255;
}
