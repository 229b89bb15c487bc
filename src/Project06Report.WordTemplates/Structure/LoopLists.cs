using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Structure;

/// <summary>Finds the lists that each loop over paragraphs starts anew in every round.</summary>
internal static class LoopLists
{
    public static void Mark(IReadOnlyList<StoryRoot> stories, IEnumerable<Block> loops)
    {
        var uses = stories
            .SelectMany(story => story.Element.Descendants(W.Main + "numId"))
            .Select(Value)
            .GroupBy(list => list)
            .ToDictionary(group => group.Key, group => group.Count());
        foreach (
            var loop in loops.Where(loop =>
                loop.IsLoop && loop.Head.Node.Parent is { } parent && !parent.IsInsideParagraph()
            )
        )
        {
            var body = Nodes.Between(loop.Head.Node, loop.Parts[^1].Node) ?? [];
            var first = body.FirstOrDefault(node =>
                node is not TagNode && !(node is Leaf leaf && Nodes.IsAnchor(leaf.Element))
            );
            loop.Head.Node.Restarts =
            [
                .. body.SelectMany(Lists)
                    .GroupBy(list => list)
                    .Where(list =>
                        list.Key != "0"
                        && list.Count() == uses.GetValueOrDefault(list.Key)
                        && (first is null || !Lists(first).Contains(list.Key))
                    )
                    .Select(list => list.Key),
            ];
        }
    }

    private static IEnumerable<string> Lists(Node node) =>
        node switch
        {
            Leaf leaf => leaf.Element.DescendantsAndSelf(W.Main + "numId").Select(Value),
            Shell shell => shell.Children.SelectMany(Lists),
            _ => [],
        };

    private static string Value(XElement number) => (string?)number.Attribute(W.Value) ?? "";
}
