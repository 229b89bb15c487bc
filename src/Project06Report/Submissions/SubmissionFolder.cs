using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>A month's <c>nop</c> folder: every workbook read, the one in force found for each agency. One bad file never hides the
/// verdict on the others.</summary>
public static class SubmissionFolder
{
    /// <summary>Reads on all cores; the result does not depend on the order of the files.</summary>
    public static MonthSubmissions Read(IReadOnlyList<ReceivedFile> files, CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period) =>
        Read(files.Count, index => files[index], catalogue, month, period);

    /// <summary>The same for files that are opened when their turn comes, so that only as many as there are cores are in memory.</summary>
    /// <param name="open">By index, from several threads; null for a file that cannot be had, which the caller reports.</param>
    public static MonthSubmissions Read(int count, Func<int, ReceivedFile?> open, CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period)
    {
        var readings = new FormReading[count];
        Parallel.For(0, count, index => readings[index] = open(index) is { } file ? ReadFile(file, catalogue, month, period) : new(null, []));

        var findings = new List<Diagnostic>();
        var inForce = new List<Submission>();
        foreach (var reading in readings.Where(reading => reading.Submission is null))
        {
            findings.AddRange(reading.Findings);
        }

        foreach (var sent in readings.Where(reading => reading.Submission is not null).GroupBy(reading => reading.Submission!.Agency.Code, StringComparer.Ordinal))
        {
            var latest = Latest(CopyName.Last(sent, reading => reading.Submission!.File), findings);
            findings.AddRange(latest.Findings);
            inForce.Add(latest.Submission!);
        }

        return new(month, period, catalogue, [.. inForce.OrderBy(submission => submission.Agency.Order)], Missing(catalogue, inForce), [.. findings]);
    }

    private static FormReading ReadFile(ReceivedFile file, CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period)
    {
        var reading = WorkbookReader.Read(file.Name, file.Bytes);
        if (reading.Workbook is null)
        {
            return new(null, reading.Findings);
        }

        var form = FormReader.Read(reading.Workbook, catalogue, month, period);
        return form with { Findings = [.. reading.Findings, .. form.Findings] };
    }

    /// <summary>The highest revision is in force; what it replaces is named, two different files of one revision are an error.</summary>
    private static FormReading Latest(IReadOnlyList<FormReading> sent, List<Diagnostic> findings)
    {
        var latest = sent.MaxBy(reading => reading.Submission!.Revision)!;
        var current = latest.Submission!;
        if (current.Revision > 1 && Enumerable.Range(1, current.Revision - 1).Except(sent.Select(reading => reading.Submission!.Revision)).ToList() is { Count: > 0 } absent)
        {
            findings.Add(new(FilledForms.EarlierRevisionAbsent, new Place(current.File, FormSheets.Cover, "", current.Agency.Name),
                $"lần nộp {current.Revision}", $"có lần nộp {string.Join(", ", absent)}"));
        }

        foreach (var other in sent.Where(reading => reading != latest).Select(reading => reading.Submission!))
        {
            var place = new Place(other.File, "", "", current.Agency.Name);
            findings.Add(other switch
            {
                _ when other.Sha256 == current.Sha256 => new(FilledForms.SameFileTwice, place, $"giống hệt {current.File}"),
                _ when other.Revision < current.Revision => new(FilledForms.Superseded, place, $"lần nộp {other.Revision}",
                    $"lần nộp {current.Revision}, tệp {current.File}") { Related = [new Place(current.File)] },
                _ => new(FilledForms.SameRevisionTwice, place, $"lần nộp {other.Revision}", $"chỉ một tệp lần nộp {other.Revision}; tệp kia là {current.File}", CauseOf(other.File, current.File))
                {
                    Related = [new Place(current.File)],
                },
            });
        }

        return latest;
    }

    private static string CauseOf(string one, string other) =>
        CopyName.IsOf(one, other) || CopyName.IsOf(other, one) ? "theo tên thì một tệp là bản chép lại hoặc tải lại của tệp kia, nhưng nội dung hai tệp khác nhau" : "";

    private static ImmutableArray<Agency> Missing(CatalogueAt catalogue, List<Submission> inForce)
    {
        var sent = inForce.Select(submission => submission.Agency.Code).ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Agencies.Where(agency => agency.Form.Length > 0 && !sent.Contains(agency.Code)).OrderBy(agency => agency.Order)];
    }
}
