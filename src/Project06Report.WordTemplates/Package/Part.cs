namespace Project06Report.WordTemplates.Package;

/// <summary>One entry of a Word package: its name without a leading '/', and its uncompressed bytes.</summary>
public sealed record Part(string Name, byte[] Content)
{
    public bool IsXml =>
        Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
