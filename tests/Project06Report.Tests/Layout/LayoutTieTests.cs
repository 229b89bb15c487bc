using Xunit;

namespace Project06Report.Tests.Layout;

/// <summary>Lengths exactly at the end of what the decree allows, in twips (1 mm = 56.693 twips), and one twip past it.</summary>
public sealed class LayoutTieTests
{
    private const string Document = "word/document.xml";
    private const string Styles = "word/styles.xml";

    [Theory]
    [InlineData("P01", Document, "w:w='11906'", "w:w='11926'", "w:w='11927'")]
    [InlineData("P01", Document, "w:h='16838'", "w:h='16818'", "w:h='16817'")]
    [InlineData("P03", Document, "w:top='1134'", "w:top='1131'", "w:top='1130'")]
    [InlineData("P03", Document, "w:bottom='1417'", "w:bottom='1420'", "w:bottom='1421'")]
    [InlineData("P03", Document, "w:left='1984'", "w:left='1698'", "w:left='1697'")]
    [InlineData("P03", Document, "w:right='850'", "w:right='1137'", "w:right='1138'")]
    [InlineData("E09", Styles, "w:firstLine='567'", "w:firstLine='570'", "w:firstLine='571'")]
    [InlineData("E09", Styles, "w:firstLine='567'", "w:firstLine='717'", "w:firstLine='716'")]
    [InlineData("E09", Styles, "w:before='120'", "w:before='120'", "w:before='119'")]
    [InlineData("E09", Styles, "w:line='240'", "w:line='360'", "w:line='361'")]
    [InlineData("E09", Styles, "w:line='240'", "w:line='240'", "w:line='239'")]
    public void The_end_of_what_is_allowed_is_allowed(
        string row,
        string part,
        string written,
        string last,
        string past
    )
    {
        Assert.DoesNotContain(row, Failed(part, written, last));
        Assert.Contains(row, Failed(part, written, past));
    }

    private static IEnumerable<string> Failed(string part, string written, string instead) =>
        Decree
            .Check(new ConformingReport().With(part, written, instead).ToDocx())
            .Select(finding => finding.Rule);
}
