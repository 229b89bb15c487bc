using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Writing;

/// <summary>Adds or drops elements so that Word opens what a loop without rounds leaves behind. No other step of
/// writing does so.</summary>
internal static class Repairs
{
    /// <summary>Finishes an element; false when it must not be written.</summary>
    public static bool Finish(Frame frame)
    {
        var element = frame.Element;
        switch (element.Name.LocalName)
        {
            case "r":
                return element.Elements().Any(child => child.Name != W.RunProperties);
            case "hyperlink" or "smartTag" or "ins" or "moveTo":
                return element.HasElements;
            case "p":
                return !(frame.Source.VanishesWhenEmpty && IsBlank(element));
            case "tr":
                return element
                    .Elements()
                    .Any(child => child.Name == W.Cell || child.Name == W.ContentControl);
            case "tbl":
                MergedCells.Repair(element);
                return element.Elements().Any(child => child.Name == W.Row || child.Name == W.ContentControl);
            case "sdt":
                return element.Element(W.ContentControlContent) is not null;
            case "sdtContent":
                return FinishContentControl(frame);
            case "tc" or "body" or "hdr" or "ftr" or "txbxContent" or "footnote" or "endnote":
                EndWithParagraph(frame);
                return true;
            default:
                return true;
        }
    }

    public static bool IsBlank(XElement paragraph) =>
        paragraph
            .Elements()
            .All(child =>
                child.Name == W.ParagraphProperties
                || Nodes.IsAnchor(child)
                || (
                    child.Name == W.Run
                    && child
                        .Elements()
                        .All(part =>
                            part.Name == W.RunProperties
                            || part.Name == W.Tab
                            || Nodes.IsAnchor(part)
                            || (part.Name == W.Text && string.IsNullOrWhiteSpace(part.Value))
                        )
                )
            );

    private static bool FinishContentControl(Frame frame)
    {
        if (frame.InParagraph || frame.Element.HasElements)
        {
            return true;
        }

        var first = frame.Source.Element.Elements().FirstOrDefault()?.Name;
        if (first == W.Row || first == W.Cell)
        {
            return false;
        }

        frame.Element.Add(EmptyParagraph(frame));
        return true;
    }

    private static void EndWithParagraph(Frame frame)
    {
        var content = frame
            .Element.Elements()
            .LastOrDefault(child =>
                !Nodes.IsAnchor(child) && child.Name != W.SectionProperties && child.Name.LocalName != "tcPr"
            );
        var ends = content is not null && (frame.Element.Name == W.Cell ? content.Name != W.Table : true);
        if (ends)
        {
            return;
        }

        var section = frame.Element.Element(W.SectionProperties);
        if (section is null)
        {
            frame.Element.Add(EmptyParagraph(frame));
        }
        else
        {
            section.AddBeforeSelf(EmptyParagraph(frame));
        }
    }

    /// <summary>An empty paragraph with the properties of the template's first one there.</summary>
    private static XElement EmptyParagraph(Frame frame)
    {
        var properties = frame
            .Source.Element.Descendants(W.Paragraph)
            .FirstOrDefault()
            ?.Element(W.ParagraphProperties);
        return new(
            W.Paragraph,
            properties is null || properties.Element(W.SectionProperties) is not null
                ? null
                : new XElement(properties)
        );
    }
}
