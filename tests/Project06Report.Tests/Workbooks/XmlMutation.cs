using System.Xml.Linq;

namespace Project06Report.Tests.Workbooks;

internal enum XmlChange
{
    Duplicate,
    Delete,
    SwapWithNext,
    MoveElsewhere,
    CopyElsewhere,
    WrapInForeign,
    OtherVocabulary,
    Rename,
    DeleteAttribute,
    ChangeAttribute,
    CopyAttribute,
    AddComment,
    AddInstruction,
    AddText,
    ChangeText,
    SplitText,
    TextAsCdata,
}

/// <summary>One change of an XML tree. Places are fractions of the list of elements, so that every value fits every tree.</summary>
internal sealed record XmlMutation(XmlChange Change, double Place, double Other, int Value)
{
    private static readonly string[] Values =
    [
        "",
        "0",
        "1",
        "2",
        "3",
        "99",
        "-1",
        "A1",
        "B4",
        "B5",
        "C9",
        "$A$1",
        "a1",
        "s",
        "n",
        "b",
        "d",
        "e",
        "str",
        "inlineStr",
        "x",
        "true",
        "false",
        "12802",
        "12.802",
        "2022-08-14",
        "rId1",
        "rId2",
        "hidden",
        "worksheet",
        " 7 ",
    ];

    private static readonly string[] Vocabularies = ["urn:x", XlsxText.StrictMain, XlsxText.Main, ""];

    public void Apply(XElement root)
    {
        var elements = root.Descendants().ToList();
        if (elements.Count == 0)
        {
            return;
        }

        var element = elements[(int)(Place * elements.Count)];
        var other = elements[(int)(Other * elements.Count)];
        var attributes = element
            .Attributes()
            .Where(attribute =>
                !attribute.IsNamespaceDeclaration && attribute.Name.Namespace != XNamespace.Xml
            )
            .ToList();
        var attribute = attributes.Count == 0 ? null : attributes[Value % attributes.Count];
        Apply(element, other, attribute);
    }

    private void Apply(XElement element, XElement other, XAttribute? attribute)
    {
        switch (Change)
        {
            case XmlChange.Duplicate:
                element.AddAfterSelf(new XElement(element));
                break;
            case XmlChange.Delete:
                element.Remove();
                break;
            case XmlChange.SwapWithNext when element.ElementsAfterSelf().FirstOrDefault() is { } next:
                next.Remove();
                element.AddBeforeSelf(next);
                break;
            case XmlChange.MoveElsewhere when !element.DescendantsAndSelf().Contains(other):
                element.Remove();
                other.Add(element);
                break;
            case XmlChange.CopyElsewhere:
                other.AddAfterSelf(new XElement(element));
                break;
            case XmlChange.WrapInForeign:
                element.ReplaceWith(
                    new XElement(XName.Get("AlternateContent", "urn:mc"), new XElement(element))
                );
                break;
            case XmlChange.OtherVocabulary:
                element.Name = XName.Get(element.Name.LocalName, Vocabularies[Value % Vocabularies.Length]);
                break;
            case XmlChange.Rename:
                element.Name = XName.Get(other.Name.LocalName, element.Name.NamespaceName);
                break;
            case XmlChange.DeleteAttribute:
                attribute?.Remove();
                break;
            case XmlChange.ChangeAttribute when attribute is not null:
                attribute.Value = Values[Value % Values.Length];
                break;
            case XmlChange.CopyAttribute when attribute is not null:
                other.SetAttributeValue(attribute.Name, attribute.Value);
                break;
            default:
                ApplyToText(element);
                break;
        }
    }

    private void ApplyToText(XElement element)
    {
        var text = element.Nodes().OfType<XText>().FirstOrDefault();
        switch (Change)
        {
            case XmlChange.AddComment:
                element.AddFirst(new XComment("x"));
                break;
            case XmlChange.AddInstruction:
                element.Add(new XProcessingInstruction("x", "y"));
                break;
            case XmlChange.AddText:
                element.Add(new XText(Values[Value % Values.Length]));
                break;
            case XmlChange.ChangeText when text is not null:
                text.Value = Values[Value % Values.Length];
                break;
            case XmlChange.SplitText when text is { Value.Length: > 1 }:
                var value = text.Value;
                text.ReplaceWith(new XText(value[..1]), new XComment("x"), new XText(value[1..]));
                break;
            case XmlChange.TextAsCdata when text is not null:
                text.ReplaceWith(new XCData(text.Value));
                break;
        }
    }
}
