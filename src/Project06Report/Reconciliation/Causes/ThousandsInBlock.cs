using Project06Report.Codes;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;

namespace Project06Report.Reconciliation.Causes;

/// <summary>Several whole numbers typed with a point on a machine where the point means decimals (3.496, 3.003, but
/// 466).</summary>
internal static class ThousandsInBlock
{
    private static readonly Cause Typed = new(
        DecimalForThousands.Code,
        "gõ dấu chấm hàng nghìn trên máy dùng dấu chấm thập phân; nhân 1.000 các ô này thì khớp đúng",
        3
    )
    {
        Kind = DiagnosticCatalogue.Reconciling.FractionOfWhole,
    };

    public static IEnumerable<JointCause> Candidates(Component component)
    {
        var cells = component
            .Cells.Where(cell =>
                component.CanChange(cell) && ImproperFigures.HasFraction(component.Network.Cells[cell])
            )
            .ToList();
        return cells.Count < 2
            ? []
            :
            [
                new JointCause([.. cells.Select(cell => (cell, component.Network.Values[cell] * 1000))], () =>
                    Typed
                ),
            ];
    }
}
