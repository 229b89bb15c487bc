using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>What is said where a figure differs from the sum over a group: the sum is one figure, and each of its units
/// is tried by the slips of typing alone. A cell is never determined, since any of many could be the wrong
/// one.</summary>
internal sealed class GroupSumFindings
{
    private const int MostListed = 5;

    private readonly OperandSource source;
    private readonly HashSet<FigureKey> confirmed;

    private GroupSumFindings(IEnumerable<RuleResult> results, OperandSource source)
    {
        this.source = source;
        confirmed =
        [
            .. results
                .Where(result => result is { Outcome: RuleOutcome.Holds, Instance.Rule.Kind: RuleKind.Equal })
                .SelectMany(result => result.Instance.Operands.Prepend(result.Instance.Left))
                .Select(operand => operand.Key),
        ];
    }

    public static IEnumerable<Diagnostic> Of(ImmutableArray<RuleResult> results, OperandSource source)
    {
        var broken = results.Where(result => result.IsBrokenSum).ToList();
        return broken.Count == 0 ? [] : broken.Select(new GroupSumFindings(results, source).Finding);
    }

    private Diagnostic Finding(RuleResult result)
    {
        var left = result.Instance.Left;
        var candidates = Candidates(result)
            .OrderBy(candidate => candidate.Cause.Cost)
            .Take(MostListed)
            .ToImmutableArray();
        return new Diagnostic(
            RuleKinds.FindingOf(result.Instance.Rule),
            left.Cell?.Place ?? new FilePlace(source.Of(result.Instance)?.File ?? "", left.Label),
            FigureText.Of(left.Value ?? 0, left),
            Expected(result),
            CauseOf(candidates)
        )
        {
            Severity = result.Instance.Severity,
            Rule = result.Instance.Rule.Code,
            Remedy = $"hỏi lại {source.SenderName(left.Key)} và đơn vị có số liệu nêu trên, rồi sửa ô sai",
            SenderRemedy = "đối chiếu các ô nêu trên với số gốc, sửa ô sai rồi gửi lại",
            Related =
            [
                .. candidates
                    .Select(candidate => candidate.Cell.Place)
                    .Where(place => place != left.Cell?.Place),
            ],
        };
    }

    private static string Expected(RuleResult result)
    {
        var (left, right) = (result.Instance.Left, result.Right ?? 0);
        var sums = result.Instance.Operands.Where(operand => !operand.Parts.IsEmpty).ToList();
        var of = string.Join(", ", sums.Select(sum => $"{sum.Label} ({sum.Parts.Length} đơn vị)"));
        var off = FigureText.Exact(Math.Abs(result.Difference ?? 0));
        return $"{FigureText.Of(right, left)} theo tổng {of}; lệch {off}";
    }

    private static Phrase CauseOf(ImmutableArray<Candidate> candidates) =>
        candidates.IsEmpty
            ? "không xác định được ô nào từ các số liệu đã gửi"
            : "có thể là một trong các ô sau: "
                + Phrase.Join("; ", candidates.Select(candidate => candidate.Told()));

    private IEnumerable<Candidate> Candidates(RuleResult result)
    {
        var off = result.Difference ?? 0;
        var left = result.Instance.Left;
        var own = Tried(left, (left.Value ?? 0) - off, result);
        var others =
            from operand in result.Instance.Operands
            from part in Units(operand)
            where off % operand.Coefficient == 0
            select Tried(part, (part.Value ?? 0) + (off / operand.Coefficient), result);
        return others.Prepend(own).OfType<Candidate>();
    }

    private IEnumerable<Operand> Units(Operand operand) =>
        operand.Parts.IsEmpty
            ? [operand]
            : operand.Parts.Select(part => source.Current(1, operand.Key with { Agency = part.Unit.Code }));

    /// <summary>Null for a cell that no usual slip explains, and for one that another form confirms. One wrong digit
    /// explains nothing: with so many cells one always fits.</summary>
    private Candidate? Tried(Operand operand, decimal proper, RuleResult result)
    {
        if (operand.Cell is null || operand.Fixed || proper < 0 || confirmed.Contains(operand.Key))
        {
            return null;
        }

        var cause = KnownCauses.Best(new Repair(operand, operand.Value ?? 0, proper, new(source, [result])));
        return cause.IsKnown && cause.Code != OneDigitWrong.Code
            ? new(operand, operand.Cell, proper, cause, source.SenderName(operand.Key))
            : null;
    }

    /// <summary>A cell that one slip of typing would put right.</summary>
    private sealed record Candidate(
        Operand Operand,
        CellOrigin Cell,
        decimal Proper,
        Cause Cause,
        string Sender
    )
    {
        public Phrase Told()
        {
            var written = FigureText.Of(Operand.Value ?? 0, Operand);
            var proper = FigureText.Of(Proper, Operand);
            return $"{Cell.NamedWith(Sender)} ({Operand.Label}) {written} → {proper} ({Cause.Text})";
        }
    }
}
