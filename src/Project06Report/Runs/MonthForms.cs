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

        var at = book.At(book.PeriodOf(month).Last);
        var unknown = OwingNone(request.Only, at);
        if (unknown.Count > 0)
        {
            return FormsResult.Stopped(unknown);
        }

        // the folder is tried before a form is made: nothing is done for nothing
        var published = Publication.Publish(
            workspace,
            $"{month}/bieu-trang",
            Made(workspace, book, month, [.. at.Owed.Where(owed => IsWanted(owed, request.Only, at))])
        );
        return new(Diagnostic.InOrder(published.Findings), published);
    }

    private static bool IsWanted(OwedForm owed, ImmutableArray<string> only, CatalogueAt at) =>
        only.IsEmpty || only.Any(code => at.IsMeant(code, owed));

    private static List<Diagnostic> OwingNone(ImmutableArray<string> only, CatalogueAt at) =>
        [
            .. only.Where(code => !at.Owed.Any(owed => at.IsMeant(code, owed)))
                .Select(code => new Diagnostic(
                    Files.OwesNoForm,
                    new SheetPlace(Workspace.CatalogueName, "DON_VI"),
                    $"“{code}”",
                    Cause: VietnameseText.Nearest(code, at.Owing.Select(agency => agency.Code)) is { } nearest
                        ? $"có thể định ghi {nearest}"
                        : ""
                )),
        ];

    private static IEnumerable<Output> Made(
        Workspace workspace,
        CatalogueBook book,
        ReportingMonth month,
        ImmutableArray<OwedForm> wanted
    )
    {
        var at = book.At(book.PeriodOf(month).Last);
        var earlier = EarlierMonths.Of(SealedBefore.Of(workspace, month).Workspace, book, month);
        var forms = new BlankForms(book, month, earlier.Previous(at), earlier.ForMedians(at));
        foreach (var owed in wanted)
        {
            yield return new($"{owed.FileName}-{month}.xlsx", forms.Write(owed));
        }
    }
}
