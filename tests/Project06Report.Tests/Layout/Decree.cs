using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Layout;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;

namespace Project06Report.Tests.Layout;

internal static class Decree
{
    /// <summary>The departures of a finished document from Nghị định 30/2020/NĐ-CP.</summary>
    public static ImmutableArray<Diagnostic> Check(byte[] docx, bool hasGoverningBody = false)
    {
        List<Diagnostic> refusals = [];
        var document = WordPackage.Open("bao-cao.docx", docx, refusals)
            ?? throw new ArgumentException(string.Join('\n', refusals), nameof(docx));
        StoryCollector.Collect(document);
        return DecreeThirtyLayout.Check(document, hasGoverningBody);
    }
}
