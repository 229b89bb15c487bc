using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Checking;

/// <summary>Checks a template's words and tags without this month's figures.</summary>
public static class TemplateCheck
{
    private static readonly string[] NoteParts = ["footnotes", "endnotes"];

    /// <summary>Findings about the words that the author typed beside the tags.</summary>
    public static IEnumerable<Diagnostic> Words(WordTemplate template, TemplateWords words)
    {
        var paragraphs = TemplateParagraph.AllOf(template.Package);
        return
        [
            .. WordLint.Check(paragraphs, words),
            .. TypedFigures.Check(paragraphs, template.Tags),
            .. LooseBrackets(paragraphs),
            .. UnusedNotes(template.Package),
        ];
    }

    /// <summary>Reports values that are printed or compared without asking whether they exist, though nobody must
    /// report them, and the faults in the branches such a month takes.</summary>
    /// <param name="known">The findings of a month in which everything is reported.</param>
    /// <param name="required">A month in which only what is required is reported.</param>
    public static IEnumerable<Diagnostic> Unguarded(
        WordTemplate template,
        IReadOnlyCollection<Diagnostic> known,
        RecordValue required,
        DateOnly day
    )
    {
        var reported = known.Select(finding => finding.Place).ToHashSet();
        return template
            .Render(required, day)
            .Findings.Where(finding => DependsOnFigures(finding.Kind) && !reported.Contains(finding.Place))
            .Select(finding =>
                finding.Kind != Absent
                    ? finding
                    : new(
                        OptionalUnguarded,
                        finding.Place,
                        finding.Written,
                        "bao bằng {{ if … }} … {{ end }}, hoặc đặt bat_buoc cho chỉ tiêu ở trang CHI_TIEU"
                    )
            );
    }

    /// <summary>Reports single braces; those surely meant as a tag are reported at reading.</summary>
    private static IEnumerable<Diagnostic> LooseBrackets(IEnumerable<TemplateParagraph> paragraphs) =>
        from paragraph in paragraphs
        let loose = LooseBraces.In(paragraph.Text, [])
        where loose is { IsTag: false }
        select loose.Finding(paragraph.Place);

    /// <summary>Reports notes whose mark was deleted; those with a tag in them are reported at reading.</summary>
    private static IEnumerable<Diagnostic> UnusedNotes(WordPackage package) =>
        from kind in NoteParts
        from note in package.RelatedTree(kind)?.Elements() ?? []
        where
            !NoteSource.IsReserved(note)
            && !note.Descendants(W.Paragraph)
                .Any(paragraph => paragraph.Annotation<ParagraphPlace>() is not null)
        where note.Value.Trim().Length > 0 && !note.Value.Contains("{{", StringComparison.Ordinal)
        select new Diagnostic(UnusedNote, new PackagePlace(package.Name, NoteSource.Word), note.Value);
}
