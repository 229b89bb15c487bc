namespace Project06Report.Editions.Documents;

/// <summary>How a cell hangs together with others of its column.</summary>
internal enum RowMerge
{
    None,

    /// <summary>The topmost of several.</summary>
    Begins,

    /// <summary>Belongs to the cell above.</summary>
    GoesOn,
}
