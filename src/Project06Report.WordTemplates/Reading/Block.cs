namespace Project06Report.WordTemplates.Reading;

/// <summary>A block of the template: the statement that opens it, its else and when parts, its end, in order.</summary>
internal sealed class Block(BlockPart head, Block? outer)
{
    public BlockPart Head { get; } = head;

    public Block? Outer { get; } = outer;

    public List<BlockPart> Parts { get; } = [head];

    public string Keyword => Head.Statement.Keyword;

    public bool IsLoop => Keyword is "for" or "while";

    public bool IsFunction => Keyword is "func" or "do";

    /// <summary>The tags its parts stand in, each once.</summary>
    public IEnumerable<TagNode> Tags => Parts.Select(part => part.Node).Distinct();

    public bool Accepts(string middle) =>
        middle switch
        {
            "when" => Keyword == "case",
            "else if" => Keyword == "if",
            _ => Keyword is "if" or "case" or "for" or "tablerow",
        };
}
