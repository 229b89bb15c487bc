using System.Collections.Immutable;
using CsCheck;
using Project06Report.Figures;
using Project06Report.Reconciliation.Search;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>The search against a brute force that shares nothing with it: every set of up to three cells, and for each the corners of
/// what its cells may be.</summary>
public sealed class ErrorSetOracleTests
{
    /// <summary>All values and bounds are multiples of this, so that every corner is whole (determinants of -1, 0, 1 are at most 4).</summary>
    private const int Scale = 12;
    private const int Largest = 6 * Scale;

    [Law]
    public void The_search_finds_exactly_the_smallest_sets_and_their_ranges() =>
        Systems.Sample(
            system => Assert.Equal(Oracle(system), Searched(system)),
            iter: Soak.Times(10_000),
            threads: 2,
            print: system => system.ToString()
        );

    [Law]
    public void One_wrong_cell_beside_a_percentage_is_found_as_by_trying_every_value() =>
        Shares.Sample(
            share => Assert.Equal(Tried(share), Singles(share)),
            iter: Soak.Times(300),
            threads: 2,
            print: share => string.Join(' ', share.Values)
        );

    private static Gen<SmallSystem> Systems =>
        from cells in Gen.Int[3, 6]
        from proper in Gen.Int[0, 6].Array[cells]
        from edits in Gen.Select(Gen.Int[-1, 1].Array[cells], Gen.Int[0, 3], Gen.Int[0, 2]).Array[1, 6]
        from wrong in Gen.Select(Gen.Int[0, cells - 1], Gen.Int[0, 6]).Array[1, 3]
        select SmallSystem.Of(proper, edits, wrong);

    /// <summary>Rate, part, whole, remainder: rate of part in whole, part + remainder = whole.</summary>
    private static Gen<SmallSystem> Shares =>
        from whole in Gen.Int[1, 40]
        from part in Gen.Int[0, whole]
        from wrong in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 70])
        select SmallSystem.Share(whole, part, wrong.Item1, wrong.Item2);

    private static string Searched(SmallSystem system)
    {
        var found = ErrorSetSearch.Find(system.System);
        Assert.True(found.Complete);
        return string.Join(
            " | ",
            found.Sets.Select(set =>
                string.Join(' ', set.Changes.Select(change => $"{change.Cell}:{change.Low}..{change.High}"))
            )
        );
    }

    private static string Singles(SmallSystem share) =>
        string.Join(
            " | ",
            ErrorSetSearch
                .Find(share.System, 1)
                .Sets.SelectMany(set => set.Changes)
                .Select(change => change.Cell)
        );

    private static string Oracle(SmallSystem system)
    {
        for (var size = 0; size <= 3; size++)
        {
            var sets = Subsets(system.Values.Length, size)
                .Select(cells => (cells, corners: system.Corners(cells)))
                .Where(pair => pair.corners.Count > 0)
                .Select(pair =>
                    string.Join(
                        ' ',
                        pair.cells.Select(
                            (cell, at) =>
                                $"{cell}:{pair.corners.Min(corner => corner[at])}..{pair.corners.Max(corner => corner[at])}"
                        )
                    )
                )
                .ToList();
            if (sets.Count > 0)
            {
                return string.Join(" | ", sets);
            }
        }

        return "";
    }

    private static string Tried(SmallSystem share)
    {
        if (share.System.Edits.All(edit => edit.Holds(share.System.Values)))
        {
            return "";
        }

        var cells = Enumerable
            .Range(0, 4)
            .Where(cell =>
                Enumerable
                    .Range(0, 150)
                    .Any(value =>
                        share.System.Edits.All(edit => edit.Holds(share.System.Values.With([(cell, value)])))
                    )
            );
        return string.Join(" | ", cells);
    }

    private static IEnumerable<int[]> Subsets(int count, int size) =>
        size == 0
            ?
            [
                [],
            ]
            : from first in Enumerable.Range(0, count)
            from rest in Subsets(count - first - 1, size - 1)
            select (int[])[first, .. rest.Select(cell => cell + first + 1)];

    /// <summary>Half-spaces Σ coefficient·cell ≤ bound, and the same system as edits.</summary>
    private sealed record SmallSystem(
        long[] Values,
        ImmutableArray<(long[] Coefficients, long Bound)> HalfSpaces,
        EditSystem System
    )
    {
        public static SmallSystem Of(
            int[] proper,
            (int[] Coefficients, int Kind, int Slack)[] edits,
            (int Cell, int Value)[] wrong
        )
        {
            var values = proper.Select(value => (long)value * Scale).ToArray();
            var halves = ImmutableArray.CreateBuilder<(long[], long)>();
            var made = ImmutableArray.CreateBuilder<Edit>();
            foreach (var (coefficients, kind, slack) in edits)
            {
                var sum = coefficients.Zip(values, (coefficient, value) => coefficient * value).Sum();
                Add(
                    coefficients,
                    kind == 1 ? null : sum - (kind == 0 ? 0 : slack * Scale),
                    kind == 2 ? null : sum + (kind == 0 ? 0 : slack * Scale)
                );
            }

            for (var cell = 0; cell < values.Length; cell++)
            {
                Add(
                    [.. Enumerable.Range(0, values.Length).Select(other => other == cell ? 1 : 0)],
                    0,
                    Largest
                );
            }

            foreach (var (cell, value) in wrong)
            {
                values[cell] = value * Scale;
            }

            return new SmallSystem(values, halves.ToImmutable(), SystemOf(values, made.ToImmutable()));

            void Add(int[] coefficients, long? low, long? high)
            {
                made.Add(
                    new LinearEdit(
                        coefficients.Select((coefficient, cell) => (cell, (Rational)coefficient)),
                        (decimal?)low,
                        (decimal?)high
                    )
                );
                if (high is { } top)
                {
                    halves.Add(([.. coefficients.Select(coefficient => (long)coefficient)], top));
                }

                if (low is { } bottom)
                {
                    halves.Add(([.. coefficients.Select(coefficient => -(long)coefficient)], -bottom));
                }
            }
        }

        public static SmallSystem Share(int whole, int part, int cell, int value)
        {
            long[] values =
            [
                (long)Math.Round(100m * part / whole, MidpointRounding.AwayFromZero),
                part,
                whole,
                whole - part,
            ];
            values[cell] = value;
            return new SmallSystem(
                values,
                [],
                SystemOf(
                    values,
                    [new RateEdit(0, 1, 2, 0.5m), new LinearEdit([(1, 1), (3, 1), (2, -1)], 0, 0)]
                )
            );
        }

        /// <returns>The values of the given cells at every corner; none when no values of them satisfy all edits.</returns>
        public List<long[]> Corners(int[] cells)
        {
            var rows = HalfSpaces
                .Select(half =>
                    (
                        Coefficients: cells.Select(cell => half.Coefficients[cell]).ToArray(),
                        Bound: half.Bound
                            - Enumerable
                                .Range(0, Values.Length)
                                .Except(cells)
                                .Sum(cell => half.Coefficients[cell] * Values[cell])
                    )
                )
                .ToList();
            return rows.Any(row => row.Coefficients.All(coefficient => coefficient == 0) && row.Bound < 0)
                ? []
                :
                [
                    .. Subsets(rows.Count, cells.Length)
                        .Select(tight => Solve([.. tight.Select(row => rows[row])]))
                        .OfType<long[]>()
                        .Where(point =>
                            rows.All(row =>
                                row.Coefficients.Zip(point, (coefficient, value) => coefficient * value).Sum()
                                <= row.Bound
                            )
                        ),
                ];
        }

        public override string ToString() =>
            $"{string.Join(' ', Values)} under {string.Join(", ", HalfSpaces.Select(half => $"[{string.Join(' ', half.Coefficients)}] <= {half.Bound}"))}";

        private static EditSystem SystemOf(long[] values, ImmutableArray<Edit> edits) =>
            new(
                new(values.Select(value => (Rational)(decimal)value)),
                [.. values.Select(_ => 0)],
                _ => false,
                [.. values.Select(_ => true)],
                edits
            );

        /// <summary>Cramer's rule.</summary>
        private static long[]? Solve((long[] Coefficients, long Bound)[] rows)
        {
            var matrix = rows.Select(row => row.Coefficients).ToArray();
            var determinant = Determinant(matrix);
            return determinant == 0
                ? null
                :
                [
                    .. Enumerable
                        .Range(0, rows.Length)
                        .Select(column =>
                            Determinant([
                                .. rows.Select(row =>
                                    (long[])
                                        [
                                            .. row.Coefficients[..column],
                                            row.Bound,
                                            .. row.Coefficients[(column + 1)..],
                                        ]
                                ),
                            ]) / determinant
                        ),
                ];
        }

        private static long Determinant(long[][] m) =>
            m.Length switch
            {
                0 => 1,
                1 => m[0][0],
                2 => m[0][0] * m[1][1] - m[0][1] * m[1][0],
                _ => m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                    - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                    + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]),
            };
    }
}
