using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Submissions;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Outputs;

/// <summary>The workbooks that go back to their senders, into <c>phan-hoi</c>: our own form with the sender's values, each finding at its
/// cell. Nothing of the sender's file is copied.</summary>
internal static class MonthFeedback
{
    /// <param name="workspace">Where to.</param>
    /// <param name="book">The forms are made from it.</param>
    /// <param name="inputs">What was received.</param>
    /// <param name="findings">After waivers.</param>
    public static PublicationOutcome Write(
        Workspace workspace,
        CatalogueBook book,
        MonthInputs inputs,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var told = Diagnostic
            .InOrder(findings.Where(finding => finding.Severity > Severity.Note && finding.SenderRemedy.Length > 0))
            .ToLookup(finding => finding.Place.File, StringComparer.Ordinal);
        var due = inputs.Received.Submissions.Where(submission => told.Contains(submission.File)).ToList();
        var used = inputs.Received.Submissions.Select(submission => submission.File).ToHashSet(StringComparer.Ordinal);
        List<Diagnostic> untold =
        [
            .. inputs
                .FileNames.Where(file =>
                    !used.Contains(file) && told[file].Any(finding => finding.Severity == Severity.Error)
                )
                .Select(file => new Diagnostic(Files.NoFeedback, new FilePlace(file))),
        ];
        if (due.Count == 0)
        {
            return PublicationOutcome.Nothing with { Findings = [.. untold] };
        }

        var published = Publication.Publish(
            workspace,
            $"{inputs.Received.Month}/phan-hoi",
            Made(book, inputs, due, told, untold)
        );
        return published with { Findings = [.. published.Findings, .. untold] };
    }

    private static IEnumerable<Output> Made(
        CatalogueBook book,
        MonthInputs inputs,
        IEnumerable<Submission> due,
        ILookup<string, Diagnostic> told,
        List<Diagnostic> untold
    )
    {
        var received = inputs.Received;
        var forms = new BlankForms(
            book,
            received.Month,
            inputs.PreviousMonth,
            inputs.Earlier.ForMedians(received.Catalogue)
        );
        foreach (var submission in due)
        {
            var file = inputs.ReadAgain(submission.File);
            if (
                file.Bytes is { } bytes
                && WorkbookReader.Read(submission.File, bytes).Workbook is { } workbook
                && workbook.Sha256 == submission.Sha256
            )
            {
                yield return new(
                    $"{submission.Agency.Code}-{received.Month}-lan-{submission.Revision + 1}.xlsx",
                    forms.WriteBack(submission, workbook, told[submission.File])
                );
            }
            else
            {
                untold.Add(
                    file.Failure
                        ?? new(
                            Files.CannotRead,
                            new FilePlace(submission.File),
                            "tệp vừa được người khác ghi trong lúc p06 đang chạy"
                        )
                );
            }
        }
    }
}
