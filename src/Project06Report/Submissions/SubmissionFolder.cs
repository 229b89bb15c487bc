using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workbooks.Opening;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>A month's <c>nop</c> folder: every workbook read, the one in force found for each agency. One bad file never hides the
/// verdict on the others.</summary>
public static class SubmissionFolder
{
    /// <summary>Reads on all cores; the result does not depend on the order of the files.</summary>
    public static MonthSubmissions Read(
        IReadOnlyList<ReceivedFile> files,
        CatalogueAt catalogue,
        ReportingMonth month,
        ReportingPeriod period
    ) => Read([.. files.Select(file => file.Name)], index => files[index].Bytes, catalogue, month, period);

    /// <summary>The same for files that are opened when their turn comes, so that only as many as there are cores are in memory.</summary>
    /// <param name="open">By index, from several threads; null for a file that cannot be had, which the caller reports.</param>
    public static MonthSubmissions Read(
        IReadOnlyList<string> names,
        Func<int, byte[]?> open,
        CatalogueAt catalogue,
        ReportingMonth month,
        ReportingPeriod period
    )
    {
        FormReader reader = new(catalogue, month, period);
        var opened = new FormReading?[names.Count];
        // no more at once than there are cores, whatever waits for the disk: what is being read is what takes memory
        ParallelOptions all = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, names.Count, all, index =>
            opened[index] = open(index) is { } bytes ? ReadFile(new(names[index], bytes), reader) : null
        );

        var findings = new List<Diagnostic>();
        var inForce = new List<Submission>();
        var sentFiles = new List<SentFile>();
        for (var index = 0; index < opened.Length; index++)
        {
            if (opened[index] is { Submission: null } unusable)
            {
                findings.AddRange(unusable.Findings);
                sentFiles.Add(
                    new(names[index], unusable.Agency, null, SentFileState.Unusable, Gravest(unusable.Findings))
                );
            }
        }

        var readings = opened.OfType<FormReading>();
        foreach (
            var sent in readings
                .Where(reading => reading.Submission is not null)
                .GroupBy(reading => reading.Submission!.Agency.Code, StringComparer.Ordinal)
        )
        {
            var latest = Latest(CopyName.Last(sent, reading => reading.Submission!.File), findings, sentFiles);
            findings.AddRange(latest.Findings);
            inForce.Add(latest.Submission!);
        }

        return new(
            month,
            period,
            catalogue,
            [.. inForce.OrderBy(submission => submission.Agency.Order)],
            Missing(catalogue, inForce),
            [.. findings]
        )
        {
            Files = [.. sentFiles.OrderBy(file => file.File, StringComparer.Ordinal)],
        };
    }

    /// <summary>The first of the errors, which is the one that kept the file from being used.</summary>
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

    /// <summary>The highest revision is in force; what it replaces is named, two different files of one revision are an error.</summary>
    private static FormReading Latest(IReadOnlyList<FormReading> sent, List<Diagnostic> findings, List<SentFile> files)
    {
        var latest = sent.MaxBy(reading => reading.Submission!.Revision)!;
        var current = latest.Submission!;
        if (
            current.Revision > 1
            && Enumerable
                .Range(1, current.Revision - 1)
                .Except(sent.Select(reading => reading.Submission!.Revision))
                .ToList()
                is { Count: > 0 } absent
        )
        {
            findings.Add(
                new(
                    FilledForms.EarlierRevisionAbsent,
                    new Place(current.File, FormSheets.Cover, "", current.Agency.Name),
                    $"lần nộp {current.Revision}",
                    $"có lần nộp {string.Join(", ", absent)}"
                )
            );
        }

        foreach (var other in sent.Where(reading => reading != latest).Select(reading => reading.Submission!))
        {
            var place = new Place(other.File, "", "", current.Agency.Name);
            var (state, finding) = other switch
            {
                _ when other.Sha256 == current.Sha256 => (
                    SentFileState.Identical,
                    new Diagnostic(FilledForms.SameFileTwice, place, $"giống hệt {current.File}")
                ),
                _ when other.Revision == current.Revision
                        && SubmissionContents.Difference(other, current).Length == 0 => (
                    SentFileState.Identical,
                    new(
                        FilledForms.SameFileTwice,
                        place,
                        $"cùng lần nộp và ghi như nhau ở mọi ô với {current.File}, chỉ khác cách lưu"
                    )
                ),
                _ when other.Revision < current.Revision => (
                    SentFileState.Superseded,
                    new(
                        FilledForms.Superseded,
                        place,
                        $"lần nộp {other.Revision}",
                        $"lần nộp {current.Revision}, tệp {current.File}"
                    )
                    {
                        Related = [new Place(current.File)],
                    }
                ),
                _ => (
                    SentFileState.SameRevision,
                    new(
                        FilledForms.SameRevisionTwice,
                        place,
                        $"lần nộp {other.Revision}",
                        $"chỉ một tệp lần nộp {other.Revision}; tệp kia là {current.File}",
                        CauseOf(other, current)
                    )
                    {
                        Related = [new Place(current.File)],
                    }
                ),
            };
            findings.Add(finding);
            files.Add(
                new(
                    other.File,
                    other.Agency,
                    other.Revision,
                    state,
                    state == SentFileState.SameRevision ? finding : null
                )
            );
        }

        files.Add(new(current.File, current.Agency, current.Revision, SentFileState.InForce, null));
        return latest;
    }

    private static Phrase CauseOf(Submission one, Submission other) =>
        (
            CopyName.IsOf(one.File, other.File) || CopyName.IsOf(other.File, one.File)
                ? "theo tên thì một tệp là bản chép lại hoặc tải lại của tệp kia, nhưng "
                : ""
        ) + SubmissionContents.Difference(one, other);

    private static ImmutableArray<Agency> Missing(CatalogueAt catalogue, List<Submission> inForce)
    {
        var sent = inForce.Select(submission => submission.Agency.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalogue
                .Agencies.Where(agency => agency.Form.Length > 0 && !sent.Contains(agency.Code))
                .OrderBy(agency => agency.Order),
        ];
    }
}
