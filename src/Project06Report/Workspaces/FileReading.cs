using Project06Report.Diagnostics;

namespace Project06Report.Workspaces;

/// <summary>A file's bytes, or why they could not be had.</summary>
public sealed record FileReading(string Name, byte[]? Bytes, Diagnostic? Failure)
{
    /// <summary>The failure, as findings; empty when there is none.</summary>
    public IEnumerable<Diagnostic> Findings => Failure is null ? [] : [Failure];
}
