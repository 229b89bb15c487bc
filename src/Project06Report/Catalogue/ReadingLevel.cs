namespace Project06Report.Catalogue;

/// <summary>How a month's forms are read and their figures put together, <c>muc_doc</c> in the record of a sealed
/// month. A bag is read for ever at the level at which it was sealed, or its report would come out with other
/// bytes.</summary>
public enum ReadingLevel
{
    /// <summary>Of bags without <c>muc_doc</c>. Under <c>*</c> figures of every kind add up and the first text or date
    /// stands for all; a list without rows has no length; x on the cover wants an empty form.</summary>
    First = 1,

    /// <summary>Under <c>*</c> only what has a sum adds up, and texts and dates have none; a list sheet without rows
    /// has length 0 where its count is written; with x on the cover a blank flow is 0.</summary>
    Second = 2,
}
