using System.Xml.Linq;

namespace Project06Report.WordTemplates.Package;

/// <summary>WordprocessingML names (ECMA-376 Part 1 §17, transitional).</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XName Body = Main + "body";
    public static readonly XName Paragraph = Main + "p";
    public static readonly XName ParagraphProperties = Main + "pPr";
    public static readonly XName Run = Main + "r";
    public static readonly XName RunProperties = Main + "rPr";
    public static readonly XName Text = Main + "t";
    public static readonly XName Break = Main + "br";
    public static readonly XName CarriageReturn = Main + "cr";
    public static readonly XName Tab = Main + "tab";
    public static readonly XName NoBreakHyphen = Main + "noBreakHyphen";
    public static readonly XName SoftHyphen = Main + "softHyphen";
    public static readonly XName LastRenderedPageBreak = Main + "lastRenderedPageBreak";
    public static readonly XName ProofError = Main + "proofErr";
    public static readonly XName Table = Main + "tbl";
    public static readonly XName Row = Main + "tr";
    public static readonly XName Cell = Main + "tc";
    public static readonly XName ContentControl = Main + "sdt";
    public static readonly XName ContentControlProperties = Main + "sdtPr";
    public static readonly XName ContentControlContent = Main + "sdtContent";
    public static readonly XName DataBinding = Main + "dataBinding";
    public static readonly XName Hyperlink = Main + "hyperlink";
    public static readonly XName SmartTag = Main + "smartTag";
    public static readonly XName Inserted = Main + "ins";
    public static readonly XName Deleted = Main + "del";
    public static readonly XName MovedFrom = Main + "moveFrom";
    public static readonly XName MovedTo = Main + "moveTo";
    public static readonly XName TextBoxContent = Main + "txbxContent";
    public static readonly XName Footnotes = Main + "footnotes";
    public static readonly XName Footnote = Main + "footnote";
    public static readonly XName FootnoteReference = Main + "footnoteReference";
    public static readonly XName Endnotes = Main + "endnotes";
    public static readonly XName Endnote = Main + "endnote";
    public static readonly XName EndnoteReference = Main + "endnoteReference";
    public static readonly XName FieldCharacter = Main + "fldChar";
    public static readonly XName FieldCharacterType = Main + "fldCharType";
    public static readonly XName FieldCode = Main + "instrText";
    public static readonly XName SimpleField = Main + "fldSimple";
    public static readonly XName Instruction = Main + "instr";
    public static readonly XName BookmarkStart = Main + "bookmarkStart";
    public static readonly XName BookmarkEnd = Main + "bookmarkEnd";
    public static readonly XName SectionProperties = Main + "sectPr";
    public static readonly XName Style = Main + "style";
    public static readonly XName ParagraphStyle = Main + "pStyle";
    public static readonly XName OutlineLevel = Main + "outlineLvl";
    public static readonly XName Id = Main + "id";
    public static readonly XName Type = Main + "type";
    public static readonly XName Value = Main + "val";
    public static readonly XName Name = Main + "name";
    public static readonly XName StyleId = Main + "styleId";
}
