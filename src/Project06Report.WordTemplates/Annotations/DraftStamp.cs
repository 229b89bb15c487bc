using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Writing;

namespace Project06Report.WordTemplates.Annotations;

/// <summary>Marks a draft on every page: a framed line above everything, and DỰ THẢO across each page whose header the
/// template has.</summary>
internal static class DraftStamp
{
    public const string Word = "DỰ THẢO";

    private static readonly string[] Sides = ["top", "left", "bottom", "right"];
    private const string Position =
        "position:absolute;margin-left:0;margin-top:0;width:420pt;height:105pt;rotation:315;z-index:-251658752;"
        + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        + "mso-position-vertical:center;mso-position-vertical-relative:margin";

    /// <param name="inserted">Takes the inserted elements, which the caller removes afterwards.</param>
    public static void Put(
        WordPackage package,
        ReportParts report,
        Dictionary<string, XElement> copy,
        string line,
        List<XElement> inserted
    )
    {
        var top = Line(line);
        inserted.Add(top);
        Tree(package, report, copy, package.MainPart).Element(W.Body)?.AddFirst(top);
        var number = 0;
        foreach (var part in package.RelatedParts("header"))
        {
            if (Tree(package, report, copy, part).Elements(W.Paragraph).FirstOrDefault() is { } paragraph)
            {
                var mark = Watermark(++number);
                inserted.Add(mark);
                paragraph.Add(mark);
            }
        }
    }

    /// <summary>The report's own tree of a part, or a copy of the template's where the report has none.</summary>
    private static XElement Tree(
        WordPackage package,
        ReportParts report,
        Dictionary<string, XElement> copy,
        string part
    )
    {
        if (report.Changed(part) is { } changed)
        {
            return changed;
        }

        if (!copy.TryGetValue(part, out var own))
        {
            copy[part] = own = new(package.KnownTree(part));
        }

        return own;
    }

    private static XElement Line(string line) =>
        new(
            W.Paragraph,
            new XElement(
                W.ParagraphProperties,
                new XElement(W.Main + "pBdr", Sides.Select(Border)),
                new XElement(
                    W.Main + "spacing",
                    new XAttribute(W.Main + "before", "0"),
                    new XAttribute(W.Main + "after", "120")
                ),
                new XElement(W.Main + "ind", new XAttribute(W.Main + "firstLine", "0")),
                new XElement(W.Main + "jc", new XAttribute(W.Value, "center"))
            ),
            Bold($"{Word} – "),
            new XElement(W.Run, new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), line))
        );

    private static XElement Bold(string text) =>
        new(
            W.Run,
            new XElement(W.RunProperties, new XElement(W.Main + "b")),
            new XElement(W.Text, new XAttribute(Ooxml.Space, "preserve"), text)
        );

    private static XElement Border(string side) =>
        new(
            W.Main + side,
            new XAttribute(W.Value, "single"),
            new XAttribute(W.Main + "sz", "8"),
            new XAttribute(W.Main + "space", "4"),
            new XAttribute(W.Main + "color", "auto")
        );

    /// <summary>As Word's own command Watermark writes it.</summary>
    private static XElement Watermark(int number) =>
        XElement.Parse(
            $"""
            <w:r xmlns:w="{W.Main}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
            <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>
            <v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
            <v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype>
            <v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{4000
                + number}" type="#_x0000_t136" o:allowincell="f" fillcolor="silver" stroked="f" style="{Position}">
            <v:fill opacity=".5"/><v:textpath style="font-family:&quot;Times New Roman&quot;;font-size:1pt" string="{Word}"/></v:shape>
            </w:pict></w:r>
            """
        );
}
