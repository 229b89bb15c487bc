using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>What <c>forms</c> is asked for.</summary>
/// <param name="Month">The month to be reported.</param>
/// <param name="Only">Codes of agencies; none: all.</param>
public sealed record FormsRequest(ReportingMonth Month, ImmutableArray<string> Only);

/// <summary>What came of it.</summary>
public sealed record FormsResult(IReadOnlyList<Diagnostic> Findings, PublicationOutcome Published)
{
    internal static FormsResult Stopped(IEnumerable<Diagnostic> findings) =>
        new(Diagnostic.InOrder(findings), PublicationOutcome.Nothing);
}

/// <summary>The month's blank forms, into <c>bieu-trang</c>: one for each agency that owes one.</summary>
public static class MonthForms
{
    /// <param name="workspace">Its catalogue says who owes which form.</param>
    /// <param name="request">Which month and agencies.</param>
    public static FormsResult Write(Workspace workspace, FormsRequest request)
    {
        var month = request.Month;
        var catalogue = CatalogueInput.Read(workspace, month);
        if (catalogue.Book is not { } book)
        {
            return FormsResult.Stopped(catalogue.Findings);
        }

        var owing = book.At(book.PeriodOf(month).Last).Owing.ToList();
        var unknown = OwingNone(request.Only, owing);
        if (unknown.Count > 0)
        {
            return FormsResult.Stopped(unknown);
        }

        // the folder is tried before a form is made: nothing is done for nothing
        var published = Publication.Publish(
            workspace,
            $"{month}/bieu-trang",
            Made(
                workspace,
                book,
                month,
                owing.Where(agency => request.Only.IsEmpty || request.Only.Contains(agency.Code))
            )
        );
        return new(Diagnostic.InOrder(published.Findings), published);
    }

    private static List<Diagnostic> OwingNone(ImmutableArray<string> only, List<Agency> owing) =>
        [
            .. only.Where(code => !owing.Exists(agency => agency.Code == code))
                .Select(code => new Diagnostic(
                    Files.OwesNoForm,
                    new SheetPlace(Workspace.CatalogueName, "DON_VI"),
                    $"“{code}”",
                    Cause: VietnameseText.Nearest(code, owing.Select(agency => agency.Code)) is { } nearest
                        ? $"có thể định ghi {nearest}"
                        : ""
                )),
        ];

    /// <summary>The form is named where its sender owes several.</summary>
    private static string FileName(Agency agency, Form form, ReportingMonth month) =>
        agency.Forms.Count > 1 ? $"{agency.Code}-{form.Code}-{month}.xlsx" : $"{agency.Code}-{month}.xlsx";

    private static IEnumerable<Output> Made(
        Workspace workspace,
        CatalogueBook book,
        ReportingMonth month,
        IEnumerable<Agency> agencies
    )
    {
        var at = book.At(book.PeriodOf(month).Last);
        var earlier = EarlierMonths.Of(SealedBefore.Of(workspace, month).Workspace, book, month);
        var forms = new BlankForms(book, month, earlier.Previous(at), earlier.ForMedians(at));
        foreach (var agency in agencies)
        {
            foreach (var form in at.FormsOf(agency))
            {
                yield return new(FileName(agency, form, month), forms.Write(new(agency, form)));
            }
        }
    }
}
