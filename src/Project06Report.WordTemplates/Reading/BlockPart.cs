namespace Project06Report.WordTemplates.Reading;

/// <summary>One statement of a block, in its tag.</summary>
internal sealed record BlockPart(TagNode Node, Statement Statement);
