using Project06Report.Workbooks.Parts;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Sheets;

/// <summary>Reads <c>sharedStrings.xml</c>: the texts that cells refer to by number.</summary>
internal sealed class SharedStrings(ReadingFindings findings)
{
    private readonly List<StoredText> texts = [];

    /// <summary>The text of that index, or null when there is none.</summary>
    public StoredText? this[int index] => index < texts.Count ? texts[index] : null;

    public int Count => texts.Count;

    public long Characters { get; private set; }

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
                Add(StoredText.Read(xml, findings) ?? StoredText.Of(""));
            }
            else if (child != "extLst")
            {
                findings.Add(Reading.IrregularXml, xml.Label, $"thẻ lạ {xml.QualifiedName} giữa các chuỗi");
            }

            if (
                !findings.IsWithin(WorkbookLimits.SharedStrings, texts.Count, xml.Label)
                || !findings.IsWithin(WorkbookLimits.Characters, Characters, xml.Label)
            )
            {
                return;
            }
        }
    }

    private void Add(StoredText text)
    {
        texts.Add(text);
        Characters += text.Raw.Length;
    }
}
