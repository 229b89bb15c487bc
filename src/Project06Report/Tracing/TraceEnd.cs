namespace Project06Report.Tracing;

/// <summary>What a printed text rests on in the end.</summary>
public enum TraceEnd
{
    /// <summary>Cells of submissions.</summary>
    Submissions,

    /// <summary>Cells of danh-muc.xlsx; for days and months of the period the calendar's.</summary>
    Catalogue,

    /// <summary>Counted by the template itself.</summary>
    CountedByTemplate,

    /// <summary>Typed by whoever wrote the template.</summary>
    TypedInTemplate,
}
