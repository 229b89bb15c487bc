using Project06Report.Workbooks.Packages;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Reads <c>sharedStrings.xml</c>: the texts that cells refer to by number.</summary>
internal sealed class SharedStrings(ReadingFindings findings)
{
    private readonly List<StoredText> texts = [];

    /// <summary>The text of that index, or null when there is none.</summary>
    public StoredText? this[int index] => index < texts.Count ? texts[index] : null;

    public int Count => texts.Count;

    /// <summary>For a walk of the part.</summary>
    public void Read(XmlPart xml)
    {
        if (!PartRoot.Is(xml, "sst", findings))
        {
            return;
        }

        foreach (var child in xml.Children())
        {
            if (child == "si")
            {
                texts.Add(StoredText.Read(xml, findings) ?? StoredText.Of(""));
            }
            else if (child != "extLst")
            {
                findings.Add(Reading.IrregularXml, xml.Label, $"thẻ lạ {xml.QualifiedName} giữa các chuỗi");
            }

            if (texts.Count > WorkbookLimits.SharedStrings.Value)
            {
                findings.AddLimit(WorkbookLimits.SharedStrings, texts.Count, xml.Label);
                return;
            }
        }
    }
}
