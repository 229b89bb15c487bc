using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Submissions;
using Project06Report.Workbooks;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report;

/// <summary>The workbooks that go back to their senders, into <c>phan-hoi</c>: our own form with the sender's values, each finding at its
/// cell. Nothing of the sender's file is copied.</summary>
internal static class MonthFeedback
{
    /// <param name="workspace">Where to.</param>
    /// <param name="book">The forms are made from it.</param>
    /// <param name="inputs">What was received.</param>
    /// <param name="findings">After waivers.</param>
    public static PublicationOutcome Write(Workspace workspace, CatalogueBook book, MonthInputs inputs, IReadOnlyList<Diagnostic> findings)
    {
        var told = Diagnostic.InOrder(findings.Where(finding => finding.Severity > Severity.Note)).ToLookup(finding => finding.Place.File, StringComparer.Ordinal);
        var due = inputs.Received.Submissions.Where(submission => told.Contains(submission.File)).ToList();
        var used = inputs.Received.Submissions.Select(submission => submission.File).ToHashSet(StringComparer.Ordinal);
        var unusable = inputs.Files.Where(file => !used.Contains(file.Name) && told[file.Name].Any(finding => finding.Severity == Severity.Error))
            .Select(file => new Diagnostic(Files.NoFeedback, new Place(file.Name)));
        if (due.Count == 0)
        {
            return PublicationOutcome.Nothing with { Findings = [.. unusable] };
        }

        var published = Publication.Publish(workspace, $"{inputs.Received.Month}/phan-hoi", Made(book, inputs, due, told));
        return published with { Findings = [.. published.Findings, .. unusable] };
    }

    private static IEnumerable<Output> Made(CatalogueBook book, MonthInputs inputs, IEnumerable<Submission> due, ILookup<string, Diagnostic> told)
    {
        var received = inputs.Received;
        var forms = new BlankForms(book, received.Month, inputs.PreviousMonth);
        foreach (var submission in due)
        {
            var workbook = WorkbookReader.Read(submission.File, inputs.Files.First(file => file.Name == submission.File).Bytes!).Workbook!;
            yield return new($"{submission.Agency.Code}-{received.Month}-lan-{submission.Revision + 1}.xlsx", forms.WriteBack(submission, workbook, told[submission.File]));
        }
    }
}
