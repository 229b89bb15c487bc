using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Reconciliation.Results;
using Project06Report.Rules;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Forms;

/// <summary>What the form tells its sender while it is filled in is what the engine will say: LibreOffice calculates the form, the engine
/// reads it.</summary>
public sealed class InSheetCheckTests : IDisposable
{
    private const int Months = 25;
    private const int BlockForms = 17;
    private const int Blocks = 50;

    private readonly string folder = Directory.CreateTempSubdirectory("p06-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Every form that ships, 25 months each, and 850 blocks with a rule of every kind.</summary>
    [DeepFact]
    public void A_form_is_red_where_the_engine_finds_a_broken_rule_and_nowhere_else()
    {
        Assert.True(ShippedForms.Agencies.Length * Months + BlockForms * Blocks >= 1000);
        RequireAgreement([
            .. ShippedForms.Agencies.SelectMany(agency =>
                Enumerable.Range(1, Months).Select(seed => Filling.Shipped(agency.Code, (uint)seed))
            ),
            .. Enumerable.Range(1, BlockForms).Select(seed => BlockForm.Of(Blocks, (uint)seed)),
        ]);
    }

    [Fact]
    public void A_shipped_form_and_two_of_blocks_are_red_where_the_engine_finds_a_broken_rule_and_nowhere_else() =>
        RequireAgreement([
            Filling.Shipped(ShippedForms.Agencies[0].Code, 1),
            .. Enumerable.Range(1, 2).Select(seed => BlockForm.Of(Blocks, (uint)seed)),
        ]);

    private void RequireAgreement(List<Filling> fillings)
    {
        Calculate(fillings);
        var outcomes = new HashSet<(RuleKind, RuleOutcome)>();
        foreach (var filling in fillings)
        {
            AssertAgrees(filling);
            outcomes.UnionWith(
                filling.Report.Results.Select(result => (result.Instance.Rule.Kind, result.Outcome))
            );
        }

        Assert.All(Enum.GetValues<RuleKind>(), kind =>
            Assert.Superset(
                new HashSet<(RuleKind, RuleOutcome)>
                {
                    (kind, RuleOutcome.Holds),
                    (kind, RuleOutcome.Broken),
                },
                outcomes
            )
        );
    }

    private void Calculate(List<Filling> fillings)
    {
        foreach (var filling in fillings)
        {
            File.WriteAllBytes(Path.Combine(folder, filling.Name + ".xlsx"), filling.Bytes);
        }

        // half of them on a machine that speaks Vietnamese, with its comma and its point
        foreach (var half in fillings.Index().GroupBy(filling => filling.Index % 2 == 0 ? "en-US" : "vi"))
        {
            LibreOffice.Convert(
                half.Select(filling => Path.Combine(folder, filling.Item.Name + ".xlsx")),
                LibreOffice.EverySheetAsText,
                Path.Combine(folder, "tinh"),
                half.Key
            );
        }
    }

    private void AssertAgrees(Filling filling)
    {
        var told = Rows(filling, CheckSheet.Name)
            .Where(cells => cells is [.., { Length: > 0 } rule] && cells.Length == 6 && rule != "Quy tắc")
            .ToDictionary(cells => cells[5], cells => cells[0]);
        var expected = filling
            .Report.Results.Where(result => told.ContainsKey(result.Instance.Rule.Code))
            .ToDictionary(result => result.Instance.Rule.Code, result => WordOf(result.Outcome));
        Assert.Equal(Lines(expected), Lines(told));
        // what the form cannot check the engine could not either
        Assert.All(
            filling.Report.Results.Where(result => !told.ContainsKey(result.Instance.Rule.Code)),
            result => Assert.Equal(RuleOutcome.Skipped, result.Outcome)
        );
        Assert.Equal(RedRows(filling).Order(), BrokenRows(filling).Order());
        Assert.Equal(
            filling.Report.Results.Any(result => result.Outcome == RuleOutcome.Broken),
            filling.Report.Findings.Any(IsOfABrokenRule)
        );
    }

    private static bool IsOfABrokenRule(Diagnostic finding) =>
        finding.Rule.Length > 0
        && finding.Kind != DiagnosticCatalogue.Reconciling.NotEvaluated
        && finding.Kind != DiagnosticCatalogue.Reconciling.Missing;

    private static string WordOf(RuleOutcome outcome) =>
        outcome switch
        {
            RuleOutcome.Broken => "lệch",
            RuleOutcome.Skipped => "chưa đủ số",
            _ => "khớp",
        };

    /// <summary>The rows whose check has turned red.</summary>
    private IEnumerable<string> RedRows(Filling filling) =>
        from table in filling.Layout.Tables
        where !table.IsForRecords
        from cells in Rows(filling, table.Name)
        where
            cells.Length == table.Columns.Length
            && cells[^1].StartsWith(CheckSheet.Look, StringComparison.Ordinal)
        select $"{table.Name} {cells[0]}";

    private static IEnumerable<string> BrokenRows(Filling filling) =>
        filling
            .Report.Results.Where(result => result.Outcome == RuleOutcome.Broken)
            .Select(result => (result, Place: filling.Layout.Find(result.Instance.Left.Indicator)!))
            .Select(pair => $"{pair.Place.Table.Name} {pair.Place.Table.Rows[pair.Place.Row].Code}")
            .Distinct();

    private IEnumerable<string[]> Rows(Filling filling, string sheet)
    {
        var path = Path.Combine(folder, "tinh", $"{filling.Name}-{sheet}.csv");
        return File.Exists(path) ? File.ReadLines(path).Select(line => line.Split('\t')) : [];
    }

    private static string Lines(Dictionary<string, string> words) =>
        string.Join('\n', words.Select(word => $"{word.Key}: {word.Value}").Order(StringComparer.Ordinal));
}
