using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Reconciliation.Verdicts;
using Project06Report.Rules;
using Project06Report.Submissions;

namespace Project06Report.Reconciliation;

/// <summary>States which figures contradict each other, which cell is most probably wrong, how it probably went wrong,
/// and how sure that is. It proposes and never changes a figure.</summary>
public static class Reconciler
{
    /// <param name="month">As received.</param>
    /// <param name="previous">The month directly before, as reported then; null when it is not known. A month further
    /// back counts as not known.</param>
    /// <param name="earlier">Months before that one, as far as they are known; only rules about the median look at
    /// them.</param>
    public static ReconciliationReport Check(
        MonthSubmissions month,
        MonthSubmissions? previous,
        ImmutableArray<MonthSubmissions> earlier = default
    )
    {
        var source = new OperandSource(month, previous, earlier);
        var results = RuleInstances
            .Of(month, source)
            .Select(instance => Evaluate(instance, source, month))
            .ToImmutableArray();
        var findings = SkippedRules
            .Findings(results, source)
            .Concat(
                DateRules.Findings(
                    Broken(results).Where(result => result.Instance.Rule.Kind == RuleKind.DateInPeriod),
                    source,
                    month.Period
                )
            )
            .Concat(Contradictions(month, source, results))
            .Concat(GroupSumFindings.Of(results, source));
        return new ReconciliationReport(
            [
                .. Diagnostic.InOrder(
                    source.HasBreaks ? findings.Concat(SeriesBreakNotes.Findings(results, source)) : findings
                ),
            ],
            results
        );
    }

    private static RuleResult Evaluate(RuleInstance instance, OperandSource source, MonthSubmissions month) =>
        instance.Rule.Kind switch
        {
            RuleKind.DateInPeriod => DateRules.Evaluate(instance, source, month.Period),
            RuleKind.BothOrNeither => PresenceRules.BothOrNeither(instance, source),
            _ => MissingOperands.Blocking(instance, source) is [var missing, ..]
                ? new RuleResult(
                    instance,
                    instance.Left.Value,
                    null,
                    null,
                    RuleOutcome.Skipped,
                    MissingOperands.Why(missing, source)
                )
                : Evaluation.Of(instance),
        };

    private static IEnumerable<RuleResult> Broken(IEnumerable<RuleResult> results) =>
        results.Where(result => result.Outcome == RuleOutcome.Broken);

    private static IEnumerable<Diagnostic> Contradictions(
        MonthSubmissions month,
        OperandSource source,
        ImmutableArray<RuleResult> results
    )
    {
        var mayBeNegative = ImproperFigures.MayBeNegative(month.Catalogue);
        var improper = ImproperFigures.Of(month, source, mayBeNegative).ToList();
        var copies = StaleCopy.Among(month, source);
        var excess = ExcessDecimals.Of(month, source);
        if (
            improper.Count == 0
            && Broken(results).All(result => result.Instance.Rule.Kind == RuleKind.DateInPeriod)
        )
        {
            return
            [
                .. copies.Select(copy => StaleCopy.Finding(copy.Key, copy.Value, [], source)),
                .. excess.Select(ExcessDecimals.Finding),
            ];
        }

        var network = FigureNetwork.Of(month, results, improper, mayBeNegative, source);
        var verdicts = Verdicts(network, source);
        var writer = new FindingWriter(network, source, results);
        return [.. Reported(verdicts, copies, writer, source), .. Simple(results, excess, verdicts, source)];
    }

    /// <summary>A workbook sent twice, and a fault that agencies share, are reported once; other verdicts cell by
    /// cell.</summary>
    private static IEnumerable<Diagnostic> Reported(
        ImmutableArray<Verdict> verdicts,
        Dictionary<Submission, StaleCopy.Agreement> copies,
        FindingWriter writer,
        OperandSource source
    )
    {
        var stale = verdicts.Where(verdict => StaleCopy.Explains(verdict, copies)).ToHashSet();
        var common = CommonFault.Among(verdicts.Except(stale)).Select(group => group.ToList()).ToList();
        var done = common
            .SelectMany(group => group)
            .Select(relation => relation.Verdict)
            .Concat(stale)
            .ToHashSet();
        return
        [
            .. copies.Select(copy => StaleCopy.Finding(copy.Key, copy.Value, stale, source)),
            .. common.Select(CommonFault.Finding),
            .. verdicts.Where(verdict => !done.Contains(verdict)).SelectMany(writer.Findings),
        ];
    }

    /// <summary>First what trusted rules say; a rule on trial or a mere note speaks only of figures not yet under
    /// suspicion.</summary>
    private static ImmutableArray<Verdict> Verdicts(FigureNetwork network, OperandSource source)
    {
        var trusted = VerdictsOn(network, [.. network.Edits.Where(edit => edit.IsTrusted)], source);
        var suspected = trusted.SelectMany(SuspectedBy).Select(cell => network.NumberOf(cell)).ToHashSet();
        var others = network.Edits.Where(edit =>
            edit.IsTrusted ? edit.Holds : !edit.Edit.Cells.Any(suspected.Contains)
        );
        return [.. trusted, .. VerdictsOn(network, [.. others], source)];
    }

    private static ImmutableArray<Verdict> VerdictsOn(
        FigureNetwork network,
        ImmutableArray<NetworkEdit> edits,
        OperandSource source
    ) =>
        Proof.Settled(
            [.. Suspicions.In(network, edits).Select(suspicion => Verdict.Of(suspicion, network, source))],
            network
        );

    private static IEnumerable<Operand> SuspectedBy(Verdict verdict) =>
        verdict.Ranked.Take(1).SelectMany(explanation => explanation.Repairs).Select(repair => repair.Cell);

    /// <summary>A leap against last month, or a decimal too many, is not reported again where the figure is already
    /// under suspicion.</summary>
    private static IEnumerable<Diagnostic> Simple(
        ImmutableArray<RuleResult> results,
        List<Operand> excess,
        ImmutableArray<Verdict> verdicts,
        OperandSource source
    )
    {
        var suspected = verdicts.SelectMany(SuspectedBy).Select(cell => cell.Key).ToHashSet();
        return Broken(results)
            .Where(result =>
                result.Instance.Rule.Kind is RuleKind.Change or RuleKind.NotBoth or RuleKind.BothOrNeither
            )
            .Where(result =>
                result.Instance.Rule.Kind != RuleKind.Change || !suspected.Contains(result.Instance.Left.Key)
            )
            .Select(result => SimpleFindings.Of(result, source))
            .Concat(excess.Where(operand => !suspected.Contains(operand.Key)).Select(ExcessDecimals.Finding));
    }
}
