using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Verdicts;

/// <summary>What the rules do once the cells of an explanation have the values it gives them. Nothing is told as
/// <see cref="Sureness.Likely"/> or surer that does not pass: it breaks no rule that held (L1), every broken rule that
/// speaks of its cells holds then or holds with what else is told as sure (L2), and all that is told as sure holds
/// together (L3).</summary>
internal sealed class Proof
{
    private readonly FigureNetwork network;
    private readonly ImmutableArray<NetworkEdit> touched;

    private Proof(Explanation explanation, FigureNetwork network)
    {
        this.network = network;
        Changes = ValuesOf(explanation.Repairs);
        Cells = [.. explanation.Repairs.Select(repair => repair.Change.Cell)];
        touched = [.. Cells.SelectMany(network.EditsOf).Distinct()];
        var values = network.Values.With(Changes);
        Concerned = [.. touched.Where(edit => !edit.Holds)];
        Holding = [.. Concerned.Where(edit => edit.Edit.Holds(values))];
        BreaksNone = touched.All(edit => !edit.Holds || edit.Edit.Holds(values));
    }

    /// <summary>The cells of which it gives a value.</summary>
    public ImmutableArray<(int Cell, Rational Value)> Changes { get; }

    public ImmutableHashSet<int> Cells { get; }

    /// <summary>It gives every cell a value.</summary>
    public bool IsKnown => Changes.Length == Cells.Count;

    /// <summary>The broken rules that speak of its cells.</summary>
    public ImmutableArray<NetworkEdit> Concerned { get; }

    /// <summary>Those of them that hold then.</summary>
    public ImmutableArray<NetworkEdit> Holding { get; }

    /// <summary>L1.</summary>
    public bool BreaksNone { get; }

    public static Proof Of(Explanation explanation, FigureNetwork network) => new(explanation, network);

    /// <summary>How many broken rules hold once this cell alone has its value; 0 where it has none.</summary>
    public int AloneRight(int cell)
    {
        var own = Changes.Where(change => change.Cell == cell).ToList();
        var values = network.Values.With(own);
        return own.Count == 0
            ? 0
            : Concerned.Count(edit =>
                edit.Result is not null && edit.Edit.Cells.Contains(cell) && edit.Edit.Holds(values)
            );
    }

    /// <summary>The same verdicts, those that do not hold together told as possible only.</summary>
    public static ImmutableArray<Verdict> Settled(ImmutableArray<Verdict> verdicts, FigureNetwork network)
    {
        var sure = verdicts.Where(verdict => verdict.Proof is not null && verdict.IsSure).ToList();
        var count = sure.Count + 1;
        while (sure.Count < count)
        {
            count = sure.Count;
            var failing = Failing(sure, network);
            sure.RemoveAll(verdict => verdict.Proof?.touched.Any(failing.Contains) == true);
        }

        return
        [
            .. verdicts.Select(verdict =>
                verdict.Proof is null || !verdict.IsSure || sure.Contains(verdict)
                    ? verdict
                    : verdict.Doubted()
            ),
        ];
    }

    /// <summary>Rules that do not hold once everything told as sure is put right. A rule with a cell whose value is not
    /// known is left out: that value is chosen so that it holds.</summary>
    private static HashSet<NetworkEdit> Failing(List<Verdict> sure, FigureNetwork network)
    {
        var proofs = sure.Select(verdict => verdict.Proof).OfType<Proof>().ToList();
        var values = network.Values.With(proofs.SelectMany(proof => proof.Changes));
        var open = proofs
            .SelectMany(proof => proof.Cells.Except(proof.Changes.Select(change => change.Cell)))
            .ToHashSet();
        return
        [
            .. proofs
                .SelectMany(proof => proof.touched)
                .Distinct()
                .Where(edit => !edit.Edit.Holds(values) && !edit.Edit.Cells.Any(open.Contains)),
        ];
    }

    private static ImmutableArray<(int Cell, Rational Value)> ValuesOf(ImmutableArray<CellRepair> repairs) =>
        [
            .. repairs
                .Where(repair => repair.Proper is not null)
                .Select(repair => (repair.Change.Cell, (Rational)(repair.Proper ?? 0))),
        ];
}
