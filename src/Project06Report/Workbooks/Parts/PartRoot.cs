using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Parts;

/// <summary>Checks that a part is what the relationship to it promised.</summary>
internal static class PartRoot
{
    /// <summary>Whether the root is this element of SpreadsheetML; a finding otherwise.</summary>
    public static bool Is(XmlPart xml, string name, ReadingFindings findings)
    {
        if (xml.Name == name && SpreadsheetNames.IsMain(xml.Namespace))
        {
            return true;
        }

        return Refuse(xml, name, findings);
    }

    /// <summary>The same for the vocabulary of packages.</summary>
    public static bool Is(XmlPart xml, string name, string space, ReadingFindings findings) =>
        (xml.Name == name && xml.Namespace == space) || Refuse(xml, name, findings);

    private static bool Refuse(XmlPart xml, string name, ReadingFindings findings)
    {
        findings.Add(
            Reading.PartUnexpected,
            xml.Label,
            $"thẻ gốc {xml.Name} của \"{xml.Namespace}\"",
            $"thẻ gốc {name} của Office Open XML"
        );
        return false;
    }
}
