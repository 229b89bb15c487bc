using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;

namespace Project06Report.Forms;

public static class RuleVerdicts
{
    /// <param name="accepted">The findings that were accepted by waiver.</param>
    public static RuleVerdict Of(RuleResult result, IReadOnlyList<Diagnostic> accepted) =>
        result.Outcome switch
        {
            RuleOutcome.Holds => RuleVerdict.Holds,
            RuleOutcome.Rounding => RuleVerdict.Rounding,
            RuleOutcome.Skipped => RuleVerdict.Skipped,
            _ when accepted.Any(finding => IsAbout(finding, result)) => RuleVerdict.Accepted,
            _ => result.Instance.Severity == Severity.Error ? RuleVerdict.Broken : RuleVerdict.Doubtful,
        };

    /// <summary>A finding is about every rule that reads its cell, and about its own rule in its own file.</summary>
    public static bool IsAbout(Diagnostic finding, RuleResult result)
    {
        foreach (var operand in result.Instance.Operands.Prepend(result.Instance.Left))
        {
            if (
                operand.Cell is { } cell
                && cell.File == finding.Place.File
                && (
                    finding.Rule == result.Instance.Rule.Code
                    || (cell.Sheet == finding.Place.Part && cell.Cell.ToString() == finding.Place.Spot)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    public static string Word(RuleVerdict verdict) =>
        verdict switch
        {
            RuleVerdict.Broken => "LỆCH",
            RuleVerdict.Doubtful => "CẦN XEM LẠI",
            RuleVerdict.Accepted => "ĐÃ GIẢI TRÌNH",
            RuleVerdict.Skipped => "CHƯA KIỂM TRA",
            RuleVerdict.Rounding => "KHỚP (LÀM TRÒN)",
            _ => "KHỚP",
        };

    /// <summary>RRGGBB; the words carry the meaning.</summary>
    public static string Fill(RuleVerdict verdict) =>
        verdict switch
        {
            RuleVerdict.Broken => "F8CBAD",
            RuleVerdict.Doubtful => "FFE699",
            RuleVerdict.Accepted => "DDEBF7",
            RuleVerdict.Skipped => "E7E6E6",
            RuleVerdict.Rounding => "FFF2CC",
            _ => "E2EFDA",
        };
}
