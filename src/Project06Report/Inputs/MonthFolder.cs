using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>A month's submissions and the files they came in.</summary>
/// <param name="Failed">The files that could not even be opened.</param>
public sealed record MonthFolder(
    MonthSubmissions Submissions,
    IReadOnlyList<Diagnostic> Failed,
    SubmissionFiles Files
)
{
    public static MonthFolder Read(Workspace workspace, CatalogueBook catalogue, ReportingMonth month) =>
        Read(catalogue, month, SubmissionFiles.In(workspace, workspace.ReceivedNames(month)));

    /// <summary>Each file is let go of as soon as it has been read as a form.</summary>
    public static MonthFolder Read(CatalogueBook catalogue, ReportingMonth month, SubmissionFiles files)
    {
        var period = catalogue.PeriodOf(month);
        var failures = new Diagnostic?[files.Names.Count];
        var submissions = SubmissionFolder.Read(
            files.Names,
            index =>
            {
                var file = files.Read(index);
                failures[index] = file.Failure;
                return file.Bytes;
            },
            catalogue.At(period.Last),
            month,
            period
        );
        var dated = submissions with { Deadlines = catalogue.DeadlinesOf(month) };
        return new(dated, [.. failures.Append(files.Failure).OfType<Diagnostic>()], files);
    }
}
