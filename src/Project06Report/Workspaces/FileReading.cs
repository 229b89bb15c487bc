using Project06Report.Diagnostics;

namespace Project06Report.Workspaces;

/// <summary>A file's bytes, or why they could not be had.</summary>
public sealed record FileReading(string Name, byte[]? Bytes, Diagnostic? Failure);
