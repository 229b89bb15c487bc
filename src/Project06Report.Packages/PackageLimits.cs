using Project06Report.Diagnostics;

namespace Project06Report.Packages;

/// <summary>The limits for reading a package; who opens it sets them.</summary>
/// <param name="AllParts">Bytes of all parts that are read, inflated.</param>
/// <param name="Depth">Nested elements of an XML part.</param>
/// <param name="Token">Bytes of one tag or one text of an XML part.</param>
/// <param name="WidePart">Bytes of an XML part in UTF-16, whose tokens are not measured.</param>
public sealed record PackageLimits(
    Limit Entries,
    Limit EntryName,
    Limit AllParts,
    Limit Depth,
    Limit Token,
    Limit WidePart
);
