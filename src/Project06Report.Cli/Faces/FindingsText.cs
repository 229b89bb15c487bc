using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Faces;

/// <summary>Findings for a terminal: a heading and aligned lines, the same words with and without colour.</summary>
internal sealed class FindingsText(TextWriter output, bool coloured, ReportingMonth month)
{
    private const string Reset = "\u001b[0m";

    /// <param name="verbose">Notes in full; otherwise a line each.</param>
    public void Write(IEnumerable<Diagnostic> findings, bool verbose)
    {
        foreach (var finding in findings)
        {
            if (finding.Severity > Severity.Note || verbose)
            {
                WriteFull(finding);
            }
            else
            {
                WriteLine(finding);
            }
        }
    }

    public void Summarise(RunView view)
    {
        if (view.Received is { } received)
        {
            output.WriteLine(Basis(received, view.Longer));
        }

        if (view.Reconciliation is { } reconciliation)
        {
            output.WriteLine(Outcomes(reconciliation.Results, view.Findings));
        }

        output.WriteLine(
            $"{Count(view, Severity.Error)} lỗi, {Count(view, Severity.Warning)} cảnh báo, "
                + $"{Count(view, Severity.Note)} thông báo."
        );
    }

    private string Basis(MonthSubmissions received, LongerPeriod? longer)
    {
        var days =
            $"{VietnameseDate.Short(received.Period.First)} - {VietnameseDate.Short(received.Period.Last)}";
        return longer is null
            ? $"Tháng {VietnameseDate.Month(month.Year, month.Month)} ({days}): "
                + $"{received.Submissions.Length} bài nộp đang dùng, {MissingWords.Of(received)}."
            : $"Kỳ báo cáo {longer.Name} ({days}): "
                + $"số liệu của {received.Submissions.Length} đơn vị từ các tháng đã niêm phong.";
    }

    private static string Outcomes(IReadOnlyList<RuleResult> rules, IEnumerable<Diagnostic> findings)
    {
        var accepted = Accepted(findings, rules);
        var broken = rules
            .Where(rule => rule.Outcome == RuleOutcome.Broken && !accepted.Contains(rule))
            .ToList();
        var errors = broken.Count(rule => rule.Instance.Rule.Severity == Severity.Error);
        var holding = Count(rules, RuleOutcome.Holds) + Count(rules, RuleOutcome.Rounding);
        var waived = accepted.Count > 0 ? $", {accepted.Count} đã giải trình" : "";
        return $"{rules.Count} phép đối chiếu: {holding} khớp, {errors} lệch, {broken.Count - errors} cần xem lại, "
            + $"{Count(rules, RuleOutcome.Skipped)} chưa kiểm tra được{waived}.";
    }

    public static string WordFor(Severity severity) =>
        severity switch
        {
            Severity.Error => "LỖI",
            Severity.Warning => "CẢNH BÁO",
            _ => "THÔNG BÁO",
        };

    private static HashSet<RuleResult> Accepted(
        IEnumerable<Diagnostic> findings,
        IReadOnlyList<RuleResult> rules
    )
    {
        var waived = findings.Where(finding => finding.Waiver.Length > 0).ToList();
        return waived.Count == 0
            ? []
            : [.. rules.Where(rule => RuleVerdicts.Of(rule, waived) == RuleVerdict.Accepted)];
    }

    private static int Count(IEnumerable<RuleResult> rules, RuleOutcome outcome) =>
        rules.Count(rule => rule.Outcome == outcome);

    private static int Count(RunView view, Severity severity) =>
        view.Findings.Count(finding => finding.Severity == severity);

    private void WriteFull(Diagnostic finding)
    {
        output.WriteLine($"{Coloured(finding.Severity)} {finding.Kind.Code}  {finding.Kind.Title}");
        Line("Ở", Shown(finding.Place));
        Line("Đang ghi", finding.Written.Show());
        Line(finding.ExpectedLabel, finding.Expected.Show());
        Line("Khả năng", finding.Cause.Show());
        Line("Lý do", finding.Waiver.Length > 0 ? "đã giải trình: " + finding.Waiver : "");
        Line("Kéo theo", finding.AbsorbedCodes);
        Line("Cách sửa", finding.Remedy.Show());
        output.WriteLine();
    }

    private void WriteLine(Diagnostic finding)
    {
        var lead = finding.Written.Length == 0 && finding.Expected.Length > 0 ? "cần " : "";
        var expected = lead + finding.Expected.Show();
        var detail = string.Join(
            " → ",
            new[] { finding.Written.Show(), expected }.Where(text => text.Length > 0)
        );
        detail = string.Join("; ", new[] { detail, finding.Cause.Show() }.Where(text => text.Length > 0));
        detail = detail.Length > 0 ? ": " + detail : "";
        var waiver = finding.Waiver.Length > 0 ? "; đã giải trình: " + finding.Waiver : "";
        output.WriteLine(
            $"{Coloured(finding.Severity)} {finding.Kind.Code}  {finding.Kind.Title}: "
                + $"{Shown(finding.Place)}{detail}{waiver}"
        );
    }

    private void Line(string name, string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine(
                $"  {name, -8}  {text.Replace("\n", "\n            ", StringComparison.Ordinal)}"
            );
        }
    }

    /// <summary>The place without the month's own folder.</summary>
    private string Shown(Place place)
    {
        var folder = $"{month}/nop/";
        return (
            place.File.StartsWith(folder, StringComparison.Ordinal)
                ? place with
                {
                    File = place.File[folder.Length..],
                }
                : place
        ).ToString();
    }

    private string Coloured(Severity severity)
    {
        var word = WordFor(severity);
        return !coloured
            ? word
            : severity switch
            {
                Severity.Error => $"\u001b[1;31m{word}{Reset}",
                Severity.Warning => $"\u001b[1;33m{word}{Reset}",
                _ => $"\u001b[36m{word}{Reset}",
            };
    }
}
