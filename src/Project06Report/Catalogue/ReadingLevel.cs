namespace Project06Report.Catalogue;

/// <summary>How a month's forms are read and their figures put together, <c>muc_doc</c> in the record of a sealed
/// month. A bag is read for ever at the level at which it was sealed, or its report would come out with other bytes:
/// so every change of what is read takes a level of its own.</summary>
public enum ReadingLevel
{
    /// <summary>Of bags without <c>muc_doc</c>. An agency is named by its code or its whole name.</summary>
    First = 1,

    /// <summary>An agency is also named by its name without the words before it, and without marks where just one can
    /// be meant.</summary>
    Second = 2,

    /// <summary>Of several agencies percentages are formed again by their rule, and texts and dates are nobody's. A
    /// blank flow is 0 where the cover says that nothing happened; a list without entries has length 0.</summary>
    Third = 3,
}
