using Project06Report.Submissions;

namespace Project06Report.Forms;

/// <summary>The sheet of submissions: who sent what, and who sent nothing.</summary>
internal static class SubmissionSheet
{
    public static void Write(SheetWriter sheet, MonthSubmissions received)
    {
        sheet.Columns(44, 12, 10, 44, 18, 12, 72);
        sheet.FrozenRows = ReconciliationPlan.HeadRows;
        sheet.LastPrintedColumn = 7;
        sheet.Row(26);
        sheet.Text("Bài nộp đang dùng", CellStyle.Title);
        sheet.Row(20);
        sheet.Text("SHA-256 là dấu vân tay của tệp: tệp khác một ký tự thì dấu khác.", CellStyle.Hint);
        sheet.Row(34);
        sheet.Texts(
            CellStyle.Heading,
            "Đơn vị",
            "Biểu mẫu",
            "Lần nộp",
            "Tệp",
            "Không phát sinh",
            "Số số liệu",
            "SHA-256"
        );
        foreach (var submission in received.Submissions)
        {
            WriteSubmission(sheet, submission);
        }

        var absent = CellStyle.Text with { Fill = RuleVerdicts.Fill(RuleVerdict.Broken) };
        foreach (var (agency, form) in received.Missing)
        {
            sheet.Row();
            sheet.Texts(absent, agency.Name, form.Code, "", "chưa gửi", "", "", "");
        }
    }

    private static void WriteSubmission(SheetWriter sheet, Submission submission)
    {
        sheet.Row();
        sheet.Text(submission.Agency.Name, CellStyle.Text);
        sheet.Text(submission.Form.Code, CellStyle.Centred);
        sheet.Number(submission.Revision, CellStyle.Number(0, 0));
        sheet.Text(submission.File, CellStyle.Text);
        sheet.Text(submission.NothingToReport ? "x" : "", CellStyle.Centred);
        sheet.Number(submission.Figures.Count, CellStyle.Number(0, 0));
        sheet.Text(submission.Sha256, CellStyle.Small);
    }
}
