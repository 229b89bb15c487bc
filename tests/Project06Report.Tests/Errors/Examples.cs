using System.Collections.Immutable;
using Project06Report.Cli.Faces;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Catalogue;
using Project06Report.Tests.Layout;
using Project06Report.Tests.November2026;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Reports;
using Project06Report.Tests.Submissions;
using Project06Report.Tests.Workbooks.Corpus;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Tests.Errors;

/// <summary>What is told in an example of each kind of finding, as it stands on a terminal. Kinds that come from a form, a catalogue, a workbook or a
/// layout have theirs in the tests of these; all others have one here.</summary>
internal static class Examples
{
    private static readonly ImmutableDictionary<DiagnosticKind, Func<string>> Own =
        ImmutableDictionary.CreateRange([
            .. TemplateExamples.All,
            .. SealExamples.All,
            .. FileExamples.All,
            .. WaiverExamples.All,
            .. GroupModelTests.All,
            .. AddedLineTests.All,
        ]);

    private static readonly (ImmutableArray<DiagnosticKind> Kinds, Lazy<string> Told)[] Shared =
    [
        (
            DiagnosticCatalogue.Reading.All,
            new(() =>
                Told(
                    CorpusTests
                        .Corpus.Except(LargeFiles.All)
                        .SelectMany(odd => WorkbookReader.Read(odd.File, odd.Make()).Findings)
                )
            )
        ),
        (
            DiagnosticCatalogue.FilledForms.All,
            new(() => Told(FormFaultTests.All().Concat(MatrixFormTests.All())))
        ),
        (DiagnosticCatalogue.Reconciling.All, new(() => Told(MessageTests.All()))),
        (DiagnosticCatalogue.Layouts.All, new(() => Told(DecreeThirtyLayoutTests.OfEachKind()))),
        (DiagnosticCatalogue.Catalogues.All, new(() => Told(CatalogueFaultTests.All()))),
    ];

    public static string Of(DiagnosticKind kind) =>
        Own.TryGetValue(kind, out var example)
            ? example()
            : Shared.FirstOrDefault(band => band.Kinds.Contains(kind)).Told?.Value ?? "";

    public static string Told(IEnumerable<Diagnostic> findings)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new FindingsText(text, coloured: false, SampleMonth.August).Write(findings, verbose: true);
        return text.ToString();
    }

    /// <summary>Of a copy of the sample that <paramref name="spoil"/> may change.</summary>
    public static string InSample(
        Action<SampleMonth> spoil,
        Func<SampleMonth, IEnumerable<Diagnostic>> findings
    )
    {
        using var month = new SampleMonth();
        spoil(month);
        return Told(findings(month));
    }
}
