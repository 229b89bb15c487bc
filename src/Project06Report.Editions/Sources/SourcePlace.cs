namespace Project06Report.Editions.Sources;

/// <summary>A line of a source.</summary>
/// <param name="File">As the developer knows it, relative to the folder of sources.</param>
/// <param name="Line">From 1.</param>
public readonly record struct SourcePlace(string File, int Line)
{
    /// <summary>As compilers write it, so that an editor finds the line.</summary>
    public override string ToString() => $"{File}({Line})";

    internal SourceException Fault(string fault) => new(this, fault);
}
