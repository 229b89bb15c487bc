using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Causes.Blocks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Judging;

/// <summary>One fault, one finding: what only follows from another finding is kept in that one
/// (<see cref="Diagnostic.Absorbed"/>). Only an error absorbs, so that no sealed month is read otherwise than it
/// was.</summary>
internal static class Absorption
{
    /// <summary>A cell without a figure: no rule of it could be evaluated.</summary>
    private static readonly ImmutableArray<DiagnosticKind> NoFigure =
    [
        FilledForms.Blank,
        FilledForms.NotANumber,
        FilledForms.DateForNumber,
        FilledForms.ErrorValue,
    ];

    private static readonly ImmutableArray<DiagnosticKind> Unchecked =
    [
        Reconciling.Missing,
        Reconciling.NotEvaluated,
    ];

    /// <returns>The same findings in the same order, those that follow from another one inside that.</returns>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> findings)
    {
        var survivors = findings.Where(Absorbs).ToLookup(finding => SheetOf(finding.Place));
        if (survivors.Count == 0)
        {
            return findings;
        }

        var kept = new Dictionary<Diagnostic, List<Diagnostic>>(ReferenceEqualityComparer.Instance);
        var shown = new List<Diagnostic>(findings.Count);
        foreach (var finding in findings)
        {
            var from = survivors[SheetOf(finding.Place)].FirstOrDefault(one => Follows(finding, one));
            var place = from is null ? shown : KeptBy(from, kept);
            place.Add(finding);
        }

        return
        [
            .. shown.Select(finding =>
                kept.TryGetValue(finding, out var own) ? finding with { Absorbed = own } : finding
            ),
        ];
    }

    private static List<Diagnostic> KeptBy(Diagnostic survivor, Dictionary<Diagnostic, List<Diagnostic>> kept)
    {
        if (!kept.TryGetValue(survivor, out var own))
        {
            kept.Add(survivor, own = []);
        }

        return own;
    }

    private static bool Absorbs(Diagnostic finding) =>
        finding.Severity == Severity.Error
        && (
            NoFigure.Contains(finding.Kind)
            || finding.Kind == FilledForms.NameOfOtherUnit
            || finding.Kind == Reconciling.Missing
            || IsExchange(finding)
        );

    /// <summary>Two lines in each other's place: a blank cell of the one stands in the other, too.</summary>
    private static bool IsExchange(Diagnostic finding) =>
        finding is { Kind: var kind, Judgement.Options: [{ Cause: LinesExchanged.Code }, ..] }
        && kind == Reconciling.BlockSlip;

    private static bool Follows(Diagnostic finding, Diagnostic from) =>
        !ReferenceEquals(finding, from)
        && (
            from.Kind switch
            {
                _ when IsExchange(from) => IsOfExchange(finding, from),
                var kind when kind == FilledForms.NameOfOtherUnit => IsOfRows(finding, from),
                _ => finding.Place.Spot == from.Place.Spot && IsUnchecked(finding, from),
            }
        );

    /// <summary>A blank or a stray figure among the cells that changed places.</summary>
    private static bool IsOfExchange(Diagnostic finding, Diagnostic exchange)
    {
        var cells = exchange
            .Related.Prepend(exchange.Place)
            .OfType<CellPlace>()
            .Select(place => place.Cell)
            .ToList();
        return (finding.Kind == FilledForms.Blank || finding.Kind == FilledForms.StrayFigure)
            && finding.Place is CellPlace { Cell: var cell }
            && (
                (cells.Exists(other => other.Column == cell.Column) && IsAmong(cell.Row, cells, at => at.Row))
                || (
                    cells.Exists(other => other.Row == cell.Row)
                    && IsAmong(cell.Column, cells, at => at.Column)
                )
            );
    }

    private static bool IsAmong(int number, List<CellAddress> cells, Func<CellAddress, int> of) =>
        cells.Min(of) <= number && number <= cells.Max(of);

    private static bool IsUnchecked(Diagnostic finding, Diagnostic from) =>
        from.Kind == Reconciling.Missing
            ? finding.Kind == Reconciling.NotEvaluated
            : Unchecked.Contains(finding.Kind);

    /// <summary>Where code and name of a row are of two units, nothing is known of whose its figures are.</summary>
    private static bool IsOfRows(Diagnostic finding, Diagnostic names) =>
        finding.Kind.Stop == Stop.Figures
        && finding.Place is CellPlace { Cell.Row: var row }
        && names.Related.Prepend(names.Place).OfType<CellPlace>().Any(name => name.Cell.Row == row);

    private static (string File, string Sheet) SheetOf(Place place) => (place.File, place.Part);
}
