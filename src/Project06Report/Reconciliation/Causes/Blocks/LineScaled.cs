using Project06Report.Codes;
using Project06Report.Vietnamese;

namespace Project06Report.Reconciliation.Causes.Blocks;

/// <summary>A line, or a part of it, in tens, hundreds or thousands: the broken rules want exactly the same figures
/// without the noughts, or with them.</summary>
internal static class LineScaled
{
    private static readonly bool[] Both = [true, false];

    private const int Whole = 16;
    private const int Part = 20;

    private static readonly decimal[] Factors = [10, 100, 1000];

    public static IEnumerable<JointCause> Candidates(Grid grid)
    {
        var wanted = grid.Component.WantedValues();
        return from line in grid.Lines
            let figures = grid.Line(line).Where(cell => !grid.ValueAt(cell).IsZero).ToList()
            from factor in Factors
            from isLarger in Both
            let all = figures
                .Select(cell => (cell, isLarger ? grid.ValueAt(cell) / factor : grid.ValueAt(cell) * factor))
                .ToList()
            from meant in Masks.Of(all, wanted)
            let isWhole = meant.Count == figures.Count
            select new JointCause(meant, () =>
                Describe(
                    isWhole ? $"cả {grid.NameOf(line)}" : $"{meant.Count} ô của {grid.NameOf(line)}",
                    isLarger ? "lớn lên" : "nhỏ đi",
                    factor,
                    isWhole
                )
            );
    }

    private static Cause Describe(string where, string how, decimal factor, bool isWhole) =>
        new(
            "dong_don_vi",
            $"{where} {how} đúng {VietnameseNumber.Format(factor)} lần",
            isWhole ? Whole : Part
        )
        {
            Kind = DiagnosticCatalogue.Reconciling.BlockSlip,
        };
}
