using System.Xml.Linq;

namespace Project06Report.WordTemplates;

/// <summary>What tells a draft from the report on every page: a framed line above everything, and DỰ THẢO across each page whose header the
/// template has.</summary>
internal static class DraftStamp
{
    public const string Word = "DỰ THẢO";

    private static readonly string[] Sides = ["top", "left", "bottom", "right"];
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    public static void Put(WordPackage package, ReportParts report, Dictionary<string, XElement> copy, string line, List<XElement> inserted)
    {
        var body = Tree(package, report, copy, package.MainPart).Element(W.Body)!;
        var top = Line(line);
        inserted.Add(top);
        body.AddFirst(top);
        var number = 0;
        foreach (var part in package.RelationshipsOf(package.MainPart).Where(relationship => relationship.Kind == "header").Select(relationship => relationship.Target).Distinct())
        {
            if (Tree(package, report, copy, part).Elements(W.Paragraph).FirstOrDefault() is { } paragraph)
            {
                var mark = Watermark(++number);
                inserted.Add(mark);
                paragraph.Add(mark);
            }
        }
    }

    private static XElement Tree(WordPackage package, ReportParts report, Dictionary<string, XElement> copy, string part)
    {
        if (report.Changed(part) is { } changed)
        {
            return changed;
        }

        if (!copy.TryGetValue(part, out var own))
        {
            copy[part] = own = new(package.Tree(part)!);
        }

        return own;
    }

    private static XElement Line(string line) => new(
        W.Paragraph,
        new XElement(
            W.ParagraphProperties,
            new XElement(W.Main + "pBdr", Sides.Select(Border)),
            new XElement(W.Main + "spacing", new XAttribute(W.Main + "before", "0"), new XAttribute(W.Main + "after", "120")),
            new XElement(W.Main + "ind", new XAttribute(W.Main + "firstLine", "0")),
            new XElement(W.Main + "jc", new XAttribute(W.Value, "center"))),
        Bold($"{Word} "),
        new XElement(W.Run, new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), line)));

    private static XElement Bold(string text) =>
        new(W.Run, new XElement(W.RunProperties, new XElement(W.Main + "b")), new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), text));

    private static XElement Border(string side) => new(
        W.Main + side, new XAttribute(W.Value, "single"), new XAttribute(W.Main + "sz", "8"), new XAttribute(W.Main + "space", "4"), new XAttribute(W.Main + "color", "auto"));

    /// <summary>As Word's own command Watermark writes it.</summary>
    private static XElement Watermark(int number) => new(
        W.Run,
        new XElement(
            W.Main + "pict",
            new XElement(
                Vml + "shape",
                new XAttribute("id", FormattableString.Invariant($"p06DuThao{number}")),
                new XAttribute(Office + "spid", FormattableString.Invariant($"_x0000_s{4000 + number}")),
                new XAttribute("path", "m@7,l@8,m@5,21600l@6,21600e"),
                new XAttribute("adj", "10800"),
                new XAttribute("coordsize", "21600,21600"),
                new XAttribute(Office + "spt", "136"),
                new XAttribute("style", "position:absolute;margin-left:0;margin-top:0;width:420pt;height:105pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin"),
                new XAttribute(Office + "allowincell", "f"),
                new XAttribute("fillcolor", "silver"),
                new XAttribute("stroked", "f"),
                new XElement(Vml + "fill", new XAttribute("opacity", ".5")),
                new XElement(Vml + "textpath", new XAttribute("on", "t"), new XAttribute("fitshape", "t"), new XAttribute("style", "font-family:\"Times New Roman\";font-size:1pt"), new XAttribute("string", Word)))));
}
