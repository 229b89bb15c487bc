using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A chart whose data sheet holds tags: the first label has one that prints all labels, and the name of each
/// series is followed by one that prints its figures, <c>Tiếp nhận {{ for t in cac_thang }}{{
/// t.ho_so.hs_tong.tiep_nhan }}{{ end }}</c>. Each value printed is one point.</summary>
internal sealed class ChartStory
{
    private readonly List<XElement> cells;

    private ChartStory(string part, string title, XElement root) =>
        (Part, Title, cells) = (
            part,
            title,
            [
                .. ChartXml.Series(root).Take(1).Select(ChartXml.Labels),
                .. ChartXml.Series(root).Select(ChartXml.Name),
            ]
        );

    public string Part { get; }

    /// <summary>"biểu đồ 1"</summary>
    public string Title { get; }

    /// <summary>The names of the series as printed before their tags; only for a chart whose cells all have
    /// tags.</summary>
    public IEnumerable<string> SeriesNames => cells.Skip(1).Select(NameOf);

    private IEnumerable<XElement> Tagged => cells.Where(HasTag);

    /// <summary>Reads the charts of the main part that hold tags.</summary>
    public static void Collect(WordPackage package, TemplateSource source)
    {
        foreach (
            var part in package
                .RelationshipsOf(package.MainPart)
                .Where(relationship => relationship is { Kind: "chart", External: false })
                .Select(relationship => relationship.Target)
                .Distinct()
        )
        {
            if (package.Tree(part) is { } root && root.Descendants(ChartXml.Text).Any(HasTag))
            {
                source.Charts.Add(
                    new(part, FormattableString.Invariant($"biểu đồ {source.Charts.Count + 1}"), root)
                );
                source.Charts[^1].Read(package.Name, root, source);
            }
        }
    }

    private void Read(string file, XElement root, TemplateSource source)
    {
        var others = root.Descendants()
            .Where(element => !element.HasElements && HasTag(element) && !ChartXml.MayHoldTags(element));
        source.Findings.AddRange(
            others.Select(other => new Diagnostic(
                UnsupportedPlace,
                new PackagePlace(file, Title),
                other.Value,
                "trong biểu đồ, thẻ chỉ đặt ở ô nhãn đầu tiên và ở ô tên dãy của bảng số liệu"
            ))
        );
        source.Findings.AddRange(
            cells
                .Except(Tagged)
                .Select(cell => new Diagnostic(
                    ChartMismatch,
                    new PackagePlace(file, Title),
                    cell.Value,
                    "ô nhãn đầu tiên và ô tên của mọi dãy đều phải có thẻ in số liệu"
                ))
        );
        var story = new XElement(
            "bieuDo",
            cells.Select(
                (cell, index) =>
                    new XElement(
                        index == 0 ? "nhãn" : FormattableString.Invariant($"dãy-{index}"),
                        cell.Value
                    )
            )
        );
        source.Stories.Add(
            new(Part, Title, new PropertyReader(file, Title, source).Read(story)) { IsChart = true }
        );
    }

    private static string NameOf(XElement cell) =>
        cell.Value[..cell.Value.IndexOf("{{", StringComparison.Ordinal)].Trim();

    private static bool HasTag(XElement element) => element.Value.Contains("{{", StringComparison.Ordinal);
}
