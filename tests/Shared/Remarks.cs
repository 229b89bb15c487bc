using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Project06Report.Tests;

/// <summary>The comments and bookmarks that the engine puts into a copy of a report.</summary>
internal static partial class Remarks
{
    /// <summary>Taking out the remarks, and nothing else, gives every story of the report back byte for byte.</summary>
    public static void CheckTheyStrip(byte[] report, byte[] copy)
    {
        foreach (
            var part in DocxText
                .Parts(report)
                .Where(part =>
                    part.StartsWith("word/", StringComparison.Ordinal)
                    && part.EndsWith(".xml", StringComparison.Ordinal)
                    && part != "word/comments.xml"
                )
        )
        {
            Assert.Equal(
                Encoding.UTF8.GetString(DocxText.Bytes(report, part)),
                Stripped(Encoding.UTF8.GetString(DocxText.Bytes(copy, part)))
            );
        }
    }

    private static string Stripped(string xml)
    {
        var ours = OurBookmark().Matches(xml).Select(match => match.Groups[1].Value).ToHashSet();
        return BookmarkEnd()
            .Replace(OurBookmark().Replace(OurComment().Replace(xml, ""), ""), match =>
                ours.Contains(match.Groups[1].Value) ? "" : match.Value
            );
    }

    [GeneratedRegex(
        """<w:commentRange(Start|End) w:id="\d+" ?/>|<w:r><w:commentReference w:id="\d+" ?/></w:r>"""
    )]
    private static partial Regex OurComment();

    [GeneratedRegex("""<w:bookmarkStart w:id="(\d+)" w:name="_v\d{6}" ?/>""")]
    private static partial Regex OurBookmark();

    [GeneratedRegex("""<w:bookmarkEnd w:id="(\d+)" ?/>""")]
    private static partial Regex BookmarkEnd();
}
