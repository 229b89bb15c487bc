using ClosedXML.Excel;
using Project06Report.Catalogue;
using Project06Report.Editions.Sources;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Submissions;

namespace Project06Report.Editions.Samples;

/// <summary>Writes what senders send, month by month: each form as p06 writes it, filled in, as if last month's
/// figures had been known when it was issued.</summary>
internal sealed class SampleMonths(CatalogueBook book)
{
    /// <summary>Every tenth workbook was saved by another program, as in an office.</summary>
    private const int OtherHand = 10;

    private MonthSubmissions? previous;
    private int written;

    /// <param name="forms">Of several months, these in their order.</param>
    /// <returns>Paths in a workspace, with '/', and bytes.</returns>
    public IEnumerable<(string Path, byte[] Content)> Write(IEnumerable<SampleForm> forms) =>
        forms
            .GroupBy(form => form.Key.Month)
            .SelectMany(month =>
            {
                var (period, catalogue) = (book.PeriodOf(month.Key), book.At(book.PeriodOf(month.Key).Last));
                var blank = new BlankForms(
                    book,
                    month.Key,
                    previous?.Month == month.Key.Previous ? previous : null
                );
                var sent = month.Where(form => !IsSum(form, catalogue)).ToList();
                var files = sent.Select(form =>
                        (Name: NameOf(form.Key, catalogue), Content: Write(form, catalogue, blank))
                    )
                    .Concat(Matrices(sent, month.Key, catalogue, blank))
                    .ToList();
                previous = SubmissionFolder.Read(
                    [.. files.Select(file => new ReceivedFile(file.Name, file.Content))],
                    catalogue,
                    month.Key,
                    period
                );
                return files.Select(file => ($"{month.Key}/nop/{file.Name}", file.Content));
            });

    private static bool IsSum(SampleForm form, CatalogueAt catalogue) =>
        form.IsOfWideTable && catalogue.FindAgency(form.Key.Agency) is null;

    /// <summary>As agencies name their files.</summary>
    private static string NameOf(SampleKey key, CatalogueAt catalogue)
    {
        var isOnly = catalogue.FindAgency(key.Agency) is not { Forms.Count: > 1 };
        var sender = isOnly ? key.Agency : $"{key.Agency}-{key.Form}";
        return key.Revision == 1
            ? $"{sender}-{key.Month}.xlsx"
            : $"{sender}-{key.Month}-lan-{key.Revision}.xlsx";
    }

    /// <summary>Matrix forms that no sample fills.</summary>
    private IEnumerable<(string Name, byte[] Content)> Matrices(
        List<SampleForm> sent,
        ReportingMonth month,
        CatalogueAt catalogue,
        BlankForms blank
    )
    {
        var told = sent.Select(form => (form.Key.Agency, form.Key.Form)).ToHashSet();
        return from owed in catalogue.Owed
            where owed.Form.IsMatrix && !told.Contains((owed.Agency.Code, owed.Form.Code))
            let key = new SampleKey(month, owed.Agency.Code, owed.Form.Code, 1)
            let content = new MatrixFilling(catalogue, sent).Content(owed)
            select (NameOf(key, catalogue), SavedByTurns(blank.Write(owed, content, feedback: null)));
    }

    private byte[] Write(SampleForm form, CatalogueAt catalogue, BlankForms blank)
    {
        var place = form
            .Values.Select(value => value.Place)
            .Concat(form.Records.Select(row => row.Place))
            .First();
        var owed = catalogue.Owed.FirstOrDefault(owed =>
            owed.Agency.Code == form.Key.Agency && owed.Form.Code == form.Key.Form
        );
        if (owed is null)
        {
            throw place.Fault($"{form.Key.Agency} does not owe {form.Key.Form} in {form.Key.Month}");
        }

        var content = new FormFilling(new(catalogue, owed)).Content(form);
        return SavedByTurns(blank.Write(owed, content, feedback: null));
    }

    private byte[] SavedByTurns(byte[] file) => ++written % OtherHand == 0 ? SavedAgain(file) : file;

    private static byte[] SavedAgain(byte[] file)
    {
        using XLWorkbook other = new(new MemoryStream(file));
        using MemoryStream saved = new();
        other.SaveAs(saved);
        return SteadyZip.Of(saved.ToArray());
    }
}
