namespace Project06Report.Workbooks.Parts;

/// <summary>Enumerates the children of an element without allocating; <see cref="Current"/> is the name as
/// <see cref="XmlPart.Name"/> gives it.</summary>
internal readonly struct XmlChildren(XmlPart part, int parentDepth, bool hasContent)
{
    public string Current => part.Name;

    public XmlChildren GetEnumerator() => this;

    public bool MoveNext() => hasContent && part.NextChild(parentDepth);
}
