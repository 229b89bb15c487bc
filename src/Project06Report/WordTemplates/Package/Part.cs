namespace Project06Report.WordTemplates;

/// <summary>One entry of a Word package: its name without a leading '/', and its uncompressed bytes.</summary>
internal sealed record Part(string Name, byte[] Content)
{
    public bool IsXml =>
        Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
