using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>The month's blank forms, into <c>bieu-trang</c>: one for each agency that owes one.</summary>
public static class MonthForms
{
    /// <param name="workspace">Its catalogue says who owes which form.</param>
    /// <param name="month">The month to be reported.</param>
    /// <param name="only">Codes of agencies; none: all.</param>
    public static RunOutcome Write(Workspace workspace, ReportingMonth month, ImmutableArray<string> only)
    {
        var catalogue = CatalogueInput.Read(workspace, month);
        if (catalogue.Book is not { } book)
        {
            return RunOutcome.Blocked(catalogue.Findings);
        }

        var at = book.At(book.PeriodOf(month).Last);
        var owing = at.Agencies.Where(agency => agency.Form.Length > 0).ToList();
        var unknown = only.Where(code => !owing.Exists(agency => agency.Code == code)).ToList();
        if (unknown.Count > 0)
        {
            return RunOutcome.Blocked(
                unknown.Select(code => new Diagnostic(
                    Files.OwesNoForm,
                    new SheetPlace(Workspace.CatalogueName, "DON_VI"),
                    $"“{code}”",
                    Cause: VietnameseText.Nearest(code, owing.Select(agency => agency.Code)) is { } nearest
                        ? $"có thể định ghi {nearest}"
                        : ""
                ))
            );
        }

        // the folder is tried before a form is made: nothing is done for nothing
        var published = Publication.Publish(
            workspace,
            $"{month}/bieu-trang",
            Made(workspace, book, at, month, owing.Where(agency => only.IsEmpty || only.Contains(agency.Code)))
        );
        return new(Diagnostic.InOrder(published.Findings), null, null, published.Written, published.Changed);
    }

    private static IEnumerable<Output> Made(
        Workspace workspace,
        CatalogueBook book,
        CatalogueAt at,
        ReportingMonth month,
        IEnumerable<Agency> agencies
    )
    {
        var known = SealedBefore.Of(workspace, month).Workspace;
        var before = MonthInputs.Previous(known, book, month.Previous).Month;
        var earlier = new EarlierMonths(known, book, month, before);
        var forms = new BlankForms(
            book,
            month,
            before is null ? null : Predecessors.Merge(before, at),
            earlier.ForMedians(at)
        );
        foreach (var agency in agencies)
        {
            yield return new($"{agency.Code}-{month}.xlsx", forms.Write(agency));
        }
    }
}
