using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Inputs;

/// <summary>The month before: its own run judges it, here it only lends its figures.</summary>
/// <param name="Month">Null when the workspace has no submissions of it.</param>
/// <param name="Problems">Which of its files cannot lend theirs: without them a cumulative figure goes
/// unchecked.</param>
public sealed record PreviousMonth(MonthSubmissions? Month, IReadOnlyList<Diagnostic> Problems)
{
    public static PreviousMonth Read(Workspace workspace, CatalogueBook catalogue, ReportingMonth month)
    {
        var files = SubmissionFiles.In(workspace, workspace.ReceivedNames(month));
        if (files.Names.Count == 0 && files.Failure is null)
        {
            return new(null, []);
        }

        var folder = MonthFolder.Read(catalogue, month, files);
        return new(folder.Submissions, [.. Unusable(folder).Select(Problem)]);
    }

    private static IEnumerable<Diagnostic> Unusable(MonthFolder folder)
    {
        var used = folder.Submissions.Submissions.Select(submission => submission.File).ToHashSet();
        return folder
            .Failed.Concat(
                folder.Submissions.Findings.Where(finding =>
                    finding.Severity == Severity.Error
                    && (finding.Kind == FilledForms.SameRevisionTwice || !used.Contains(finding.Place.File))
                )
            )
            .DistinctBy(finding => finding.Place.File);
    }

    private static Diagnostic Problem(Diagnostic finding) =>
        new(
            Files.PreviousUnusable,
            finding.Place,
            $"{finding.Kind.Title}. {finding.Written}".TrimEnd(' ', '.')
        );
}
