using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Figures;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes;

/// <summary>A whole submission, sheet or column in tens, hundreds or thousands. Inside the block all sums still agree:
/// only what ties it to last month or to other columns gives it away.</summary>
internal static class UnitOfBlock
{
    private const int FewestCells = 3;

    private static readonly (decimal Factor, int Cost)[] Factors =
    [
        (1000, 3),
        (0.001m, 3),
        (100, 6),
        (0.01m, 6),
        (10, 8),
        (0.1m, 8),
    ];

    /// <param name="component">All rules that speak of the file; at least one is broken.</param>
    /// <param name="file">Of the submission.</param>
    public static IEnumerable<JointCause> Candidates(Component component, string file) =>
        from block in Blocks(component, file)
        where block.Cells.Count >= FewestCells && component.Broken.All(edit => IsTied(edit, block.Cells))
        from factor in Factors
        let meant = block
            .Cells.Select(cell => (cell, component.Network.Values[cell] / factor.Factor))
            .ToList()
        where
            component
                .Broken[0]
                .Edit.Holds(
                    component.Network.Values.With(
                        meant.Where(pair => component.Broken[0].Edit.Cells.Contains(pair.cell))
                    )
                )
        select new JointCause(meant, () => Describe(block.Name, factor.Factor, factor.Cost));

    /// <summary>The largest first.</summary>
    private static IEnumerable<(string Name, List<int> Cells)> Blocks(Component component, string file)
    {
        var scalable = component
            .CellsOf(file)
            .Where(cell => IsScalable(component.Network.Cells[cell]))
            .ToList();
        var sheets = scalable
            .GroupBy(cell => component.Network.Cells[cell].Cell?.Sheet ?? "", StringComparer.Ordinal)
            .ToList();
        return
        [
            .. sheets.Count > 1 ? [("cả bài nộp", scalable)] : Array.Empty<(string, List<int>)>(),
            .. sheets.Select(sheet => ($"trang {sheet.Key}", sheet.ToList())),
            .. sheets.SelectMany(sheet =>
                sheet
                    .GroupBy(cell => component.Network.Cells[cell].Cell?.Cell.Column ?? 0)
                    .Select(column =>
                        ($"cột {CellAddress.ColumnName(column.Key)} trang {sheet.Key}", column.ToList())
                    )
            ),
        ];
    }

    private static bool IsScalable(Operand cell) =>
        cell is { Kind: not IndicatorKind.Percentage, Value: not null and not 0 };

    /// <summary>A rule wholly inside the block holds or fails in any unit.</summary>
    private static bool IsTied(NetworkEdit edit, List<int> block) =>
        edit.Result is null || (edit.Edit.Cells.Any(block.Contains) && !edit.Edit.Cells.All(block.Contains));

    private static Cause Describe(string block, decimal factor, int cost) =>
        new(
            "don_vi_ca_khoi",
            factor > 1
                ? $"{block} lớn lên đúng {VietnameseNumber.Format(factor)} lần: ghi theo đơn vị nhỏ hơn"
                : $"{block} nhỏ đi đúng {VietnameseNumber.Format(1 / factor)} lần: ghi theo đơn vị lớn hơn",
            cost
        )
        {
            Kind = DiagnosticCatalogue.Reconciling.WrongUnit,
        };
}
