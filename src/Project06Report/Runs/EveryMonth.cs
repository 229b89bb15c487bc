using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.WordTemplates.Package;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Runs;

/// <summary>Whether the templates and the forms can be used in every month the catalogue claims.</summary>
public static class EveryMonth
{
    /// <summary>The findings are empty exactly when every month is right.</summary>
    public static EveryMonthResult Check(Workspace workspace)
    {
        var catalogue = CatalogueInput.Read(workspace);
        if (catalogue.Book is not { } book)
        {
            return new([], Diagnostic.InOrder(catalogue.Findings));
        }

        if (book.ClaimedMonths is not { } claimed)
        {
            return new([], [NothingClaimed]);
        }

        ImmutableArray<CheckedMonth> months =
        [
            .. Between(claimed.First, claimed.Last).Select(month => Check(workspace, book, month)),
        ];
        var faults = months
            .SelectMany(month => month.Faults)
            .DistinctBy(fault => (fault.Kind, fault.Rule, fault.Place, fault.Written.Show(), fault.Cause));
        return new(months, Diagnostic.InOrder(faults));
    }

    /// <summary>One month, of a workspace whose catalogue has been read.</summary>
    /// <param name="everySender">False: of each form that of one sender.</param>
    internal static CheckedMonth Check(
        Workspace workspace,
        CatalogueBook book,
        ReportingMonth month,
        bool everySender = true
    )
    {
        // a month the catalogue claims and has nothing for
        if (CatalogueInput.Read(workspace, month) is { Book: null, Findings: var findings })
        {
            return new(month, 0, 0, [.. findings]);
        }

        var at = book.At(book.PeriodOf(month).Last);
        var owed = everySender ? at.Owed.ToList() : at.Owed.DistinctBy(form => form.Form.Code).ToList();
        var templates = TemplateRun.OfMonth(workspace, book, month).ToList();
        return new(
            month,
            templates.Count,
            owed.Count,
            [.. templates.SelectMany(found => found).Where(IsFault), .. FormsOf(book, owed, month)]
        );
    }

    private static IEnumerable<ReportingMonth> Between(ReportingMonth first, ReportingMonth last)
    {
        for (var month = first; month <= last; month = month.Next)
        {
            yield return month;
        }
    }

    /// <summary>A name or a text that has been replaced is only a warning when one month is checked, since its template
    /// may be for that month alone.</summary>
    private static bool IsFault(Diagnostic finding) =>
        finding.Severity == Severity.Error || finding.Kind == TemplateDiagnostics.StaleTerm;

    private static IEnumerable<Diagnostic> FormsOf(
        CatalogueBook book,
        List<OwedForm> wanted,
        ReportingMonth month
    )
    {
        var at = book.At(book.PeriodOf(month).Last);
        var forms = new BlankForms(book, month, null);
        var reader = new FormReader(at, month, book.PeriodOf(month));
        foreach (var owed in wanted)
        {
            // without the month, so that a fault of all months is one
            var read = WorkbookReader.Read($"{owed.FileName}.xlsx", forms.Write(owed));
            var found = read.Workbook is { } workbook ? reader.Read(workbook).Findings : [];
            foreach (var finding in read.Findings.Concat(found).Where(SaysMoreThanBlank))
            {
                yield return finding;
            }
        }
    }

    /// <summary>A list has no line before its sender writes one.</summary>
    private static bool SaysMoreThanBlank(Diagnostic finding) =>
        finding.Kind != FilledForms.Blank
        && finding.Kind != FilledForms.NothingAtAll
        && !(finding.Kind == FilledForms.RowMissing && finding.Place.Part == FormSheets.Lists);

    private static Diagnostic NothingClaimed =>
        new(
            Catalogues.NotInForce,
            new SheetPlace(Workspace.CatalogueName, "CAI_DAT"),
            "danh mục không ghi ấn bản dùng cho những tháng nào",
            "có cài đặt dung_tu_thang và dung_den_thang"
        );
}
