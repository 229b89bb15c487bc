using Project06Report.Diagnostics;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>The first sheet: how many rules have which verdict, and all findings.</summary>
internal static class SummarySheet
{
    public static void Write(
        SheetWriter sheet,
        MonthSubmissions received,
        ReconciliationPlan plan,
        IReadOnlyList<Diagnostic> findings,
        SheetWriter rules
    )
    {
        sheet.Columns(20, 10, 30, 38, 24, 40, 36);
        sheet.LastPrintedColumn = 7;
        sheet.Row(26);
        sheet.Text(
            $"Đối chiếu số liệu tháng {VietnameseDate.Month(received.Month.Year, received.Month.Month)}",
            CellStyle.Title
        );
        sheet.Row(20);
        sheet.Text(
            $"Kỳ báo cáo từ {VietnameseDate.Short(received.Period.First)} đến "
                + $"{VietnameseDate.Short(received.Period.Last)}; {received.Submissions.Length} bài nộp, "
                + $"{MissingWords.Of(received)}; {plan.Figures.Count} số liệu; {plan.Rules.Count} phép "
                + $"đối chiếu.",
            CellStyle.Hint
        );
        sheet.Row();
        sheet.Row(24);
        sheet.Texts(CellStyle.Heading, "Kết quả", "Số phép");
        for (var verdict = RuleVerdict.Broken; verdict <= RuleVerdict.Holds; verdict++)
        {
            WriteCount(sheet, verdict, plan, rules);
        }

        WriteFindings(sheet, findings);
    }

    private static void WriteCount(
        SheetWriter sheet,
        RuleVerdict verdict,
        ReconciliationPlan plan,
        SheetWriter rules
    )
    {
        var count = 0;
        var first = 0;
        foreach (var rule in plan.Rules)
        {
            if (rule.Verdict == verdict)
            {
                count++;
                first = first == 0 ? rule.Row : first;
            }
        }

        var style = (count == 0 ? CellStyle.Text : CellStyle.Link) with { Fill = RuleVerdicts.Fill(verdict) };
        sheet.Row();
        sheet.Text(RuleVerdicts.Word(verdict), style, first == 0 ? "" : rules.At(first));
        sheet.Number(count, CellStyle.Number(0, 0) with { Fill = style.Fill });
    }

    private static void WriteFindings(SheetWriter sheet, IReadOnlyList<Diagnostic> findings)
    {
        sheet.Row();
        sheet.Row(24);
        sheet.Text(
            findings.Count == 0 ? "Không có phát hiện nào." : "Các phát hiện",
            CellStyle.Title with
            {
                Size = 12,
            }
        );
        if (findings.Count == 0)
        {
            return;
        }

        sheet.Row(24);
        sheet.Texts(
            CellStyle.Heading,
            "Mức độ",
            "Mã",
            "Phát hiện",
            "Ở",
            "Đang ghi",
            "Phải là",
            "Khả năng, giải trình"
        );
        foreach (var finding in findings)
        {
            WriteFinding(sheet, finding);
        }
    }

    private static void WriteFinding(SheetWriter sheet, Diagnostic finding)
    {
        sheet.Row();
        sheet.Text(
            SeverityWords.Of(finding.Severity),
            CellStyle.Text with
            {
                Bold = finding.Severity > Severity.Note,
            }
        );
        sheet.Text(finding.Kind.Code, CellStyle.Centred);
        sheet.Texts(
            CellStyle.Text,
            finding.Kind.Title,
            finding.Place.ToString(),
            finding.Written.Show(),
            finding.Expected.Show(),
            finding.Waiver.Length > 0 ? "đã giải trình: " + finding.Waiver : finding.Cause.Show()
        );
    }
}
