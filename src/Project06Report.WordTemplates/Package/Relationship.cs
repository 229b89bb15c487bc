using System.Xml.Linq;

namespace Project06Report.WordTemplates.Package;

/// <summary>A relationship of a part (ECMA-376 Part 2 §9).</summary>
/// <param name="Kind">The last step of the type's URI: "footnotes", "header", "hyperlink".</param>
/// <param name="Target">The part's name for an internal target, the address as written for an external one.</param>
public sealed record Relationship(string Id, string Kind, string Target, bool External)
{
    public static IReadOnlyList<Relationship> ReadAll(XElement root, string source) =>
        [.. root.Elements(Ooxml.Relationships + "Relationship").Select(element => Read(element, source))];

    private static Relationship Read(XElement element, string source)
    {
        var type = (string?)element.Attribute("Type") ?? "";
        var target = (string?)element.Attribute("Target") ?? "";
        var external = (string?)element.Attribute("TargetMode") == "External";
        return new(
            (string?)element.Attribute("Id") ?? "",
            type[(type.LastIndexOf('/') + 1)..],
            external ? target : Resolve(source, target),
            external
        );
    }

    /// <summary>"../media/a.png" seen from "word/document.xml" is "media/a.png".</summary>
    private static string Resolve(string source, string target)
    {
        var steps = target.StartsWith('/') ? new List<string>() : [.. source.Split('/')[..^1]];
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step.Length > 0 && step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
