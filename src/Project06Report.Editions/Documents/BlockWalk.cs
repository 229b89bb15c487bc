namespace Project06Report.Editions.Documents;

/// <summary>All that a template holds, in its order.</summary>
internal static class BlockWalk
{
    /// <summary>The names of the notes, as their marks come.</summary>
    public static IEnumerable<string> Marks(IEnumerable<Section> sections) =>
        sections
            .SelectMany(section => section.Blocks)
            .SelectMany(Paragraphs)
            .SelectMany(paragraph => paragraph.Content)
            .OfType<NoteMark>()
            .Select(mark => mark.Note);

    private static IEnumerable<Paragraph> Paragraphs(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph],
            RuledTable table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Content),
            LayoutTable table => table
                .Rows.SelectMany(row => row)
                .SelectMany(cell => cell)
                .SelectMany(Paragraphs),
            _ => [],
        };
}
