using System.Xml;
using Project06Report.Packages;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Parts;

/// <summary>Reads the relationships of a part.</summary>
internal static class Relationships
{
    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Transitional =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    /// <param name="part">The source part, or "" for the package itself.</param>
    /// <returns>By id; null after a finding.</returns>
    public static IReadOnlyDictionary<string, Relationship>? Read(
        ZipPackage package,
        string part,
        ReadingFindings findings,
        XmlNameTable names
    )
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        Dictionary<string, Relationship> relationships = new(StringComparer.Ordinal);
        return
            package.Read(name, WorkbookLimits.OtherPart) is { } content
            && XmlPart.Walk(content, findings, name, names, xml =>
                ReadAll(xml, folder, relationships, findings)
            )
            && !findings.Refused
            ? relationships
            : null;
    }

    /// <summary>The one relationship of a type that the source may have once.</summary>
    /// <returns>Null when there is none, or after a finding when there are several.</returns>
    public static Relationship? Single(
        IReadOnlyDictionary<string, Relationship> relationships,
        string type,
        ReadingFindings findings
    )
    {
        Relationship? found = null;
        foreach (var candidate in relationships.Values.Where(candidate => candidate.Type == type))
        {
            if (found is not null)
            {
                findings.Add(
                    Reading.RelationshipsConflict,
                    written: $"hai liên kết cùng loại {type}: {found.Target} và {candidate.Target}"
                );
                return null;
            }

            found = candidate;
        }

        return found;
    }

    private static void ReadAll(
        XmlPart xml,
        string folder,
        Dictionary<string, Relationship> relationships,
        ReadingFindings findings
    )
    {
        if (!PartRoot.Is(xml, "Relationships", Namespace, findings))
        {
            return;
        }

        foreach (var element in xml.Children())
        {
            ReadOne(xml, element, folder, relationships, findings);
            if (!findings.IsWithin(WorkbookLimits.Relationships, relationships.Count, xml.Label))
            {
                return;
            }
        }
    }

    private static void ReadOne(
        XmlPart xml,
        string element,
        string folder,
        Dictionary<string, Relationship> relationships,
        ReadingFindings findings
    )
    {
        if (
            element != "Relationship"
            || xml["Id"] is not { Length: > 0 } id
            || xml["Type"] is not { } type
            || xml["Target"] is not { } target
        )
        {
            findings.Add(
                Reading.RelationshipsConflict,
                xml.Label,
                $"thẻ {element} thiếu Id, Type hoặc Target"
            );
            return;
        }

        var isExternal = xml["TargetMode"] == "External";
        Relationship relationship = new(
            id,
            TypeName(type),
            isExternal ? target : PartName(folder, target),
            isExternal
        );
        if (!relationships.TryAdd(id, relationship))
        {
            findings.Add(Reading.RelationshipsConflict, xml.Label, $"hai liên kết cùng mã {id}");
        }
    }

    /// <summary>The last step of the type's address, as the transitional class spells it.</summary>
    private static string TypeName(string type)
    {
        if (type.StartsWith(Transitional, StringComparison.Ordinal))
        {
            return type[Transitional.Length..];
        }

        if (!type.StartsWith(Strict, StringComparison.Ordinal))
        {
            return type;
        }

        var name = type[Strict.Length..];
        return name == "extendedProperties" ? "extended-properties" : name;
    }

    /// <summary>Resolves a target against the folder of its source: "/xl/a.xml", "a.xml", "../b.xml", "%20" for a
    /// blank.</summary>
    private static string PartName(string folder, string target)
    {
        var path = Uri.UnescapeDataString(target);
        List<string> steps = [];
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step.Length > 0 && step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
