using System.Xml.Linq;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.WordTemplates.Structure;

/// <summary>A structural step of a story. In the program it is written <c>U+0001 index U+0002</c>: no XML can contain
/// these characters, and no change of case alters digits.</summary>
/// <param name="Tag">The tag that follows; only for <see cref="OpcodeKind.Format"/>.</param>
internal sealed record Opcode(
    OpcodeKind Kind,
    XElement? Element = null,
    Shell? Shell = null,
    Tag? Tag = null,
    string List = ""
)
{
    public const char Begin = '\u0001';
    public const char Finish = '\u0002';

    /// <summary>Marks the beginning of a printed value: <c>U+0001 + number U+0002</c>.</summary>
    public const char ValueMark = '+';

    /// <summary>Marks its end: <c>U+0001 - U+0002</c>.</summary>
    public const char EndMark = '-';

    /// <summary>Whether the step stays within a line of text: a captured text may hold such steps and still be used as
    /// text.</summary>
    public bool IsInline =>
        Kind is OpcodeKind.Nothing or OpcodeKind.Format
        || (Kind is OpcodeKind.Open or OpcodeKind.Close && Element?.Name == W.Run)
        || (Kind == OpcodeKind.Leaf && Element?.Name == W.RunProperties);
}
