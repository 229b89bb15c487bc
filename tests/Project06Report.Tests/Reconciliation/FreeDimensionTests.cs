using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Reconciliation.Search;
using Project06Report.Reconciliation.Verdicts;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>How far the rules determine the values of the smallest error sets when three figures of a form are wrong at once: what a
/// search with two free dimensions could gain (docs/doi-soat.md).</summary>
public sealed class FreeDimensionTests
{
    private static readonly ImmutableArray<string> Slips =
    [
        "dao_lien_nhau",
        "mot_chu_so",
        "sot_chu_so",
        "thua_chu_so",
        "nhan_10",
    ];

    private static readonly ImmutableArray<Rule> Sums =
    [
        .. ShippedForms.Catalogue.Rules.Where(rule => rule.Kind == RuleKind.Sum && rule.Operands.Length >= 3),
    ];

    /// <summary>Run with <c>-explicit only</c>; <c>P06_SOAK=1</c> tries 1,000 of each.</summary>
    [Fact(Explicit = true)]
    public void Free_dimensions_of_error_sets()
    {
        var cases = (int)Soak.Times(1_000);
        foreach (
            var agency in ShippedForms
                .Agencies.Where(agency => ShippedForms.Figures[agency.Code].Length > 3)
                .Select(agency => agency.Code)
        )
        {
            Write(
                $"{agency}, three slips anywhere",
                Enumerable.Range(1, cases).Select(number => Anywhere(SeedOf(number), agency))
            );
        }

        Write(
            "three parts of one sum",
            Enumerable.Range(1, cases).Select(number => PartsOfOneSum(SeedOf(number)))
        );
    }

    /// <summary>Three parts of a sum, each with a digit or noughts too many, and a total that other rules confirm: are the values told
    /// those that were meant?</summary>
    [Fact(Explicit = true)]
    public void Values_told_where_two_dimensions_are_free()
    {
        foreach (var parts in (int[])[3, 5, 8])
        {
            var told = Enumerable
                .Range(1, (int)Soak.Times(100))
                .Select(number => ToldOf(SeedOf(number), parts))
                .ToList();
            TestContext.Current.TestOutputHelper!.WriteLine(
                string.Join(
                    "; ",
                    told.GroupBy(word => word)
                        .OrderBy(group => group.Key, StringComparer.Ordinal)
                        .Select(group =>
                            string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}")
                        )
                        .Prepend(string.Create(CultureInfo.InvariantCulture, $"{parts} parts"))
                )
            );
        }
    }

    private static string ToldOf(uint seed, int count)
    {
        var random = new PCG(4, seed);
        var proper = Enumerable
            .Range(0, count)
            .Select(_ => 10m + random.Next(90 + 9000 * random.Next(2)))
            .ToList();
        var written = proper.Select((value, at) => at < 3 ? Enlarged(value, random) : value).ToList();
        var month = new MonthBuilder("2022-08")
            .Agency("A", "Đơn vị A", "F")
            .Figure("A", "t.ky_nay", proper.Sum(), "D3", "tổng");
        for (var at = 0; at < count; at++)
        {
            month.Figure("A", $"p{at}.ky_nay", written[at], $"D{at + 4}", $"phần {at}");
        }

        month.Rule(
            "r",
            RuleKind.Sum,
            "F",
            "t.ky_nay",
            string.Join(" + ", Enumerable.Range(0, count).Select(at => $"p{at}.ky_nay"))
        );
        for (var at = 0; at < 4; at++)
        {
            month
                .Figure("A", $"b{at}.ky_nay", proper.Sum(), $"E{at + 4}", $"bằng {at}")
                .Rule($"b{at}", RuleKind.Equal, "F", "t.ky_nay", $"b{at}.ky_nay");
        }

        return Judged(month.Check().Findings, proper);
    }

    private static decimal Enlarged(decimal value, PCG random) =>
        random.Next(3) switch
        {
            0 => value * 10,
            1 => value * 100,
            _ => decimal.Parse(
                Doubled(value.ToString("0", CultureInfo.InvariantCulture), random),
                CultureInfo.InvariantCulture
            ),
        };

    private static string Doubled(string digits, PCG random) =>
        (int)random.Next((uint)digits.Length) is var at ? digits.Insert(at, digits[at].ToString()) : "";

    private static string Judged(ImmutableArray<Diagnostic> findings, List<decimal> proper)
    {
        var named = findings
            .Where(finding =>
                finding.Cause.Show().Contains("Rất có thể", StringComparison.Ordinal)
                || finding.Cause.Show().Contains("Xác định được", StringComparison.Ordinal)
            )
            .ToList();
        var told = named
            .Select(finding => (finding.Place.Spot, Value: finding.Expected.Show().Split(' ')[0]))
            .ToList();
        return named.Count == 0 ? "no cell named"
            : named.Exists(finding => finding.Place.Spot is not ("D4" or "D5" or "D6")) ? "OTHER CELL NAMED"
            : told.Exists(pair => pair.Value is "từ" or "không" or "ít") ? "cells, values open"
            : told.TrueForAll(pair => pair.Value == VietnameseNumber.Format(proper[pair.Spot[1] - '4']))
                ? "cells and values right"
            : "cells right, values not";
    }

    private static uint SeedOf(int number) => unchecked((uint)number * 2_654_435_761u);

    private static ShippedMonth Anywhere(uint seed, string agency)
    {
        var (month, random) = (new ShippedMonth(seed, agency), new PCG(2, seed));
        for (var slip = 0; slip < 3; slip++)
        {
            InjectedErrors.Inject(month, agency, Slips[(int)random.Next((uint)Slips.Length)], random);
        }

        return month;
    }

    /// <summary>Each ten times too large: no single part, nor two, could take back what the sum is off by.</summary>
    private static ShippedMonth PartsOfOneSum(uint seed)
    {
        var random = new PCG(2, seed);
        var rule = Sums[(int)random.Next((uint)Sums.Length)];
        var agency = ShippedForms.Agencies.First(known => known.OnlyFormCode() == rule.Form).Code;
        var month = new ShippedMonth(seed, agency);
        foreach (var part in rule.Operands.OrderBy(_ => random.Next()).Take(3).ToList())
        {
            month.Current[agency][part.Indicator] *= 10;
        }

        return month;
    }

    private static void Write(string what, IEnumerable<ShippedMonth> months)
    {
        var sets = months.SelectMany(SetsOf).ToList();
        var groups = sets.GroupBy(set => set)
            .OrderBy(group => group.Key)
            .Select(group =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key.Cells} cells {group.Key.Free} free: {group.Count()}"
                )
            );
        TestContext.Current.TestOutputHelper!.WriteLine($"{what}: {string.Join("; ", groups)}");
    }

    /// <summary>Of every smallest set its cells, and how many of them could be chosen freely as far as the equalities go.</summary>
    private static IEnumerable<(int Cells, int Free)> SetsOf(ShippedMonth made)
    {
        var (month, previous) = (made.Received, made.ReceivedBefore);
        var source = new OperandSource(month, previous);
        var mayBeNegative = ImproperFigures.MayBeNegative(month.Catalogue);
        var network = FigureNetwork.Of(
            month,
            Reconciler.Check(month, previous).Results,
            [.. ImproperFigures.Of(month, source, mayBeNegative)],
            mayBeNegative
        );
        foreach (
            var set in Suspicions
                .In(network, [.. network.Edits.Where(edit => edit.IsTrusted)])
                .SelectMany(suspicion => suspicion.Sets)
        )
        {
            var cells = set.Changes.Select(change => change.Cell).ToImmutableSortedSet();
            yield return (cells.Count, cells.Count - RankOf(cells, network));
        }
    }

    private static int RankOf(ImmutableSortedSet<int> cells, FigureNetwork network)
    {
        List<Row> rows =
        [
            .. network
                .Edits.Where(edit => edit.Edit.Cells.Any(cells.Contains))
                .SelectMany(edit => edit.Edit.Rows(network.Values, cells.Contains))
                .Where(row => row.IsEquality),
        ];
        var rank = 0;
        foreach (var cell in cells)
        {
            if (rows.Any(row => row.SpeaksOf(cell)))
            {
                rank++;
                rows = Elimination.Without([cell], rows);
            }
        }

        return rank;
    }
}
