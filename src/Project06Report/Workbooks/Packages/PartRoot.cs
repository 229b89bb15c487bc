using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Packages;

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

        findings.Add(Reading.PartUnexpected, xml.Label, $"thẻ gốc {xml.Name}", $"thẻ gốc {name} của SpreadsheetML");
        return false;
    }

    /// <summary>Whether this element comes for the first time; the second one is a finding.</summary>
    public static bool Once(ref bool seen, XmlPart xml, ReadingFindings findings)
    {
        if (seen)
        {
            findings.Add(Reading.IrregularXml, xml.Label, $"có hai thẻ {xml.Name}");
            return false;
        }

        return seen = true;
    }
}
