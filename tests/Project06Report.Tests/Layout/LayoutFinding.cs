using Project06Report.Diagnostics;

namespace Project06Report.Tests.Layout;

/// <summary>One departure of a document from the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.</summary>
/// <param name="Row">The row of the checklist: P01 … P08 for the page, E01 … E20 for the components (thành phần thể thức).</param>
/// <param name="Severity">Error: the document does not conform; warning: it is done otherwise in practice.</param>
/// <param name="Part">The part of the package, "word/document.xml".</param>
/// <param name="Paragraph">Which paragraph of that part, counted from 1 in document order; 0 when it is about the whole part.</param>
/// <param name="Excerpt">How the paragraph begins, at most 60 characters.</param>
/// <param name="Message">Vietnamese: what is written and what it should be.</param>
public sealed record LayoutFinding(string Row, Severity Severity, string Part, int Paragraph, string Excerpt, string Message)
{
    public override string ToString() => $"{Row} {Severity} {Part} đoạn {Paragraph} \"{Excerpt}\": {Message}";
}
