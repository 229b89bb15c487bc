namespace Project06Report.Editions.Documents;

/// <summary>The pages of a section, A4.</summary>
internal sealed record SectionLayout
{
    public bool IsLandscape { get; init; }

    /// <summary>Number of the first page; null: numbers go on.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The first page shows no number.</summary>
    public bool HidesFirstNumber { get; init; }

    public required PageMargins Margins { get; init; }
}
