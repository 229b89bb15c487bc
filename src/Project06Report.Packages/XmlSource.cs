using System.Xml;

namespace Project06Report.Packages;

/// <summary>Reads an XML part of a package safely: no DTD, bounded depth and tokens, UTF-8 or UTF-16 only. The first
/// fault is refused; then <see cref="Failed"/> is set and every step returns false.</summary>
public sealed class XmlSource : IDisposable
{
    private readonly PackageLimits limits;
    private readonly string label;
    private readonly Action<PackageRefusal> refuse;
    private readonly char[] chunk = new char[256];

    private XmlSource(XmlReader reader, PackageLimits limits, string label, Action<PackageRefusal> refuse) =>
        (Reader, this.limits, this.label, this.refuse) = (reader, limits, label, refuse);

    public XmlReader Reader { get; }

    public bool Failed { get; private set; }

    /// <param name="label">The name of the part in refusals.</param>
    /// <param name="refuse">Takes the first fault.</param>
    /// <returns>Null after a refusal.</returns>
    public static XmlSource? Open(
        ArraySegment<byte> content,
        PackageLimits limits,
        string label,
        XmlNameTable names,
        Action<PackageRefusal> refuse
    )
    {
        if (XmlTokens.Measure(content, limits, label) is { } refusal)
        {
            refuse(refusal);
            return null;
        }

        return new(
            XmlReader.Create(
                new MemoryStream(content.Array ?? [], content.Offset, content.Count, writable: false),
                Settings(names)
            ),
            limits,
            label,
            refuse
        );
    }

    /// <summary>Moves the reader one step on.</summary>
    /// <returns>False at the end and after a refusal.</returns>
    public bool Step()
    {
        try
        {
            return !Failed && Reader.Read() && IsAllowed();
        }
        catch (XmlException fault)
        {
            return Fail(fault);
        }
    }

    /// <summary>The text the reader stands on; null when it stands on something else.</summary>
    public string? Value()
    {
        try
        {
            return
                Reader.NodeType
                    is XmlNodeType.Text
                        or XmlNodeType.CDATA
                        or XmlNodeType.Whitespace
                        or XmlNodeType.SignificantWhitespace
                ? Reader.Value
                : null;
        }
        catch (XmlException fault)
        {
            Fail(fault);
            return null;
        }
    }

    /// <summary>Whether a text is nothing but white space, however long; no string is made of it.</summary>
    public bool IsBlank()
    {
        try
        {
            for (int count; (count = Reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0; )
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

    public void Dispose() => Reader.Dispose();

    private bool IsAllowed() =>
        Reader.NodeType switch
        {
            XmlNodeType.Element when Reader.Depth >= limits.Depth.Value => Fail(
                PackageRefusal.Beyond(limits.Depth, Reader.Depth + 1, label)
            ),
            XmlNodeType.XmlDeclaration when Reader["encoding"] is { } encoding && !IsUnicode(encoding) =>
                Fail(new PackageRefusal(PackageFault.IrregularXml, label, $"bảng mã {encoding}")),
            _ => true,
        };

    /// <summary>The encodings every reader of packages knows (ECMA-376 Part 2 §7.2).</summary>
    private static bool IsUnicode(string encoding) =>
        encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || encoding.Equals("utf-16", StringComparison.OrdinalIgnoreCase)
        || encoding.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    private bool Fail(XmlException fault) =>
        fault.Message.StartsWith("For security reasons DTD", StringComparison.Ordinal)
            ? Fail(new PackageRefusal(PackageFault.DocumentType, label, "có khai báo DOCTYPE"))
            : Fail(
                new PackageRefusal(
                    PackageFault.BrokenXml,
                    label,
                    $"dòng {fault.LineNumber}, vị trí {fault.LinePosition} của phần XML"
                )
                {
                    At = (fault.LineNumber, fault.LinePosition),
                }
            );

    private bool Fail(PackageRefusal refusal)
    {
        Failed = true;
        refuse(refusal);
        return false;
    }

    private static XmlReaderSettings Settings(XmlNameTable names) =>
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = names,
            IgnoreComments = false,
            IgnoreProcessingInstructions = false,
        };
}
