using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary><c>doi-chieu.xlsx</c>: every figure of a month with its source, and every rule with its operands and its
/// result, the failing ones first.</summary>
public static class ReconciliationWorkbook
{
    /// <param name="received">The month as received.</param>
    /// <param name="report">Every rule's result.</param>
    /// <param name="findings">All findings of the run, after waivers.</param>
    public static byte[] Write(
        MonthSubmissions received,
        ReconciliationReport report,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var plan = new ReconciliationPlan(received, report, findings);
        var book = new WorkbookWriter(
            $"Đối chiếu số liệu tháng {VietnameseDate.Month(received.Month.Year, received.Month.Month)}"
        );
        var summary = book.AddSheet("Tổng hợp");
        var rules = book.AddSheet("Đối chiếu");
        var figures = book.AddSheet("Số liệu");
        var files = book.AddSheet("Bài nộp");
        SummarySheet.Write(summary, received, plan, findings, rules);
        RuleSheet.Write(rules, received, plan, findings, figures);
        FigureSheet.Write(figures, received, plan, rules);
        SubmissionSheet.Write(files, received);
        return book.ToBytes();
    }
}
