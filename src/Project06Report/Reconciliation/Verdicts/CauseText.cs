using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Rules;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>How it probably went wrong and how sure that is. One fixed wording for each class of confidence; no cell
/// is called "sai".</summary>
internal sealed class CauseText(
    FigureNetwork network,
    OperandSource source,
    ILookup<FigureKey, RuleResult> skipped
)
{
    private const int MostListed = 5;

    public Phrase Of(Verdict verdict, CellRepair repair)
    {
        var names = NamesIn(verdict);
        return Joined([
            repair.Cause.IsKnown ? repair.Cause.Text : "",
            .. Witnesses(verdict.Suspicion, repair),
            SurenessOf(verdict),
            repair.Cause.IsKnown ? "" : "Số đang ghi " + repair.Cause.Text,
            Together(verdict.Ranked[0], names),
            Alternatives(verdict, names),
            Unchecked([repair.Cell]),
            Bounded(verdict.Suspicion),
            Untried(verdict),
        ]);
    }

    public Phrase OfMany(Verdict verdict)
    {
        var names = NamesIn(verdict);
        var listed =
            verdict.Ranked.Length <= MostListed
                ? verdict.Ranked
                : [.. verdict.Ranked.Where(explanation => explanation.IsKnown)];
        return Joined([
            $"{Possible(verdict, listed)} sau: {List(verdict)}{Described(listed, names)}",
            Others([.. verdict.Ranked.Except(listed)], names),
            Unchecked(
                verdict.Ranked.SelectMany(explanation => explanation.Repairs).Select(repair => repair.Cell)
            ),
            Bounded(verdict.Suspicion),
            Untried(verdict),
        ]);
    }

    public Phrase OfNone(Suspicion suspicion)
    {
        var cells = suspicion
            .Broken.SelectMany(edit => edit.Edit.Cells)
            .Where(cell => !network.IsFixed(cell))
            .Distinct()
            .Order()
            .Select(cell => network.Cells[cell])
            .ToList();
        return Joined([
            "không xác định được ô nào từ các số liệu đã gửi",
            $"Các ô có liên quan: {Phrase.Join(", ", cells.Select(new CellNames(cells, source).Of))}",
            Unchecked(cells),
            Bounded(suspicion),
        ]);
    }

    private CellNames NamesIn(Verdict verdict) =>
        new(
            verdict.Ranked.SelectMany(explanation => explanation.Repairs).Select(repair => repair.Cell),
            source
        );

    private static Phrase Joined(ImmutableArray<Phrase> sentences) =>
        Phrase.Join(". ", sentences.Where(sentence => !sentence.IsEmpty));

    private static string SurenessOf(Verdict verdict)
    {
        var count = verdict.Suspicion.BrokenRules;
        return verdict switch
        {
            { Sureness: Sureness.Determined, Ranked: [{ Repairs.Length: 1 }] } =>
                $"Xác định được: chỉ ô này{Closing(", sửa một mình nó thì", count, HoldingOf(verdict))}",
            { Sureness: Sureness.Determined } =>
                $"Xác định được: chỉ các ô này{Closing(", sửa cùng lúc thì", count, HoldingOf(verdict))}",
            { Ranked: [{ IsJoint: false }] } when count == 0 =>
                "Rất có thể là ô này: các ô khác ghi thế nào thì số này cũng không đúng được",
            { Ranked: [{ IsJoint: false, Repairs.Length: > 1 }] } =>
                "Rất có thể là các ô này: sửa ô khác thì không khớp được, hoặc làm lệch phép đối chiếu đang khớp",
            { Ranked: [{ IsJoint: false }] } =>
                "Rất có thể là ô này: sửa ô khác thì không khớp được, hoặc làm lệch phép đối chiếu đang khớp",
            _ => $"Rất có thể{Likely(count, HoldingOf(verdict))}",
        };
    }

    /// <summary>How many of the broken rules hold once the first explanation is true; where it gives no value, the
    /// rules themselves give one by which all hold.</summary>
    private static int HoldingOf(Verdict verdict) =>
        verdict.Proof is { IsKnown: true } proof
            ? verdict.Suspicion.Broken.Count(edit => edit.Result is not null && proof.Holding.Contains(edit))
            : verdict.Suspicion.BrokenRules;

    private static string Closing(string how, int count, int holding) =>
        count switch
        {
            _ when holding < count =>
                $"{how} {holding}/{count} phép đối chiếu đang lệch khớp, các phép còn lại cần cả ô khác đã nêu",
            0 => "; số đang ghi không đúng được, các ô khác ghi thế nào cũng vậy",
            1 => $"{how} phép đối chiếu đang lệch sẽ khớp",
            _ => $"{how} cả {count} phép đối chiếu đang lệch đều khớp",
        };

    private static string Likely(int count, int holding) =>
        count switch
        {
            _ when holding < count =>
                $": nếu đúng vậy thì {holding}/{count} phép đối chiếu đang lệch khớp, các phép còn lại cần cả ô khác "
                    + "đã nêu, không phép nào khác bị ảnh hưởng",
            0 => ": nếu đúng vậy thì không phép đối chiếu nào lệch",
            1 => ": nếu đúng vậy thì phép đối chiếu đang lệch sẽ khớp, không phép nào khác bị ảnh hưởng",
            _ =>
                $": nếu đúng vậy thì cả {count} phép đối chiếu đang lệch đều khớp, không phép nào khác bị ảnh hưởng",
        };

    private static Phrase Together(Explanation best, CellNames names) =>
        best.Repairs.Length == 1 || best.IsJoint
            ? ""
            : "Phải sửa cùng lúc các ô "
                + Phrase.Join(", ", best.Repairs.Select(repair => names.Of(repair.Cell)));

    private static Phrase Alternatives(Verdict verdict, CellNames names) =>
        verdict.Ranked.Length == 1
            ? ""
            : "Khả năng khác: " + Described(verdict.Ranked.Skip(1).Take(MostListed - 1), names);

    /// <summary>The cells of explanations that are not described one by one.</summary>
    private static Phrase Others(ImmutableArray<Explanation> explanations, CellNames names)
    {
        var cells = explanations
            .SelectMany(explanation => explanation.Repairs)
            .Select(repair => names.Of(repair.Cell))
            .Distinct();
        return explanations.IsEmpty
            ? ""
            : (Phrase)$"Các ô {Phrase.Join(", ", cells)} cũng có thể, nhưng không giống lỗi gõ nào đã biết";
    }

    /// <summary>Rules that would have had a say and were skipped.</summary>
    private Phrase Unchecked(IEnumerable<Operand> cells)
    {
        var rules = cells.SelectMany(cell => skipped[cell.Key]).Distinct().ToList();
        return rules.Count == 0 ? "" : "Chưa kiểm tra được: " + Phrase.Join(", ", rules.Select(WithReason));
    }

    private static Phrase WithReason(RuleResult skipped) => $"{skipped.Instance.Rule.Code} ({skipped.Why})";

    private static string Possible(Verdict verdict, ImmutableArray<Explanation> listed) =>
        (listed, verdict.CountedList) switch
        {
            ([{ IsJoint: true }], null) => "có thể là khả năng",
            ([{ Repairs.Length: 1 }], null) => "có thể là ô",
            ([_], null) => "có thể là các ô",
            _ => $"có thể là một trong các {NounOf(verdict, listed)}",
        };

    private static string NounOf(Verdict verdict, ImmutableArray<Explanation> listed) =>
        listed.All(explanation => explanation.IsJoint) || verdict.CountedList is not null ? "khả năng" : "ô";

    /// <summary>A list of another length than the number says may be short of a line, or have one too many.</summary>
    private static string List(Verdict verdict) =>
        verdict.CountedList is { Difference: { } off }
            ? $"danh sách {(off > 0 ? "thiếu" : "thừa")} {FigureText.Exact(Math.Abs(off))} dòng; "
            : "";

    private static string Untried(Verdict verdict) =>
        verdict.Ranked.All(explanation => explanation.IsSearched)
            ? ""
            : "Có quá nhiều cách gõ nhầm nên chưa thử hết";

    private static string Bounded(Suspicion suspicion) =>
        suspicion.Complete ? "" : "Có quá nhiều khả năng nên chưa tìm hết";

    private static Phrase Described(IEnumerable<Explanation> explanations, CellNames names) =>
        Phrase.Join("; ", explanations.Select(explanation => Described(explanation, names)));

    private static Phrase Described(Explanation explanation, CellNames names) =>
        explanation.IsJoint
            ? explanation.Repairs[0].Cause.Text
            : Phrase.Join(" và ", explanation.Repairs.Select(repair => Described(repair, names)));

    private static Phrase Described(CellRepair repair, CellNames names)
    {
        var written = ExpectedText.Figure(repair.Written, repair.Cell);
        return $"{names.Of(repair.Cell)} {written} → {ExpectedText.Proper(repair)} ({repair.Cause.Text})";
    }

    /// <summary>A printed percentage that agrees with the repaired figure and not with the written one.</summary>
    private static IEnumerable<Phrase> Witnesses(Suspicion suspicion, CellRepair repair) =>
        repair.Proper is not { } proper
            ? []
            : suspicion
                .Broken.Select(edit => edit.Result?.Instance)
                .OfType<RuleInstance>()
                .Where(instance =>
                    instance.Rule.Kind == RuleKind.Percentage
                    && instance.Operands.Any(operand => operand.IsAt(repair.Cell))
                )
                .Select(instance => Witness(instance, repair, proper));

    private static Phrase Witness(RuleInstance instance, CellRepair repair, decimal proper) =>
        $"Tỷ lệ {ExpectedText.Figure(instance.Left.Value ?? 0, instance.Left)}"
        + $" khớp với {FigureAndRate(instance, repair.Cell, proper)}"
        + $", không khớp với {FigureAndRate(instance, repair.Cell, repair.Written)}";

    private static string FigureAndRate(RuleInstance instance, Operand cell, decimal value) =>
        $"{ExpectedText.Figure(value, cell)} ({RateWith(instance, cell, value)})";

    private static string RateWith(RuleInstance instance, Operand cell, decimal value)
    {
        var (part, whole) = (
            With(instance.Operands[0], cell, value),
            With(instance.Operands[1], cell, value)
        );
        return Evaluation.Rate(part, whole) is { } rate
            ? $"{VietnameseNumber.Format(rate.ToDecimal(), instance.Left.Decimals + 1)}%"
            : "không tính được";
    }

    private static decimal With(Operand operand, Operand cell, decimal value) =>
        operand.IsAt(cell) ? value : operand.Value ?? 0;
}
