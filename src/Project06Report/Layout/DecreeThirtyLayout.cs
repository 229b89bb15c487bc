using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.WordTemplates.Package;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Layout;

/// <summary>Checks a report against the layout (thể thức, kỹ thuật trình bày) of Nghị định 30/2020/NĐ-CP, Phụ lục I.
/// It reads the document without laying it out, so what depends on line breaks is a warning at most.
/// A finding's rule is the row of the checklist: P01 … P08 for the page, E01 … E22 for the components.</summary>
internal static class DecreeThirtyLayout
{
    /// <param name="document">A Word document of the kind báo cáo.</param>
    /// <param name="placeOf">The place of a paragraph as a person finds it.</param>
    /// <param name="hasGoverningBody">Whether a direct parent is named above the issuing body; a provincial People's
    /// Committee has none.</param>
    /// <returns>In the order of the checklist, then of the document; empty when it conforms.</returns>
    public static ImmutableArray<Diagnostic> Check(
        WordPackage document,
        Func<XElement, Place> placeOf,
        bool hasGoverningBody = false,
        LayoutLimits? limits = null
    )
    {
        limits ??= LayoutLimits.Decree30Of2020;
        var plan = new ReportPlan(document, placeOf);
        IEnumerable<Diagnostic> findings = !IsReport(plan, limits)
            ? OfExcerpt(plan, limits)
            :
            [
                .. PageLayout.Check(plan, limits),
                .. PageNumbers.Check(plan, limits),
                .. TypeAndText.Check(plan, limits),
                .. DocumentHead.Check(plan, limits, hasGoverningBody),
                .. ReportBody.Check(plan, limits),
                .. ReportOutline.Check(plan, limits),
                .. ReportClose.Check(plan, limits),
                .. FootnoteLayout.Check(plan, limits),
                .. TablesAndAppendices.Check(plan, limits),
            ];
        return
        [
            .. findings
                .OrderBy(finding => finding.Rule[0] == 'E')
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether the document is a whole report; a snippet or an example has no head and no close to
    /// check.</summary>
    private static bool IsReport(ReportPlan plan, LayoutLimits limits) =>
        plan.Document.Any(paragraph =>
            paragraph.Text == limits.Nation
            || paragraph.Text.Equals("BÁO CÁO", StringComparison.OrdinalIgnoreCase)
        );

    private static IEnumerable<Diagnostic> OfExcerpt(ReportPlan plan, LayoutLimits limits) =>
        [
            .. TypeAndText.Check(plan, limits),
            .. FootnoteLayout.Check(plan, limits),
            .. TablesAndAppendices.Check(plan, limits),
        ];

    /// <summary>Checks a finished document whose stories were read; a finding's place is the one in the document
    /// itself.</summary>
    public static ImmutableArray<Diagnostic> Check(WordPackage document, bool hasGoverningBody = false) =>
        Check(
            document,
            paragraph => (Place?)paragraph.Annotation<ParagraphPlace>() ?? new FilePlace(document.Name),
            hasGoverningBody
        );

    /// <summary>The finding of one departure from the checklist.</summary>
    public static Diagnostic Finding(
        string row,
        Severity severity,
        Place place,
        string found,
        string expected
    ) => new(KindOf(row), place, found, expected) { Rule = row, Severity = severity };

    private static DiagnosticKind KindOf(string row) =>
        row switch
        {
            "P01" or "P02" or "P03" => Layouts.Page,
            "P04" or "P05" => Layouts.Letters,
            "P06" or "P07" => Layouts.PageNumbers,
            "P08" or "E01" or "E02" => Layouts.Nation,
            "E03" or "E04" => Layouts.Agency,
            "E05" or "E06" or "E07" => Layouts.Head,
            "E09" or "E15" => Layouts.Body,
            "E10" or "E11" => Layouts.Outline,
            "E16" or "E17" or "E19" => Layouts.Close,
            _ => Layouts.Attachments,
        };
}
