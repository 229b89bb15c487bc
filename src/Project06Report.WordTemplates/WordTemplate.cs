using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Language;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using Project06Report.WordTemplates.Structure;
using Project06Report.WordTemplates.Writing;
using Scriban;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates;

/// <summary>A Word document with Scriban tags. The document becomes one Scriban program, its text verbatim and its
/// structure as opcodes; Scriban runs it once, and its output is replayed into new XML. So loops, conditions and
/// functions work on paragraphs, rows and footnotes alike, and a value is never parsed as XML or as a
/// template.</summary>
public sealed class WordTemplate
{
    private readonly WordPackage package;
    private readonly TemplateSource source;
    private readonly TemplateProgram? program;
    private readonly Template? script;

    private WordTemplate(WordPackage package, TemplateSource source)
    {
        (this.package, this.source) = (package, source);
        if (TemplateStructure.Arrange(source))
        {
            program = TemplateProgram.Write(source.Stories.Select(story => story.Root));
            script = Template.Parse(program.Text, null, SyntaxCheck.Parsing);
        }

        if (script is null or { HasErrors: true })
        {
            source.Findings.AddRange(
                SyntaxCheck.Check(
                    source.Tags.Where(tag =>
                        !source.Findings.Exists(finding =>
                            finding.Kind == BadCharacter && finding.Place == tag.Place.At(tag.Index)
                        )
                    )
                )
            );
        }
    }

    public WordPackage Package => package;

    public IReadOnlyList<Tag> Tags => source.Tags;

    /// <summary>Reads and checks a template without evaluating it.</summary>
    /// <param name="name">As messages show it: "bao-cao-thang.docx".</param>
    /// <param name="package">The file's bytes: a .docx or .dotx.</param>
    /// <param name="snippets">Reads a text file of the template's folder; null where there are no such files.</param>
    public static WordTemplateReading Open(
        string name,
        byte[] package,
        Func<string, SnippetFile>? snippets = null
    )
    {
        var findings = new List<Diagnostic>();
        if (WordPackage.Open(name, package, findings) is not { } opened)
        {
            return new(null, [.. findings]);
        }

        opened.Snippets = snippets ?? opened.Snippets;
        return new(new(opened, StoryCollector.Collect(opened)), []);
    }

    /// <summary>Fills the template with a model.</summary>
    /// <param name="modified">The date the document's properties show as last modified.</param>
    /// <param name="draft">Whether to print a visible mark for a value that is missing or cannot be computed, instead
    /// of refusing.</param>
    public WordRendering Render(RecordValue model, DateOnly modified, bool draft = false)
    {
        if (source.Tags.Count == 0 && source.Findings.Count == 0 && !source.Snippets.Used)
        {
            return Rendered(new(package), [], []);
        }

        var evaluation = TemplateEvaluation.Run(source, program, script, model, draft);
        return evaluation.Stream is { } stream && program is not null
            ? Replay(program, evaluation, stream, modified)
            : new(null, [.. WithFaultsElsewhere(evaluation.Findings, model)], []);
    }

    private WordRendering Replay(
        TemplateProgram written,
        TemplateEvaluation evaluation,
        string stream,
        DateOnly modified
    )
    {
        var notes = new NoteBook(package.RelatedTree("footnotes"), package.RelatedTree("endnotes"));
        var lists = new ListRestarts(package.RelatedTree("numbering"));
        var replayer = new Replayer(written, source.Stories, evaluation.Printed, notes, lists);
        var fault = replayer.Replay(stream);
        var charts = source.Charts.ConvertAll(chart =>
            (chart.Part, Points: ChartPoints.Of(chart, replayer.Printed, package.Name))
        );
        fault ??= charts.Find(chart => chart.Points.Fault is not null).Points.Fault;
        if (fault is not null)
        {
            return new(null, [.. Diagnostic.InOrder(evaluation.Findings.Append(fault))], []);
        }

        var parts = Parts(replayer.Roots, notes, lists, modified);
        foreach (var (part, points) in charts)
        {
            if (points.Data is { } data)
            {
                parts.PutChart(part, data);
            }
        }

        var dropped = parts.DropUnusedCharts();
        return Rendered(parts, evaluation.Findings, [.. Without(dropped, replayer.Printed)]);
    }

    /// <summary>The printed values except those of dropped charts.</summary>
    private IEnumerable<PrintedValue> Without(
        IReadOnlyList<string> dropped,
        IEnumerable<PrintedValue> printed
    )
    {
        var titles = source
            .Charts.Where(chart => dropped.Contains(chart.Part))
            .Select(chart => chart.Title)
            .ToHashSet();
        return printed.Where(value => !titles.Contains(value.Part));
    }

    private IEnumerable<Diagnostic> WithFaultsElsewhere(
        ImmutableArray<Diagnostic> findings,
        RecordValue model
    ) =>
        script is { HasErrors: false }
            ? findings
            : Diagnostic.InOrder(findings.Concat(RemainingTags.Faults(package, source.Findings, model)));

    private WordRendering Rendered(
        ReportParts parts,
        ImmutableArray<Diagnostic> findings,
        ImmutableArray<PrintedValue> printed
    ) => new(parts.ToBytes(), findings, printed) { Template = package, Parts = parts };

    private ReportParts Parts(
        IReadOnlyList<XElement> roots,
        NoteBook notes,
        ListRestarts lists,
        DateOnly modified
    )
    {
        var report = new ReportParts(package);
        foreach (var (story, root) in source.Stories.Zip(roots))
        {
            report.Put(story, root);
        }

        report.PutNotes(notes);
        report.PutLists(lists);
        IdentityFixer.Fix(report.Stories);
        report.PutModified(modified);
        return report;
    }
}
