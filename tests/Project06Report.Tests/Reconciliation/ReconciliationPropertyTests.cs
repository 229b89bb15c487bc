using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Project06Report.Submissions;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>What must hold for any month and any errors.</summary>
public sealed class ReconciliationPropertyTests
{
    private static readonly Gen<(uint Seed, int One, int Other, int Agency)> Errors = Gen.Select(
        Gen.UInt, Gen.Int[0, InjectedErrors.Kinds.Length - 1], Gen.Int[0, InjectedErrors.Kinds.Length - 1], Gen.Int[0, ShippedForms.Agencies.Length - 1]);

    [Fact]
    public void Two_errors_are_never_all_right_and_every_broken_rule_is_accounted_for() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, out _);
                var report = month.Check();
                var broken = report.Results.Where(result => result.Outcome == RuleOutcome.Broken).ToList();
                var told = report.Findings.Where(finding => finding.Severity >= Severity.Warning).ToList();
                Assert.Equal(broken.Count > 0 || HasImproper(month), told.Count > 0);
                foreach (var result in broken)
                {
                    Assert.True(told.Any(finding => Concerns(finding, result)), $"{result.Instance.Rule.Code} is in none of {string.Join("\n", told.Select(Told))}");
                }
            },
            iter: Soak.Times(50_000), threads: 2);

    [Fact]
    public void A_consistent_month_has_no_finding() =>
        Errors.Sample(
            errors => Assert.Empty(new ShippedMonth(errors.Seed, ShippedForms.Agencies[errors.Agency].Code).Check().Findings),
            iter: Soak.Times(100_000), threads: 2);

    [Fact]
    public void The_order_of_files_sheets_rows_and_rules_changes_nothing() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, out _);
                var (current, previous, random) = (month.Received, month.ReceivedBefore, new PCG(3, errors.Seed));
                Assert.Equal(Told(Reconciler.Check(current, previous)), Told(Reconciler.Check(Shuffled(current, random), Shuffled(previous, random))));
            },
            iter: Soak.Times(20_000), threads: 2);

    [Fact]
    public void One_more_agency_never_changes_what_is_said_of_the_others() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, out var agency);
                var file = month.Received.Of(agency)!.File;
                var both = Told(Reconciler.Check(month.Received, month.ReceivedBefore).Findings.Where(finding => finding.Place.File == file));
                foreach (var other in month.Current.Keys.Where(code => code != agency).ToList())
                {
                    month.Current.Remove(other);
                }

                Assert.Equal(both, Told(month.Check().Findings));
            },
            iter: Soak.Times(25_000), threads: 2);

    [Fact]
    public void The_same_month_gives_the_same_findings_every_time() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, out _);
                Assert.Equal(Told(month.Check()), Told(month.Check()));
            },
            iter: Soak.Times(1_000), threads: 2);

    /// <summary>Two slips at one agency, and another agency with one.</summary>
    private static ShippedMonth WithErrors((uint Seed, int One, int Other, int Agency) errors, out string agency)
    {
        agency = ShippedForms.Agencies[errors.Agency].Code;
        var neighbour = ShippedForms.Agencies[(errors.Agency + 1 + (int)(errors.Seed % (uint)(ShippedForms.Agencies.Length - 1))) % ShippedForms.Agencies.Length].Code;
        var month = new ShippedMonth(errors.Seed, agency, neighbour);
        var random = new PCG(2, errors.Seed);
        InjectedErrors.Inject(month, agency, InjectedErrors.Kinds[errors.One], random);
        InjectedErrors.Inject(month, agency, InjectedErrors.Kinds[errors.Other], random);
        InjectedErrors.Inject(month, neighbour, InjectedErrors.Kinds[errors.Other], random);
        return month;
    }

    private static bool HasImproper(ShippedMonth month) =>
        month.Current.Any(submission => ShippedForms.Figures[submission.Key].Select(figure => figure.Indicator).Any(indicator =>
            submission.Value[indicator.Id] is var value && (value < 0 || value * (indicator.Decimals == 0 ? 1 : 10) % 1 != 0)));

    private static bool Concerns(Diagnostic finding, RuleResult result) =>
        finding.Kind.Code is "P06-224" or "P06-225" || finding.Rule == result.Instance.Rule.Code
        || result.Instance.Operands.Prepend(result.Instance.Left).Select(operand => operand.Cell?.Cell.ToString()).OfType<string>().Any(spot =>
            finding.Place.Spot == spot || finding.Related.Any(place => place.Spot == spot) || finding.Cause.Split([' ', ',', '.', ';', ')', '(']).Contains(spot));

    private static MonthSubmissions Shuffled(MonthSubmissions month, PCG random) => month with
    {
        Submissions = [.. month.Submissions.OrderBy(_ => random.Next())],
        Catalogue = month.Catalogue with
        {
            Rules = [.. month.Catalogue.Rules.OrderBy(_ => random.Next())],
            Indicators = [.. month.Catalogue.Indicators.OrderBy(_ => random.Next())],
        },
    };

    private static string Told(ReconciliationReport report) => Told(report.Findings);

    private static string Told(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(Told));

    private static string Told(Diagnostic finding) =>
        $"{finding.Kind.Code} {finding.Severity} {finding.Rule} {finding.Place}: {finding.Written} / {finding.Expected} / {finding.Cause} / {finding.Remedy}";
}
