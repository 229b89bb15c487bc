using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Rules;
using Kinds = Project06Report.Codes.DiagnosticCatalogue.Reconciling;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>Turns verdicts into findings: one for each cell that is probably wrong, or one for the broken rules where
/// no cell can be named.</summary>
internal sealed class FindingWriter(
    FigureNetwork network,
    OperandSource source,
    IEnumerable<RuleResult> results
)
{
    private const int MostListed = 12;

    private readonly CauseText causes = new(network, source, SkippedByFigure(results));

    public IEnumerable<Diagnostic> Findings(Verdict verdict) =>
        verdict.IsSure ? OfBest(verdict).Select(With(verdict)) : [With(verdict)(OfRules(verdict))];

    private Func<Diagnostic, Diagnostic> With(Verdict verdict)
    {
        var judgement = Judgements.Of(verdict, network);
        return finding => finding with { Judgement = judgement };
    }

    private static ILookup<FigureKey, RuleResult> SkippedByFigure(IEnumerable<RuleResult> results) =>
        results
            .Where(result =>
                result.Outcome == RuleOutcome.Skipped && result.Instance.Rule.Kind != RuleKind.DateInPeriod
            )
            .SelectMany(result =>
                result
                    .Instance.Operands.Prepend(result.Instance.Left)
                    .Select(operand => (operand.Key, Result: result))
            )
            .DistinctBy(pair => (pair.Key, pair.Result.Instance.Rule.Code))
            .ToLookup(pair => pair.Key, pair => pair.Result);

    /// <summary>A slip over several cells is reported once; cells typed with a point are reported one by one, because
    /// each must be typed again.</summary>
    private IEnumerable<Diagnostic> OfBest(Verdict verdict) =>
        verdict.Ranked[0] is { IsJoint: true, Repairs: [{ Cause.Kind: { } kind }, ..] } slip
        && kind != Kinds.FractionOfWhole
            ? [OfSlip(verdict, slip, kind)]
            : Suspected(verdict).Select(repair => OfCell(verdict, repair));

    /// <summary>A cell that only has to follow another one, because a rule that holds ties them, is named with that
    /// one.</summary>
    private static IEnumerable<CellRepair> Suspected(Verdict verdict)
    {
        var broken = verdict.Suspicion.Broken.SelectMany(edit => edit.Edit.Cells).ToHashSet();
        var suspected = verdict
            .Ranked[0]
            .Repairs.Where(repair => broken.Contains(repair.Change.Cell))
            .ToList();
        return suspected.Count > 0 ? suspected : verdict.Ranked[0].Repairs;
    }

    private Diagnostic OfSlip(Verdict verdict, Explanation slip, DiagnosticKind kind)
    {
        var first = slip.Repairs[0].Cell;
        var changed = slip.Repairs.Where(repair => repair.Proper != repair.Written).ToList();
        var names = new CellNames(changed.Select(repair => repair.Cell), source);
        return new Diagnostic(
            kind,
            PlaceOf(first),
            Listed(changed, names, repair => ExpectedText.Figure(repair.Written, repair.Cell)),
            Listed(changed, names, ExpectedText.Proper),
            causes.Of(verdict, slip.Repairs[0])
        )
        {
            Severity = SeverityOf(verdict.Suspicion),
            Rule = MainRule(verdict.Suspicion, null)?.Rule.Code ?? "",
            Related =
            [
                .. changed.Select(repair => PlaceOf(repair.Cell)).Where(place => place != PlaceOf(first)),
            ],
        };
    }

    private static Phrase Listed(List<CellRepair> changed, CellNames names, Func<CellRepair, string> value)
    {
        var listed = changed.Take(MostListed).Select(repair => names.Of(repair.Cell) + " " + value(repair));
        var rest = changed.Count > MostListed ? $" … (tất cả {changed.Count} ô)" : "";
        return Phrase.Join("; ", listed) + rest;
    }

    private Diagnostic OfCell(Verdict verdict, CellRepair repair)
    {
        var rule = MainRule(verdict.Suspicion, repair);
        var expected = rule is null
            ? ExpectedText.Alone(repair)
            : ExpectedText.Of(
                repair,
                rule,
                new Arithmetic(rule, source, operand =>
                    repair.Proper is null
                        ? operand.Value ?? 0
                        : ProposedFor(operand, verdict.Ranked[0], repair)
                )
            );
        return new Diagnostic(
            KindOf(repair, rule),
            PlaceOf(repair.Cell),
            ExpectedText.Figure(repair.Written, repair.Cell),
            expected,
            causes.Of(verdict, repair)
        )
        {
            Severity = SeverityOf(verdict.Suspicion),
            Rule = rule?.Rule.Code ?? "",
            Remedy = Retyped(repair)
                ?? $"hỏi lại {source.SenderName(repair.Cell.Key)}, rồi sửa ô {NameOf(repair.Cell)}",
            SenderRemedy = Retyped(repair)
                ?? $"đối chiếu với số gốc, sửa ô {NameOf(repair.Cell)} rồi gửi lại",
            Related = [.. Others(rule, repair.Cell), .. Followers(verdict, repair)],
        };
    }

    /// <summary>Cells that must change with it and have no finding of their own.</summary>
    private static IEnumerable<Place> Followers(Verdict verdict, CellRepair repair) =>
        verdict
            .Ranked[0]
            .Repairs.Except(Suspected(verdict))
            .Where(other => other != repair)
            .Select(other => PlaceOf(other.Cell));

    private Diagnostic OfRules(Verdict verdict) =>
        MainRule(verdict.Suspicion, null) is { } rule
            ? OfRule(verdict, rule)
            : OfImproperFigure(verdict.Suspicion);

    private Diagnostic OfImproperFigure(Suspicion suspicion)
    {
        var cell = network.Cells[suspicion.Broken[0].Edit.Cells[0]];
        var kind = ImproperFigures.HasFraction(cell) ? Kinds.FractionOfWhole : Kinds.Negative;
        return new Diagnostic(
            kind,
            PlaceOf(cell),
            ExpectedText.Figure(cell.Value ?? 0, cell),
            "một số nguyên, không nhỏ hơn 0",
            causes.OfNone(suspicion)
        );
    }

    private Diagnostic OfRule(Verdict verdict, RuleInstance rule)
    {
        var anchor = rule.Operands.Prepend(rule.Left)
            .FirstOrDefault(operand => operand.Cell is not null && !operand.Fixed)
            ?? rule.Left;
        var repaired = verdict
            .Ranked.SelectMany(explanation => explanation.Repairs)
            .Select(repair => PlaceOf(repair.Cell));
        return new Diagnostic(
            RuleKinds.FindingOf(rule.Rule),
            PlaceOf(anchor),
            ExpectedText.Figure(anchor.Value ?? 0, anchor),
            ExpectedOfRule(rule, anchor),
            verdict.Sureness == Sureness.OneOf ? causes.OfMany(verdict) : causes.OfNone(verdict.Suspicion)
        )
        {
            Severity = SeverityOf(verdict.Suspicion),
            Rule = rule.Rule.Code,
            Remedy =
                $"hỏi lại {string.Join(", ", AgenciesOf(rule))}, {Correction(rule).AtOffice}{AdviceOf(rule)}",
            SenderRemedy = $"{Correction(rule).AtSender}{ReplyOf(rule)}{AdviceOf(rule)}",
            Related =
            [
                .. Others(rule, anchor),
                .. repaired.Except(Others(rule, anchor).Append(PlaceOf(anchor))),
            ],
        };
    }

    /// <summary>With every figure as it is written.</summary>
    private Phrase ExpectedOfRule(RuleInstance rule, Operand anchor)
    {
        var asWritten = new CellRepair(
            anchor,
            new Change(0, null, null, anchor.Decimals),
            SolvedValue(rule, anchor),
            Cause.Unexplained
        );
        return ExpectedText.Of(asWritten, rule, new Arithmetic(rule, source, operand => operand.Value ?? 0));
    }

    /// <summary>What the rule alone gives for its left side; for limits there is no such value.</summary>
    private static decimal? SolvedValue(RuleInstance rule, Operand anchor)
    {
        if (RuleKinds.Rank(rule.Rule.Kind) is not (0 or 2) || !ReferenceEquals(anchor, rule.Left))
        {
            return null;
        }

        var right = Evaluation.Of(rule).Right;
        return rule.Rule.Kind == RuleKind.Percentage && right is { } rate
            ? Math.Round(rate, anchor.Decimals, MidpointRounding.AwayFromZero)
            : right;
    }

    /// <summary>The broken rule that says most about a cell: one that the repair alone puts right before one that
    /// needs other repairs too, an equality before a limit, and one with the cell alone on its left side before all
    /// others.</summary>
    private RuleInstance? MainRule(Suspicion suspicion, CellRepair? repair) =>
        suspicion
            .Broken.Where(edit => repair is null || edit.Edit.Cells.Contains(repair.Change.Cell))
            .Select(edit => edit.Result is { Instance: var rule } ? new Candidate(edit, rule) : null)
            .OfType<Candidate>()
            .OrderBy(broken => repair is null || IsPutRight(broken.Edit, repair) ? 0 : 1)
            .ThenBy(broken => RuleKinds.Rank(broken.Rule.Rule.Kind))
            .ThenBy(broken => repair is null || broken.Rule.Left.IsAt(repair.Cell) ? 0 : 1)
            .ThenBy(broken => broken.Rule.Rule.Code, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Rule;

    /// <summary>By this repair alone, as far as its value is known.</summary>
    private bool IsPutRight(NetworkEdit edit, CellRepair repair) =>
        repair.Proper is not { } proper || network.HoldsWith(edit, repair.Change.Cell, proper);

    private static DiagnosticKind KindOf(CellRepair repair, RuleInstance? rule)
    {
        if (repair.Cause.Kind is { } kind)
        {
            return kind;
        }

        if (ImproperFigures.HasFraction(repair.Cell))
        {
            return Kinds.FractionOfWhole;
        }

        return rule is null ? Kinds.Negative : RuleKinds.FindingOf(rule.Rule);
    }

    /// <summary>Where several cells change together, the arithmetic shows what the others should say.</summary>
    private static decimal ProposedFor(Operand operand, Explanation explanation, CellRepair repair) =>
        explanation.Repairs.FirstOrDefault(other => other != repair && operand.IsAt(other.Cell))?.Proper
        ?? operand.Value
        ?? 0;

    private static Place PlaceOf(Operand cell) => cell.Cell?.Place ?? new FilePlace("", cell.Label);

    private static Severity SeverityOf(Suspicion suspicion) =>
        suspicion.Broken.Max(edit => edit.Result?.Instance.Severity ?? Severity.Error);

    /// <summary>What to type, where it is beyond doubt.</summary>
    private static Phrase? Retyped(CellRepair repair) =>
        repair.Cause.Kind == Kinds.FractionOfWhole && repair.Proper is { } proper
            ? (Phrase)$"gõ lại {proper:0}, không dấu, vào ô {NameOf(repair.Cell)}"
            : null;

    private static Phrase NameOf(Operand operand) =>
        operand.Cell is { } cell ? (Phrase)$"{cell.Named(CellNaming.Cell)}" : Phrase.Empty;

    private IEnumerable<string> AgenciesOf(RuleInstance rule) =>
        rule.Operands.Prepend(rule.Left).Select(operand => source.SenderName(operand.Key)).Distinct();

    /// <summary>The figure of another agency may be the wrong one.</summary>
    private string ReplyOf(RuleInstance rule) =>
        AgenciesOf(rule).Count() > 1 ? "; nếu số của đơn vị đúng thì báo lại Văn phòng" : "";

    private static string AdviceOf(RuleInstance rule) =>
        rule.Rule.Advice.Length == 0 ? "" : $". {rule.Rule.Advice}";

    /// <summary>Against a list it is the list or the number that is wrong.</summary>
    private static (string AtOffice, string AtSender) Correction(RuleInstance rule) =>
        rule.Rule.Kind == RuleKind.Count
            ? ("rồi sửa danh sách hoặc con số", "sửa danh sách hoặc con số rồi gửi lại")
            : (
                "đối chiếu các ô nêu trên với sổ theo dõi, rồi sửa ô sai",
                "đối chiếu các ô nêu trên với sổ theo dõi, sửa ô sai rồi gửi lại"
            );

    private static ImmutableArray<Place> Others(RuleInstance? rule, Operand cell) =>
        rule is null
            ? []
            :
            [
                .. rule
                    .Operands.Prepend(rule.Left)
                    .Where(operand => operand.Cell is not null && operand.Cell != cell.Cell)
                    .Select(PlaceOf)
                    .Distinct(),
            ];

    /// <summary>A broken rule that may be the one to explain.</summary>
    private sealed record Candidate(NetworkEdit Edit, RuleInstance Rule);
}
