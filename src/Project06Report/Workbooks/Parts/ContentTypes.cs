using System.Xml;
using Project06Report.Packages;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Parts;

/// <summary>Reads <c>[Content_Types].xml</c> (ECMA-376 Part 2 §6.2.3): what every part of the package is.</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, string> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> extensions = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Null after a finding.</returns>
    public static ContentTypes? Read(ZipPackage package, ReadingFindings findings, XmlNameTable names)
    {
        ContentTypes types = new();
        return
            package.Read(PartName, WorkbookLimits.OtherPart) is { } content
            && XmlPart.Walk(content, findings, PartName, names, xml => types.ReadAll(xml, findings))
            && !findings.Refused
            ? types
            : null;
    }

    /// <summary>The content type of a part, in lower case; "" when none is stated.</summary>
    public string this[string part] =>
        parts.TryGetValue(part, out var type) || extensions.TryGetValue(Extension(part), out type)
            ? type
            : "";

    /// <summary>The parts for which this type is stated one by one.</summary>
    public IEnumerable<string> PartsOf(Func<string, bool> type) =>
        parts.Where(part => type(part.Value)).Select(part => part.Key);

    private void ReadAll(XmlPart xml, ReadingFindings findings)
    {
        if (!PartRoot.Is(xml, "Types", Namespace, findings))
        {
            return;
        }

        foreach (var element in xml.Children())
        {
            if (
                Key(xml, element) is not { Length: > 0 } key
                || xml["ContentType"] is not { } type
                || !(element == "Override" ? parts : extensions).TryAdd(key, type.ToLowerInvariant())
            )
            {
                findings.Add(
                    Reading.PackageIrregular,
                    xml.Label,
                    $"khai báo loại của phần {xml["PartName"] ?? xml["Extension"]} thiếu hoặc lặp lại"
                );
            }
        }
    }

    private static string? Key(XmlPart xml, string element) =>
        element switch
        {
            "Override" => xml["PartName"]?.TrimStart('/'),
            "Default" => xml["Extension"],
            _ => null,
        };

    private static string Extension(string part) => part[(part.LastIndexOf('.') + 1)..];
}
