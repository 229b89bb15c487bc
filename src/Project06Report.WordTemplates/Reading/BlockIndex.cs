namespace Project06Report.WordTemplates.Reading;

/// <summary>Finds the blocks that a tag takes part in.</summary>
internal sealed class BlockIndex
{
    private static readonly List<Block> None = [];
    private readonly Dictionary<TagNode, List<Block>> blocks = [];

    public BlockIndex(IReadOnlyList<Block> all)
    {
        foreach (var block in all)
        {
            foreach (var tag in block.Tags)
            {
                if (!blocks.TryGetValue(tag, out var known))
                {
                    blocks[tag] = known = [];
                }

                known.Add(block);
            }
        }
    }

    public IReadOnlyList<Block> Of(TagNode tag) => blocks.GetValueOrDefault(tag, None);
}
