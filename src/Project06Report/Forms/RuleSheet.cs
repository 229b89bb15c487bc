using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Forms;

/// <summary>Every rule: a coloured line with the result, below it a line for each figure that takes part.</summary>
internal sealed class RuleSheet
{
    private const int LastColumn = 9;

    private readonly SheetWriter sheet;
    private readonly MonthSubmissions received;
    private readonly ReconciliationPlan plan;
    private readonly IReadOnlyList<Diagnostic> findings;
    private readonly SheetWriter figures;

    private RuleSheet(
        SheetWriter sheet,
        MonthSubmissions received,
        ReconciliationPlan plan,
        IReadOnlyList<Diagnostic> findings,
        SheetWriter figures
    ) =>
        (this.sheet, this.received, this.plan, this.findings, this.figures) = (
            sheet,
            received,
            plan,
            findings,
            figures
        );

    public static void Write(
        SheetWriter sheet,
        MonthSubmissions received,
        ReconciliationPlan plan,
        IReadOnlyList<Diagnostic> findings,
        SheetWriter figures
    )
    {
        sheet.Columns(17, 16, 26, 48, 10, 13, 13, 13, 42);
        sheet.FrozenRows = ReconciliationPlan.HeadRows;
        sheet.LastPrintedColumn = LastColumn;
        sheet.TabColour = plan.Rules is [{ Verdict: RuleVerdict.Broken }, ..] ? "C00000" : "548235";
        sheet.Row(26);
        sheet.Text("Các phép đối chiếu, phép không khớp trước", CellStyle.Title);
        sheet.Row(20);
        sheet.Text(
            "Bấm vào tên tệp để sang trang Số liệu. Chương trình không sửa con số nào.",
            CellStyle.Hint
        );
        sheet.Row(34);
        sheet.Texts(
            CellStyle.Heading,
            "Kết quả",
            "Đơn vị",
            "Quy tắc",
            "Nội dung",
            "Vai trò",
            "Giá trị",
            "Phải là",
            "Chênh lệch",
            "Nguồn, ghi chú"
        );
        var writer = new RuleSheet(sheet, received, plan, findings, figures);
        foreach (var rule in plan.Rules)
        {
            writer.WriteRule(rule);
        }
    }

    private void WriteRule(PlannedRule rule)
    {
        var (result, fill) = (rule.Result, RuleVerdicts.Fill(rule.Verdict));
        var (instance, left) = (result.Instance, result.Instance.Left);
        var text = CellStyle.Text with { Fill = fill, Bold = true };
        sheet.Row();
        sheet.Texts(text, RuleVerdicts.Word(rule.Verdict), instance.Agency.ShortName);
        sheet.Text(instance.Rule.Code, text with { Size = 9, Bold = false });
        sheet.Texts(text, RuleWords.Of(instance.Rule.Kind), "");
        Number(result.Left, left.Decimals, fill);
        Number(
            result.Right is { } right
                ? decimal.Round(right, Math.Max(left.Decimals, 2), MidpointRounding.AwayFromZero)
                : null,
            left.Decimals,
            fill
        );
        Number(
            result.Difference is { } off
                ? decimal.Round(off, Math.Max(left.Decimals, 2), MidpointRounding.AwayFromZero)
                : null,
            left.Decimals,
            fill
        );
        sheet.Text(NoteOf(rule), text with { Bold = false });
        WriteOperand(left, "vế trái");
        for (var index = 0; index < instance.Operands.Length; index++)
        {
            WriteOperand(instance.Operands[index], RuleWords.RoleOf(instance, index));
        }
    }

    private string NoteOf(PlannedRule rule)
    {
        if (rule.Verdict == RuleVerdict.Accepted)
        {
            return "đã giải trình: "
                + findings
                    .First(finding => finding.Waiver.Length > 0 && RuleVerdicts.IsAbout(finding, rule.Result))
                    .Waiver;
        }

        var codes =
            rule.Verdict > RuleVerdict.Doubtful
                ? []
                : findings
                    .Where(finding =>
                        finding.Severity > Severity.Note && RuleVerdicts.IsAbout(finding, rule.Result)
                    )
                    .Select(finding => finding.Kind.Code)
                    .Distinct();
        return string.Join(
            "; ",
            new[]
            {
                rule.Result.Why.Show(),
                string.Join(", ", codes),
                LimitsOf(rule.Result.Instance.Rule),
            }.Where(text => text.Length > 0)
        );
    }

    private static string LimitsOf(Rule rule) =>
        rule.Kind switch
        {
            RuleKind.Range => $"từ {Shown(rule.Range.Low)} đến {Shown(rule.Range.High)}",
            RuleKind.Change => string.Create(
                CultureInfo.InvariantCulture,
                $"chênh không quá {VietnameseNumber.Format(rule.Tolerance, 0)}%"
            ),
            _ when rule.Tolerance > 0 =>
                $"dung sai {VietnameseNumber.Format(rule.Tolerance, rule.Tolerance.Scale)}",
            _ => "",
        };

    private static string Shown(decimal? end) =>
        end is { } value ? VietnameseNumber.Format(value, value.Scale) : "không giới hạn";

    private void WriteOperand(Operand operand, string role)
    {
        sheet.Row();
        sheet.Texts(
            CellStyle.Text,
            "",
            received.Catalogue.FindAgency(operand.Agency)?.ShortName ?? operand.Agency
        );
        sheet.Text(operand.Indicator, CellStyle.Small);
        sheet.Text(operand.Label, CellStyle.Text with { Indent = 1 });
        sheet.Text(role, CellStyle.Centred);
        Number(operand.Value, operand.Decimals, "");
        sheet.Texts(CellStyle.Text, "", "");
        var row = plan.RowOf(operand);
        sheet.Text(
            SourceOf(operand),
            row > 0 ? CellStyle.Link : CellStyle.Text,
            row > 0 ? figures.At(row) : ""
        );
    }

    /// <summary>The folder is left out, because the role says which month it is.</summary>
    private static string SourceOf(Operand operand) =>
        operand.Cell is { } cell
            ? $"{cell.File[(cell.File.LastIndexOf('/') + 1)..]} › {cell.Sheet} › {cell.Cell}"
            : "không có ô nào";

    private void Number(decimal? value, int decimals, string fill)
    {
        if (value is { } number)
        {
            var style = CellStyle.Number(number, decimals);
            sheet.Number(number, fill.Length == 0 ? style : style with { Fill = fill, Bold = true });
        }
        else
        {
            sheet.Text("", CellStyle.Text with { Fill = fill });
        }
    }
}
