using System.Xml;
using Project06Report.Diagnostics;
using Project06Report.Packages;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Parts;

/// <summary>Walks an XML part of a workbook element by element. After the first fault there is a finding,
/// <see cref="Failed"/> is set and every walk ends.</summary>
internal sealed class XmlPart : IDisposable
{
    private readonly XmlSource source;
    private readonly XmlReader reader;
    private readonly ReadingFindings findings;
    private string rootNamespace = "";
    private bool failed;

    private XmlPart(XmlSource source, ReadingFindings findings, string label) =>
        (this.source, reader, this.findings, Label) = (source, source.Reader, findings, label);

    /// <summary>What findings call it: the sheet's name, or the part's.</summary>
    public string Label { get; }

    public bool Failed => failed || source.Failed;

    /// <summary>The element's name, or "" when it belongs to another vocabulary than the root.</summary>
    public string Name => reader.NamespaceURI == rootNamespace ? reader.LocalName : "";

    /// <summary>As written, with its prefix.</summary>
    public string QualifiedName => reader.Name;

    public string Namespace => reader.NamespaceURI;

    /// <summary>The value of an attribute without prefix, or null.</summary>
    public string? this[string attribute] => reader.GetAttribute(attribute);

    /// <summary>The same for a value that many elements have: one string for all of them.</summary>
    public string? Atom(string attribute) =>
        this[attribute] is { } value ? reader.NameTable.Add(value) : null;

    public string? Attribute(string name, string space) => reader.GetAttribute(name, space);

    /// <summary>Opens a part, lets <paramref name="walk"/> walk it from its root element, and reads on to its
    /// end.</summary>
    /// <returns>False after a finding about the XML.</returns>
    public static bool Walk(
        ArraySegment<byte> content,
        ReadingFindings findings,
        string label,
        XmlNameTable names,
        Action<XmlPart> walk
    )
    {
        if (XmlSource.Open(content, WorkbookLimits.Package, label, names, findings.Add) is not { } source)
        {
            return false;
        }

        using XmlPart part = new(source, findings, label);
        if (!part.ToRoot())
        {
            return false;
        }

        walk(part);
        while (part.Step())
        {
            // a broken end makes the whole part doubtful
        }

        return !part.Failed;
    }

    /// <summary>The children of the current element, one after the other; what the loop does not read of a child is
    /// passed over. Text between children is refused: one reader would skip it and another add it to a value.</summary>
    public XmlChildren Children() => new(this, reader.Depth, !reader.IsEmptyElement);

    /// <summary>Steps to the next child of the element at this depth; false at its end.</summary>
    internal bool NextChild(int parentDepth)
    {
        SkipRest(parentDepth + 1);
        while (Step())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    return true;
                case XmlNodeType.EndElement when reader.Depth <= parentDepth:
                    return false;
                // the reader of .NET calls long white space a text
                case XmlNodeType.Text or XmlNodeType.CDATA when !source.IsBlank():
                    return Fail(Reading.IrregularXml, "có chữ nằm giữa các thẻ, ngoài giá trị");
            }
        }

        return false;
    }

    /// <summary>Passes over what is left of the child at this depth. An element that holds values must not hide in a
    /// child that is passed over: another reader may find it.</summary>
    private void SkipRest(int depth)
    {
        var untouched = reader.NodeType == XmlNodeType.Element && reader.Depth == depth;
        var watch = untouched && !HoldsValues();
        var inside = (untouched && !reader.IsEmptyElement) || reader.Depth > depth;
        while (inside && Step())
        {
            inside = reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth;
            if (watch)
            {
                WatchForValues();
            }
        }
    }

    /// <summary>Refuses an element that holds values where the walk does not read one, or has read it
    /// already.</summary>
    public void WatchForValues()
    {
        if (reader.NodeType == XmlNodeType.Element && HoldsValues())
        {
            Fail(Reading.IrregularXml, $"thẻ {reader.LocalName} lặp lại hoặc nằm ngoài chỗ của nó");
        }
    }

    private bool HoldsValues() => SpreadsheetNames.HoldsValues(reader.LocalName, reader.NamespaceURI);

    /// <summary>The text of the element, which must be one piece: a comment, an instruction or a child inside it is
    /// read differently by different programs.</summary>
    /// <returns>Null when it is not one piece; the element is passed in any case.</returns>
    public string? Text()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        string? text = null;
        var pieces = 0;
        while (Step() && (reader.NodeType != XmlNodeType.EndElement || reader.Depth > depth))
        {
            pieces++;
            text ??= source.Value();
        }

        return pieces switch
        {
            0 => "",
            1 => text,
            _ => null,
        };
    }

    public void Dispose() => source.Dispose();

    private bool Step() => !failed && source.Step();

    private bool ToRoot()
    {
        while (Step())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                rootNamespace = reader.NamespaceURI;
                return true;
            }
        }

        return false;
    }

    private bool Fail(DiagnosticKind kind, string written)
    {
        failed = true;
        findings.Add(kind, Label, written);
        return false;
    }
}
