namespace Project06Report.Packages;

/// <summary>A file in a zip: its name without a leading '/', and its uncompressed bytes.</summary>
public sealed record ZipContent(string Name, byte[] Content);
