using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Judging;
using Project06Report.Submissions;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Outputs;

/// <summary>The workbooks that go back to their senders, into <c>phan-hoi</c>: our own form with the sender's values,
/// each finding at its cell. Nothing of the sender's file is copied.</summary>
internal static class MonthFeedback
{
    /// <param name="workspace">Where to.</param>
    /// <param name="judged">What was received and found.</param>
    public static PublicationOutcome Write(Workspace workspace, JudgedMonth judged)
    {
        var inputs = judged.Inputs;
        var bySender = Diagnostic
            .InOrder(
                judged.Findings.Where(finding =>
                    finding.Severity > Severity.Note && finding.SenderRemedy.Length > 0
                )
            )
            .ToLookup(finding => finding.Place.File, StringComparer.Ordinal);
        var due = inputs
            .Received.Submissions.Where(submission => bySender.Contains(submission.File))
            .ToList();
        List<Diagnostic> unsent = [.. WithoutAnswer(inputs, bySender)];
        if (due.Count == 0)
        {
            return PublicationOutcome.Nothing with { Findings = [.. unsent] };
        }

        var published = Publication.Publish(
            workspace,
            $"{inputs.Received.Month}/phan-hoi",
            Made(inputs, due, bySender, unsent)
        );
        return published with { Findings = [.. published.Findings, .. unsent] };
    }

    /// <summary>Files with errors that cannot be read as a form have no figures to send back.</summary>
    private static IEnumerable<Diagnostic> WithoutAnswer(
        MonthInputs inputs,
        ILookup<string, Diagnostic> bySender
    )
    {
        var used = inputs
            .Received.Submissions.Select(submission => submission.File)
            .ToHashSet(StringComparer.Ordinal);
        return inputs
            .Folder.Files.Names.Where(file =>
                !used.Contains(file) && bySender[file].Any(finding => finding.Severity == Severity.Error)
            )
            .Select(file => new Diagnostic(Files.NoFeedback, new FilePlace(file)));
    }

    private static IEnumerable<Output> Made(
        MonthInputs inputs,
        IEnumerable<Submission> due,
        ILookup<string, Diagnostic> bySender,
        List<Diagnostic> unsent
    )
    {
        var received = inputs.Received;
        var sheet = new ReturnSheet();
        var forms = new BlankForms(
            inputs.Catalogue,
            received.Month,
            inputs.PreviousMonth,
            inputs.Earlier.ForMedians(received.Catalogue)
        );
        foreach (var submission in due)
        {
            var file = inputs.Folder.Files.ReadAgain(submission.File);
            if (AsRead(submission, file) is { } workbook)
            {
                var name = $"{submission.Owed.FileName}-{received.Month}-lan-{submission.Revision + 1}.xlsx";
                sheet.Add(submission, name, bySender[submission.File]);
                yield return new(name, forms.WriteBack(submission, workbook, bySender[submission.File]));
            }
            else
            {
                unsent.Add(file.Failure ?? Overwritten(submission));
            }
        }

        yield return new(ReturnSheet.Name, sheet.Bytes());
    }

    /// <summary>Null when it is no longer the file the findings are about.</summary>
    private static Workbook? AsRead(Submission submission, FileReading file) =>
        file.Bytes is { } bytes
        && WorkbookReader.Read(submission.File, bytes).Workbook is { } workbook
        && workbook.Sha256 == submission.Sha256
            ? workbook
            : null;

    private static Diagnostic Overwritten(Submission submission) =>
        new(
            Files.CannotRead,
            new FilePlace(submission.File),
            "tệp vừa được người khác ghi trong lúc p06 đang chạy"
        );
}
