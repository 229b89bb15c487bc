using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.WordTemplates.Package;
using Project06Report.WordTemplates.Reading;
using Project06Report.WordTemplates.Structure;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Project06Report.WordTemplates.Language;

/// <summary>One run of a template's program over a model.</summary>
/// <param name="Stream">Opcodes and text; null when there is any error.</param>
/// <param name="Findings">The findings about structure, names and run, each once, in order.</param>
internal sealed record TemplateEvaluation(
    string? Stream,
    ImmutableArray<Diagnostic> Findings,
    IReadOnlyList<PrintedMark> Printed
)
{
    public static TemplateEvaluation Run(
        TemplateSource source,
        TemplateProgram? program,
        Template? script,
        RecordValue model,
        bool draft = false
    )
    {
        var values = new ScriptModel(draft);
        var builtins = Builtins.Create(values);
        var own = new OwnNames(source.Tags);
        var record = new ScriptRecord(model, values);
        var names = new KnownNames([.. record.GetMembers(), .. builtins.GetMembers()], own);
        var findings = source
            .Findings.Concat(new NameLint(model, builtins, own, names).Check(source.Tags))
            .ToList();
        if (program is null || script is null or { HasErrors: true })
        {
            return new(null, InOrder(findings), []);
        }

        var faults = new FaultLog(program, names);
        var context = new ReportContext(program, values, builtins, faults, draft);
        context.PushGlobal(record);
        context.PushGlobal(new ScriptObject());
        var stream = Render(script, context, faults);
        findings.AddRange(faults.Findings);
        return new(
            findings.Exists(finding =>
                finding.Severity == Severity.Error
                && !(draft && TemplateDiagnostics.DependsOnFigures(finding.Kind))
            )
                ? null
                : stream,
            InOrder(findings),
            context.Printed
        );
    }

    private static string? Render(Template script, ReportContext context, FaultLog faults)
    {
        try
        {
            return script.Render(context);
        }
        catch (ScriptRuntimeException fault)
        {
            faults.Add(fault.Span, fault);
            return null;
        }
    }

    private static ImmutableArray<Diagnostic> InOrder(List<Diagnostic> findings) =>
        findings.Count == 0
            ? []
            :
            [
                .. Diagnostic.InOrder(
                    findings.DistinctBy(finding =>
                        (finding.Kind, finding.Place, finding.Written, finding.Expected)
                    )
                ),
            ];
}
