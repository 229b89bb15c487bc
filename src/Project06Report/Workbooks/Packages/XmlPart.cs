using System.Xml;
using Project06Report.Diagnostics;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Packages;

/// <summary>Walks an XML part of a package element by element: no DTD, bounded depth and tokens, UTF-8 or UTF-16 only. After
/// the first fault there is a finding, <see cref="Failed"/> is set and every walk ends.</summary>
internal sealed class XmlPart : IDisposable
{
    private readonly XmlReader reader;
    private readonly ReadingFindings findings;

    private readonly char[] chunk = new char[256];
    private string rootNamespace = "";

    private XmlPart(XmlReader reader, ReadingFindings findings, string label) =>
        (this.reader, this.findings, Label) = (reader, findings, label);

    /// <summary>What findings call it: the sheet's name, or the part's.</summary>
    public string Label { get; }

    public bool Failed { get; private set; }

    /// <summary>The element's name, or "" when it belongs to another vocabulary than the root.</summary>
    public string Name => reader.NamespaceURI == rootNamespace ? reader.LocalName : "";

    /// <summary>As written, with its prefix.</summary>
    public string QualifiedName => reader.Name;

    public string Namespace => reader.NamespaceURI;

    /// <summary>The value of an attribute without prefix, or null.</summary>
    public string? this[string attribute] => reader.GetAttribute(attribute);

    public string? Attribute(string name, string space) => reader.GetAttribute(name, space);

    /// <summary>Opens a part, lets <paramref name="walk"/> walk it from its root element, and reads on to its end.</summary>
    /// <returns>False after a finding about the XML.</returns>
    public static bool Walk(ArraySegment<byte> content, ReadingFindings findings, string label, XmlNameTable names, Action<XmlPart> walk)
    {
        if (!XmlTokens.AreWithinLimits(content, findings, label))
        {
            return false;
        }

        using XmlPart part = new(XmlReader.Create(new MemoryStream(content.Array!, content.Offset, content.Count), Settings(names)), findings, label);
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

    /// <summary>The children of the element the walk stands on, one after the other; what the loop does not read of a child is
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
                case XmlNodeType.Text or XmlNodeType.CDATA when !IsBlank():
                    return Fail(Reading.IrregularXml, "có chữ nằm giữa các thẻ, ngoài giá trị");
            }
        }

        return false;
    }

    /// <summary>Passes over what is left of the child at this depth. What holds values must not hide in a child that nobody has
    /// use for: another reader may find it.</summary>
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

    /// <summary>For an element that the walk has no use for, or no use again: it must not be one that holds values.</summary>
    public void WatchForValues()
    {
        if (reader.NodeType == XmlNodeType.Element && HoldsValues())
        {
            Fail(Reading.IrregularXml, $"thẻ {reader.LocalName} lặp lại hoặc nằm ngoài chỗ của nó");
        }
    }

    private bool HoldsValues() => SpreadsheetNames.HoldsValues(reader.LocalName, reader.NamespaceURI);

    /// <summary>The text of the element, which must be one piece: a comment, an instruction or a child inside it is read
    /// differently by different programs.</summary>
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
            text ??= Value();
        }

        return pieces switch { 0 => "", 1 => text, _ => null };
    }

    public void Dispose() => reader.Dispose();

    /// <summary>One step of the reader, past comments and instructions outside of texts.</summary>
    private bool Step()
    {
        try
        {
            if (Failed || !reader.Read())
            {
                return false;
            }
        }
        catch (XmlException fault)
        {
            return Fail(fault);
        }

        if (reader.NodeType == XmlNodeType.Element)
        {
            Failed = !findings.IsWithin(WorkbookLimits.Depth, reader.Depth + 1, Label);
        }

        return !Failed;
    }

    private string? Value()
    {
        try
        {
            return reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace
                ? reader.Value
                : null;
        }
        catch (XmlException fault)
        {
            Fail(fault);
            return null;
        }
    }

    /// <summary>Whether a text is nothing but white space, however long; no string is made of it.</summary>
    private bool IsBlank()
    {
        try
        {
            for (int count; (count = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0;)
            {
                if (!chunk.AsSpan(0, count).IsWhiteSpace())
                {
                    return false;
                }
            }

            return true;
        }
        catch (XmlException fault)
        {
            return Fail(fault);
        }
    }

    private bool ToRoot()
    {
        while (Step())
        {
            if (reader.NodeType == XmlNodeType.XmlDeclaration && reader["encoding"] is { } encoding && !IsUnicode(encoding))
            {
                return Fail(Reading.IrregularXml, $"bảng mã {encoding}");
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                rootNamespace = reader.NamespaceURI;
                return true;
            }
        }

        return false;
    }

    /// <summary>The encodings every reader of packages knows (ECMA-376 Part 2 §7.2).</summary>
    private static bool IsUnicode(string encoding) =>
        encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || encoding.Equals("utf-16", StringComparison.OrdinalIgnoreCase)
        || encoding.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    private bool Fail(XmlException fault) => fault.Message.StartsWith("For security reasons DTD", StringComparison.Ordinal)
        ? Fail(Reading.DocumentType, "có khai báo DOCTYPE")
        : Fail(Reading.BrokenXml, $"dòng {fault.LineNumber}, vị trí {fault.LinePosition} của phần XML");

    private bool Fail(DiagnosticKind kind, string written)
    {
        Failed = true;
        findings.Add(kind, Label, written);
        return false;
    }

    private static XmlReaderSettings Settings(XmlNameTable names) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        NameTable = names,
        IgnoreComments = false,
        IgnoreProcessingInstructions = false,
    };
}
