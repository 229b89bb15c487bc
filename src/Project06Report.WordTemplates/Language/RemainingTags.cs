using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using Project06Report.WordTemplates.Structure;
using Scriban;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Runs the sound tags of a template whose blocks do not pair and which therefore cannot run as a whole. So a
/// mistake in a block hides no mistake in a value.</summary>
internal static class RemainingTags
{
    private const int MostRounds = 8;
    private const string NoCode = "#";

    /// <summary>The faults of values in all tags except those already known to be wrong.</summary>
    public static IEnumerable<Diagnostic> Faults(
        WordPackage package,
        IReadOnlyList<Diagnostic> known,
        RecordValue model
    )
    {
        var wrong = new HashSet<int>(Tags(known));
        for (var round = 0; round < MostRounds; round++)
        {
            var source = StoryCollector.Collect(package);
            var faults = Run(source, wrong, model);
            if (source.Findings.Count == 0)
            {
                // a tag that was left out may be the one that asks whether a value is absent
                return faults.Where(fault => fault.Kind == NotPrintable || fault.Kind == CannotCompute);
            }

            wrong.UnionWith(Tags(source.Findings));
        }

        return [];
    }

    private static ImmutableArray<Diagnostic> Run(
        TemplateSource source,
        HashSet<int> wrong,
        RecordValue model
    )
    {
        foreach (var tag in source.Tags.Where(tag => wrong.Contains(tag.Index)))
        {
            tag.Code = NoCode;
        }

        source.Findings.Clear();
        if (!TemplateStructure.Arrange(source))
        {
            return [];
        }

        source.Findings.Clear();
        var program = TemplateProgram.Write(source.Stories.Select(story => story.Root));
        var script = Template.Parse(program.Text, null, SyntaxCheck.Parsing);
        if (script.HasErrors)
        {
            source.Findings.AddRange(SyntaxCheck.Check(source.Tags));
            return [];
        }

        return TemplateEvaluation.Run(source, program, script, model).Findings;
    }

    /// <summary>Whether a finding is about words beside the tags: its place names the tag that follows, which is
    /// sound.</summary>
    private static bool IsBesideTags(DiagnosticKind kind) =>
        kind == StrayClosing || kind == SingleBrace || kind == UnsupportedPlace;

    private static IEnumerable<int> Tags(IEnumerable<Diagnostic> findings) =>
        findings
            .Where(finding => finding.Severity == Severity.Error && !IsBesideTags(finding.Kind))
            .Select(finding => finding.Place)
            .OfType<ParagraphPlace>()
            .Select(place => place.Tag)
            .OfType<int>();
}
