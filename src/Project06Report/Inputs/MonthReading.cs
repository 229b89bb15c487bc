using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Workspaces;

namespace Project06Report.Inputs;

/// <summary>Everything a run of one month reads, each file once.</summary>
/// <param name="Month">Null when the catalogue cannot be used.</param>
/// <param name="Before">The month before, as it was sealed.</param>
/// <param name="Findings">Without those of <paramref name="Before"/>.</param>
public sealed record MonthReading(MonthInputs? Month, SealedBefore Before, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What is needed to judge the month.</summary>
    public static MonthReading Read(Workspace workspace, MonthScope scope) =>
        Read(workspace, scope, withTemplate: false);

    /// <summary>The same, and the template, for a report.</summary>
    public static MonthReading ReadWithTemplate(Workspace workspace, MonthScope scope) =>
        Read(workspace, scope, withTemplate: true);

    private static MonthReading Read(Workspace workspace, MonthScope scope, bool withTemplate)
    {
        var before = SealedBefore.Of(workspace, scope.Month);
        var known = before.Workspace;
        var catalogue = CatalogueInput.Read(known, scope.Month, scope.Level);
        if (catalogue.Book is not { } book)
        {
            return new(null, before, catalogue.Findings);
        }

        var month = InputsOf(before, book, scope, withTemplate);
        return new(month, before, month.Findings);
    }

    private static MonthInputs InputsOf(
        SealedBefore before,
        CatalogueBook book,
        MonthScope scope,
        bool withTemplate
    )
    {
        var known = before.Workspace;
        // both while the month's own submissions are read
        var opening = Task.Run(() =>
            withTemplate ? ReportTemplate.Open(known, book, scope.Month) : new(null, [])
        );
        var lending = Task.Run(() => PreviousMonth.Read(known, book, scope.Month.Previous));
        var names = known.ReceivedNames(scope.Month);
        var folder = MonthFolder.Read(book, scope.Month, SubmissionFiles.Of(known, scope, names));
        var received = scope.OnlyFiles.IsEmpty
            ? folder.Submissions
            : folder.Submissions with
            {
                Missing = [],
            };
        var previous = lending.GetAwaiter().GetResult();
        var earlier = new EarlierMonths(known, book, scope.Month, previous.Month);
        return new()
        {
            Scope = scope,
            Before = before,
            Catalogue = book,
            Folder = folder,
            Received = received,
            PreviousMonth = earlier.Previous(received.Catalogue),
            Earlier = earlier,
            Waivers = WaiverFile.Read(known, scope.Month),
            Template = opening.GetAwaiter().GetResult(),
            Findings =
            [
                .. InputFindings.Of(known, scope, names, folder, previous),
                .. InputFindings.Unsigned(book, received),
            ],
        };
    }
}
