using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>A verdict as data: what a finding's sentences say, to be recomputed by others.</summary>
internal static class Judgements
{
    public static Judgement Of(Verdict verdict, FigureNetwork network) =>
        new(
            verdict.Sureness,
            verdict.Suspicion.Complete && verdict.Ranked.All(explanation => explanation.IsSearched),
            [
                .. verdict
                    .Suspicion.Broken.Select(edit => edit.Result)
                    .OfType<RuleResult>()
                    .Select(result => new JudgedRule(
                        result.Instance.Rule.Code,
                        CatalogueSheets.WordOf(result.Instance.Rule.Kind),
                        result.Instance.Unit.Code,
                        result.Left,
                        result.Right,
                        result.Difference
                    )),
            ],
            [.. verdict.Ranked.Select(explanation => Of(explanation, network))]
        );

    private static JudgedOption Of(Explanation explanation, FigureNetwork network)
    {
        var proof = Proof.Of(explanation, network);
        return new(
            explanation.Repairs[0].Cause.Code,
            explanation.IsJoint,
            explanation.Cost,
            [.. CodesOf(proof.Holding)],
            [.. CodesOf(proof.Concerned.Except(proof.Holding))],
            [.. explanation.Repairs.Select(repair => Of(repair, proof))]
        );
    }

    private static JudgedCell Of(CellRepair repair, Proof proof) =>
        new(
            repair.Cell.Cell?.Place ?? new FilePlace("", repair.Cell.Label),
            repair.Cell.Agency,
            repair.Cell.Indicator,
            repair.Written,
            repair.Proper,
            repair.Proper is null ? repair.Change.LowestPrintable : null,
            repair.Proper is null ? repair.Change.HighestPrintable : null,
            proof.AloneRight(repair.Change.Cell)
        );

    private static IEnumerable<string> CodesOf(IEnumerable<NetworkEdit> edits) =>
        edits.Select(edit => edit.Result?.Instance.Rule.Code).OfType<string>();
}
