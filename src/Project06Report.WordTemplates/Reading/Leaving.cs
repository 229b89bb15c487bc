namespace Project06Report.WordTemplates.Reading;

/// <summary>A <c>break</c>, <c>continue</c> or <c>ret</c> and the block it stands in.</summary>
internal sealed record Leaving(BlockPart Part, Block? In);
