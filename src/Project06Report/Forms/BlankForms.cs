using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;

namespace Project06Report.Forms;

/// <summary>The forms of a month: for each agency the workbook it fills in, which checks itself by the rules of the
/// catalogue.</summary>
public sealed class BlankForms
{
    private readonly CatalogueAt catalogue;
    private readonly string sha256;
    private readonly ReportingMonth month;
    private readonly ReportingPeriod period;
    private readonly OperandSource source;
    private readonly DateOnly? deadline;

    /// <param name="book">The catalogue.</param>
    /// <param name="month">The month to be reported.</param>
    /// <param name="previous">What was reported for the month before; null when it is not known.</param>
    /// <param name="earlier">Months before that one, for rules about the median.</param>
    public BlankForms(
        CatalogueBook book,
        ReportingMonth month,
        MonthSubmissions? previous,
        ImmutableArray<MonthSubmissions> earlier = default
    )
    {
        (this.month, period, sha256) = (month, book.PeriodOf(month), book.Sha256);
        catalogue = book.At(period.Last);
        deadline = book.DeadlineOf(month);
        source = new(new(month, period, catalogue, [], [], []), previous, earlier);
    }

    internal BlankForms(
        CatalogueAt catalogue,
        string sha256,
        ReportingMonth month,
        ReportingPeriod period,
        MonthSubmissions? previous
    )
    {
        (this.catalogue, this.sha256, this.month, this.period) = (catalogue, sha256, month, period);
        source = new(new(month, period, catalogue, [], [], []), previous, default);
    }

    public byte[] Write(OwedForm owed) => Write(owed, new(), null);

    /// <summary>The form as its sender filled it in, for the next revision, with what was found at each cell.</summary>
    /// <param name="submission">As it was read.</param>
    /// <param name="workbook">The same file.</param>
    /// <param name="findings">About the file, in their order.</param>
    public byte[] WriteBack(Submission submission, Workbook workbook, IEnumerable<Diagnostic> findings)
    {
        var owed = submission.Owed;
        var sent = new SenderForm(submission, workbook, new(catalogue, owed), period);
        return Write(owed, sent.Content, new([.. findings.Select(sent.Locate)]));
    }

    internal byte[] Write(OwedForm owed, FormContent content, FeedbackMarks? feedback)
    {
        var layout = new FormLayout(catalogue, owed, content);
        var checks = new FormRules(layout, source, period).Checks();
        var draft = new FormDraft(layout, content, checks, source, month, period, sha256)
        {
            Deadline = deadline,
        };
        var named = VietnameseDate.Month(month.Year, month.Month);
        var book = new WorkbookWriter($"Biểu {layout.Form.Code} tháng {named}, {owed.Agency.Name}")
        {
            Calculates = true,
        };
        var returned = feedback is null ? null : book.AddSheet(FeedbackSheet.Name);
        WriteSheets(book, draft, feedback);
        if (feedback is not null && returned is not null)
        {
            FeedbackSheet.Write(returned, feedback, owed.Agency, month);
        }

        CoverSheet.WriteIdentity(book.AddSheet(FormSheets.Meta), draft);
        return book.ToBytes();
    }

    /// <summary>Sheets stand in the order in which they are added. The guide is written before the tables, which need
    /// the ranges of its words.</summary>
    private static void WriteSheets(WorkbookWriter book, FormDraft draft, FeedbackMarks? feedback)
    {
        var cover = book.AddSheet(FormSheets.Cover);
        var tables = draft
            .Layout.Tables.Select(table => (Table: table, Sheet: book.AddSheet(table.Name)))
            .ToList();
        var checks = draft.Checks.IsEmpty ? null : book.AddSheet(CheckSheet.Name);
        var words = GuideSheet.Write(book.AddSheet(GuideSheet.Name), draft);
        feedback?.Apply([cover, .. tables.Select(pair => pair.Sheet)]);
        CoverSheet.Write(cover, draft);
        foreach (var (table, sheet) in tables)
        {
            if (table.IsForRecords)
            {
                RecordSheet.Write(sheet, table, draft, words);
            }
            else
            {
                PlaceSheet.Write(book, sheet, table, draft);
            }
        }

        if (checks is not null)
        {
            CheckSheet.Write(checks, draft);
        }
    }
}
