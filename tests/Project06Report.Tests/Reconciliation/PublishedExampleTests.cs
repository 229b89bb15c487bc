using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Reconciliation;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Worked examples of the literature with their published results.</summary>
public sealed class PublishedExampleTests
{
    /// <summary>Scholtus 2009; the data set of the packages deducorrect and deductive. The last two records those packages correct
    /// only in part.</summary>
    [Theory]
    [InlineData("1452 116 1568 116 323 76 12 411 1979 1842 137", "")]
    [InlineData("1452 116 1568 161 323 76 12 411 1979 1842 137", "x4=116")]
    [InlineData("1452 116 1568 161 323 76 12 411 19979 1842 137", "x4=116 x9=1979")]
    [InlineData("1452 116 1568 161 0 0 0 411 19979 1842 137", "x4=116 x5=411 x9=1979 | x4=116 x6=411 x9=1979 | x4=116 x7=411 x9=1979")]
    [InlineData("1452 116 1568 161 323 76 12 0 19979 1842 137", "x4=116 x8=411 x9=1979")]
    public void Simple_typing_errors_of_Scholtus(string record, string expected)
    {
        var x = record.Split(' ').Select(value => (Rational)decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToImmutableArray();
        ImmutableArray<Edit> edits = [Balance([1, 2], 3), Balance([2], 4), Balance([5, 6, 7], 8), Balance([3, 8], 9), Balance([10, 11], 9)];
        Assert.Equal(expected, Found(x, edits));
    }

    /// <summary>The example of the package errorlocate: costs are at least six tenths of turnover.</summary>
    [Fact]
    public void The_profit_is_what_cannot_be_right()
    {
        ImmutableArray<Edit> edits =
        [
            Balance([1, 2], 3),
            new LinearEdit([(1, 1), (2, -0.6m)], 0, null),
        ];
        Assert.Equal("x1=75", Found([755, 125, 200], edits));
    }

    /// <summary>Figures of any size: a solver that works with big-M and doubles breaks down at 10 million.</summary>
    [Fact]
    public void Large_figures_are_exact() =>
        Assert.Equal(
            "x2=1",
            Found([1000000000000000000000000m, 2, 1000000000000000000000001m], [Balance([1, 2], 3), new LinearEdit([(0, 1), (2, -1)], -1, -1)]));

    /// <summary>Scholtus 2008: revenues less costs give results, results add up. Where the published method has one solution we may
    /// show a tie, with that solution in it.</summary>
    [Theory]
    [InlineData("2100 1950 150 0 10 10 20 5 15 50 10 40 195", "10 → -10 thiếu dấu trừ. Xác định được")]
    [InlineData("5100 4650 450 0 130 130 20 0 20 15 25 10 610", "ghi đổi chỗ hai số 0 (ô E7) và 130 (ô E8)", "ghi đổi chỗ hai số 15 (ô E13) và 25 (ô E14)")]
    [InlineData("3250 3550 300 110 10 100 50 90 40 30 10 20 -140", "300 → -300 thiếu dấu trừ. Xác định được", "ghi đổi chỗ hai số 50 (ô E10) và 90 (ô E11)")]
    public void Signs_and_swaps_of_Scholtus(string record, params string[] expected)
    {
        var told = Results(record).Check().Findings.Select(finding => $"{finding.Written} → {finding.Expected.Split(" = ")[0]} {finding.Cause}").ToList();
        Assert.Equal(expected.Length, told.Count);
        Assert.All(told.Zip(expected), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
    }

    private static MonthBuilder Results(string record)
    {
        var values = record.Split(' ').Select(value => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        string[] names = ["r0", "c0", "x0", "r1", "c1", "x1", "r2", "c2", "x2", "r3", "c3", "x3", "x4"];
        var month = new MonthBuilder("2022-08").Agency("A", "Đơn vị A", "F");
        foreach (var (name, at) in names.Select((name, at) => (name, at)))
        {
            month.Figure("A", $"{name}.ky_nay", values[at], $"E{at + 4}", name);
        }

        foreach (var result in names.Where(name => name[0] == 'x'))
        {
            month.Rule($"am.{result}", RuleKind.Range, "F", $"{result}.ky_nay", range: (-1_000_000, 1_000_000));
        }

        for (var part = 0; part < 4; part++)
        {
            month.Rule($"hieu.{part}", RuleKind.Difference, "F", $"x{part}.ky_nay", $"r{part}.ky_nay - c{part}.ky_nay");
        }

        return month.Rule("tong", RuleKind.Sum, "F", "x4.ky_nay", "x0.ky_nay + x1.ky_nay + x2.ky_nay + x3.ky_nay");
    }

    private static LinearEdit Balance(int[] parts, int total) =>
        new(parts.Select(part => (part - 1, (Rational)1)).Append((total - 1, -1)), 0, 0);

    private static string Found(ImmutableArray<Rational> values, ImmutableArray<Edit> edits)
    {
        var none = values.Select(_ => false).ToImmutableArray();
        var found = ErrorSetSearch.Find(new EditSystem(values, [.. values.Select(_ => 0)], none, [.. values.Select(_ => true)], edits));
        return string.Join(" | ", found.Sets.Select(set => string.Join(' ', set.Changes.Select(change => $"x{change.Cell + 1}={change.Value}"))));
    }
}
