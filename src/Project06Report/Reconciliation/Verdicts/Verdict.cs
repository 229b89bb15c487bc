using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Causes;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>The explanations of a suspicion, the most usual first, and what may be said of the first.</summary>
internal sealed record Verdict(Suspicion Suspicion, ImmutableArray<Explanation> Ranked, Sureness Sureness)
{
    private const int ClearGap = 10;
    private const int GapInOneSum = 5;
    private const int MostAlternatives = 5;

    /// <summary>In printed units: smaller differences are explained by too many slips.</summary>
    private const decimal SmallestTellingDifference = 100;

    /// <summary>What the rules say of the first explanation; null where there is none.</summary>
    public Proof? Proof { get; private init; }

    public bool IsSure => Sureness is Sureness.Likely or Sureness.Determined;

    /// <summary>The broken rule, when only the length of a list speaks against a number: the list may be wrong as
    /// well, unless the number shows a telling slip.</summary>
    public RuleResult? CountedList => CountedIn(Ranked, Suspicion);

    public static Verdict Of(Suspicion suspicion, FigureNetwork network, OperandSource source)
    {
        var ranked = suspicion
            .Sets.Select(set => Explanation.Of(set, network, suspicion, source))
            .Concat(suspicion.Joint.Select(joint => Explanation.Of(joint, network)))
            .OrderBy(explanation => explanation.Cost)
            .ToImmutableArray();
        ranked = Leap.Last(ranked, network);
        var proof = ranked.IsEmpty ? null : Proof.Of(ranked[0], network);
        var sureness = SurenessIn(ranked, suspicion);
        var most = proof is { BreaksNone: false } ? Sureness.OneOf : suspicion.Most;
        return new Verdict(suspicion, ranked, sureness < most ? sureness : most) { Proof = proof };
    }

    /// <summary>The same as possible only.</summary>
    public Verdict Doubted() => this with { Sureness = Sureness.OneOf };

    private static Sureness SurenessIn(ImmutableArray<Explanation> ranked, Suspicion suspicion) =>
        ranked switch
        {
            [] => Sureness.Unknown,
            _ when CountedIn(ranked, suspicion) is not null => Sureness.OneOf,
            [{ IsJoint: false } only] when suspicion.Complete => suspicion.Broken.Length > only.Repairs.Length
                ? Sureness.Determined
                : Sureness.Likely,
            [{ IsJoint: true }] => Sureness.Likely,
            [var best, .. var others] when IsTelling(best, others, suspicion) => Sureness.Likely,
            { Length: <= MostAlternatives } => Sureness.OneOf,
            _ => ranked.Count(explanation => explanation.IsKnown) is > 0 and <= MostAlternatives
                ? Sureness.OneOf
                : Sureness.Unknown,
        };

    private static RuleResult? CountedIn(ImmutableArray<Explanation> ranked, Suspicion suspicion) =>
        suspicion.Broken is [{ Result: { Instance.Rule.Kind: RuleKind.Count } result }]
        && ranked is [{ Repairs: [{ Cause: var cause }] }]
        && (!cause.IsKnown || cause.Code == OneDigitWrong.Code)
            ? result
            : null;

    /// <summary>Values found by trial for three cells do not say which three they are.</summary>
    private static bool IsSettled(Explanation best) =>
        best.Repairs.Length <= 2 || best.Repairs.All(repair => repair.Change.Value is not null);

    /// <summary>One wrong digit never tells: every figure of the sum could absorb that difference. Nor does a limit
    /// alone: any slip to its right side fits.</summary>
    private static bool IsTelling(
        Explanation best,
        ImmutableArray<Explanation> others,
        Suspicion suspicion
    ) =>
        best.IsKnown
        && IsSettled(best)
        && suspicion.Broken.Any(edit => edit.Result is not { Instance.Rule.Kind: RuleKind.AtMost })
        && best.Repairs.All(repair => repair.Cause.Code != OneDigitWrong.Code)
        && best.Repairs.Any(repair => PrintedUnits(repair) >= SmallestTellingDifference)
        && others.All(other =>
            other.Cost - best.Cost >= (suspicion.Broken.Length == 1 ? GapInOneSum : ClearGap)
        );

    private static decimal PrintedUnits(CellRepair repair) =>
        Math.Abs((repair.Proper ?? 0) - repair.Written)
        / new decimal(1, 0, 0, false, (byte)repair.Cell.Decimals);
}
