using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workbooks.Opening;

namespace Project06Report.Submissions;

/// <summary>Reads every workbook of a month's <c>nop</c> folder and finds the one in force for each form of each
/// agency. One bad file never hides the verdict on the others.</summary>
public static class SubmissionFolder
{
    /// <summary>Reads on all cores; the result does not depend on the order of the files.</summary>
    public static MonthSubmissions Read(
        IReadOnlyList<ReceivedFile> files,
        CatalogueAt catalogue,
        ReportingMonth month,
        ReportingPeriod period
    ) => Read([.. files.Select(file => file.Name)], index => files[index].Bytes, catalogue, month, period);

    /// <summary>The same for files that are opened when their turn comes, so that only as many as there are cores are
    /// in memory.</summary>
    /// <param name="open">By index, from several threads; null for a file that cannot be read, which the caller
    /// reports.</param>
    public static MonthSubmissions Read(
        IReadOnlyList<string> names,
        Func<int, byte[]?> open,
        CatalogueAt catalogue,
        ReportingMonth month,
        ReportingPeriod period
    )
    {
        var opened = ReadAll(names, open, new(catalogue, month, period));
        var findings = new List<Diagnostic>();
        var sentFiles = new List<SentFile>();
        ReportUnusable(names, opened, findings, sentFiles);
        var usable = opened
            .OfType<FormReading>()
            .Select(reading => reading.Submission is { } sent ? new UsableForm(sent, reading.Findings) : null)
            .OfType<UsableForm>();
        var inForce = new List<Submission>();
        foreach (var sent in usable.GroupBy(form => (form.Submission.Agency.Code, form.Submission.Form.Code)))
        {
            var inOrder = CopyName.Last(sent, form => form.Submission.File);
            var latest = new Revisions(findings, sentFiles).InForce(inOrder);
            findings.AddRange(latest.Findings);
            inForce.Add(latest.Submission);
        }

        return new(
            month,
            period,
            catalogue,
            [.. inForce.OrderBy(submission => submission.Agency.Order).ThenBy(OrderOfForm)],
            Missing(catalogue, inForce),
            [.. AddedLines.Counted(findings)]
        )
        {
            Files = [.. sentFiles.OrderBy(file => file.File, StringComparer.Ordinal)],
        };
    }

    /// <summary>By index; null for a file that cannot be read.</summary>
    private static FormReading?[] ReadAll(
        IReadOnlyList<string> names,
        Func<int, byte[]?> open,
        FormReader reader
    )
    {
        var opened = new FormReading?[names.Count];
        // files being read take the memory, so no more at once than there are cores, even while some wait for the disk
        ParallelOptions all = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, names.Count, all, index =>
            opened[index] = open(index) is { } bytes ? ReadFile(new(names[index], bytes), reader) : null
        );
        return opened;
    }

    private static void ReportUnusable(
        IReadOnlyList<string> names,
        FormReading?[] opened,
        List<Diagnostic> findings,
        List<SentFile> sentFiles
    )
    {
        for (var index = 0; index < opened.Length; index++)
        {
            if (opened[index] is { Submission: null } unusable)
            {
                findings.AddRange(unusable.Findings);
                sentFiles.Add(
                    new(
                        names[index],
                        unusable.Agency,
                        null,
                        SentFileState.Unusable,
                        Gravest(unusable.Findings)
                    )
                    {
                        Form = unusable.Form,
                    }
                );
            }
        }
    }

    /// <summary>The first of the gravest findings, which is why the file cannot be used.</summary>
    private static Diagnostic? Gravest(ImmutableArray<Diagnostic> findings) =>
        findings.MaxBy(finding => finding.Severity);

    private static FormReading ReadFile(ReceivedFile file, FormReader forms)
    {
        var reading = WorkbookReader.Read(file.Name, file.Bytes);
        if (reading.Workbook is null)
        {
            return new(null, reading.Findings);
        }

        var form = forms.Read(reading.Workbook);
        return form with { Findings = [.. reading.Findings, .. form.Findings] };
    }

    private static int OrderOfForm(Submission submission) =>
        submission.Agency.Forms.TakeWhile(form => form != submission.Form.Code).Count();

    private static ImmutableArray<OwedForm> Missing(CatalogueAt catalogue, List<Submission> inForce)
    {
        var sent = inForce.Select(submission => (submission.Agency.Code, submission.Form.Code)).ToHashSet();
        return [.. catalogue.Owed.Where(owed => !sent.Contains((owed.Agency.Code, owed.Form.Code)))];
    }
}
