using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>Months of form II.06a filled consistently, then one error put in.</summary>
public sealed class GeneratedMonthTests
{
    private const int Rows = 8;

    [Fact]
    public void A_consistent_month_has_no_finding() =>
        Gen.UInt.Sample(
            seed => Assert.Empty(Check(GeneratedMonth.Of(1, Rows, seed)).Findings),
            iter: Soak.Times(200), threads: 2);

    [Fact]
    public void One_error_is_always_found_and_its_cell_always_in_the_answer() =>
        Gen.Select(Gen.UInt, Gen.Int[0, 8]).Sample(
            pair =>
            {
                var outcome = Outcome.Of(pair.Item1, InjectedErrors.Kinds[pair.Item2]);
                Assert.True(outcome.Nothing || outcome.Detected, "not detected");
                Assert.True(outcome.Nothing || outcome.InAnswer, $"not in the answer: {outcome.Told}");
                Assert.False(outcome.WronglyDetermined, outcome.Told);
            },
            iter: Soak.Times(1_000), threads: 2);

    /// <summary>Run with <c>-explicit only</c>: the confusion matrix of causes, for docs.</summary>
    [Fact(Explicit = true)]
    public void Confusion_matrix()
    {
        var text = new StringBuilder("kind | n | detected | in answer | named first | determined | likely | one of | unknown | wrongly determined | wrong cell named | causes told\n");
        foreach (var kind in InjectedErrors.Kinds)
        {
            var outcomes = Enumerable.Range(1, (int)Soak.Times(200)).Select(seed => Outcome.Of(unchecked((uint)seed * 2_654_435_761u), kind)).Where(outcome => !outcome.Nothing).ToList();
            var causes = outcomes.GroupBy(outcome => outcome.CauseTold).OrderByDescending(group => group.Count()).Take(4).Select(group => $"{group.Key} {group.Count()}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind} | {outcomes.Count} | {outcomes.Count(o => o.Detected)} | {outcomes.Count(o => o.InAnswer)} | {outcomes.Count(o => o.NamedFirst)} | {Class(outcomes, "Xác định được")} | {Class(outcomes, "Rất có thể")} | {Class(outcomes, "có thể là một")} | {Class(outcomes, "không xác định được")} | {outcomes.Count(o => o.WronglyDetermined)} | {outcomes.Count(o => o.WronglyNamed)} | {string.Join(", ", causes)}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine(text.ToString());
    }

    [Fact(Explicit = true)]
    public void Time_of_a_month()
    {
        var month = GeneratedMonth.Of(25, 10, 1);
        var (current, previous) = (month.Current.Build(), month.Previous.Build());
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{month.Current.Ids.Count()} figures, {Reconciler.Check(current, previous).Results.Length} rules\n");
        Measure(text, "consistent", () => Reconciler.Check(current, previous));
        month.Current["DV7", "tt3.truc_tuyen"] += 18;
        month.Current["DV20", "tong.qua_han"] += 9;
        var wrong = month.Current.Build();
        Measure(text, "two errors", () => Reconciler.Check(wrong, previous));
        foreach (var code in month.Codes)
        {
            month.Current[code, "tt5.dung_han"] += 27;
        }

        var all = month.Current.Build();
        Measure(text, "an error each", () => Reconciler.Check(all, previous));
        var form = GeneratedMonth.Of(1, 20, 1);
        form.Current["DV1", "tt3.truc_tuyen"] += 18;
        form.Current["DV1", "tt9.qua_han"] += 7;
        var (one, before) = (form.Current.Build(), form.Previous.Build());
        Measure(text, "one form of 231 cells, two errors", () => Reconciler.Check(one, before));
        TestContext.Current.TestOutputHelper!.WriteLine(text.ToString());
    }

    private static void Measure(StringBuilder text, string what, Action action)
    {
        var cold = Stopwatch.GetTimestamp();
        action();
        text.Append(CultureInfo.InvariantCulture, $"{what}: first {Stopwatch.GetElapsedTime(cold).TotalMilliseconds:F1} ms");
        for (var round = 0; round < 20; round++)
        {
            action();
        }

        var warm = Stopwatch.GetTimestamp();
        for (var round = 0; round < 20; round++)
        {
            action();
        }

        text.AppendLine(CultureInfo.InvariantCulture, $", warm {Stopwatch.GetElapsedTime(warm).TotalMilliseconds / 20:F2} ms");
    }

    private static int Class(List<Outcome> outcomes, string words) => outcomes.Count(outcome => outcome.Told.Contains(words, StringComparison.Ordinal));

    private static ReconciliationReport Check(GeneratedMonth month) => month.Current.Check(month.Previous);

    private sealed record Outcome(bool Nothing, bool Detected, bool InAnswer, bool NamedFirst, bool WronglyDetermined, bool WronglyNamed, string Told, string CauseTold)
    {
        public static Outcome Of(uint seed, string kind)
        {
            var month = GeneratedMonth.Of(1, Rows, seed);
            var changed = InjectedErrors.Inject(month, kind, new PCG(2, seed));
            if (changed.Count == 0)
            {
                return new Outcome(true, false, false, false, false, false, "", "");
            }

            var findings = Check(month).Findings.Where(finding => finding.Severity == Severity.Error).ToList();
            var built = month.Current.Build();
            var spots = changed.Select(cell => built.Of(cell.Agency)!.Figures[cell.Id].Cell!.Cell.ToString()).ToList();
            return new Outcome(
                false, findings.Count > 0,
                findings.Any(finding => spots.All(spot => Mentions(finding, spot))) || spots.All(spot => findings.Any(finding => Mentions(finding, spot))),
                findings.Any(finding => IsNamed(finding) && spots.Contains(finding.Place.Spot)),
                findings.Any(finding => finding.Cause.Contains("Xác định được", StringComparison.Ordinal) && !spots.Contains(finding.Place.Spot)),
                findings.Any(finding => IsNamed(finding) && !spots.Contains(finding.Place.Spot)),
                string.Join(" || ", findings.Select(finding => $"{finding.Place.Spot} {finding.Written} / {finding.Expected} / {finding.Cause}")),
                findings.Count == 0 ? "" : string.Join(' ', findings[0].Cause.Split(' ').Take(4)));
        }

        private static bool IsNamed(Diagnostic finding) =>
            finding.Cause.Contains("Xác định được", StringComparison.Ordinal) || finding.Cause.Contains("Rất có thể", StringComparison.Ordinal);

        private static bool Mentions(Diagnostic finding, string spot) =>
            finding.Place.Spot == spot || finding.Related.Any(place => place.Spot == spot) || finding.Cause.Split([' ', ',', '.', ';', ')', '('], StringSplitOptions.None).Contains(spot);
    }
}
