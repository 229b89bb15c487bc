using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Project06Report.Submissions;
using Xunit;

namespace Project06Report.Tests.Reconciliation;

/// <summary>What must hold for any month and any errors.</summary>
public sealed class ReconciliationPropertyTests
{
    private const int Rows = 4;

    private static readonly Gen<(uint Seed, int One, int Other)> Errors =
        Gen.Select(Gen.UInt, Gen.Int[0, InjectedErrors.Kinds.Length - 1], Gen.Int[0, InjectedErrors.Kinds.Length - 1]);

    [Fact]
    public void Two_errors_are_never_all_right_and_every_broken_rule_is_accounted_for() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, 1);
                var report = month.Current.Check(month.Previous);
                var broken = report.Results.Where(result => result.Outcome == RuleOutcome.Broken).ToList();
                var told = report.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
                Assert.Equal(broken.Count > 0 || HasImproper(month), told.Count > 0);
                Assert.All(broken, result => Assert.True(
                    told.Any(finding => finding.Kind.Code == "P06-224" || Concerns(finding, result)),
                    $"{result.Instance.Rule.Code} is in none of {string.Join(" || ", told.Select(finding => $"{finding.Place} {finding.Written} {finding.Expected} {finding.Cause}"))}"));
            },
            iter: Soak.Times(2_000), threads: 2);

    [Fact]
    public void The_order_of_rules_indicators_and_files_changes_nothing() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, 2);
                var (current, previous) = (month.Current.Build(), month.Previous.Build());
                var random = new PCG(3, errors.Seed);
                Assert.Equal(
                    Told(Reconciler.Check(current, previous)),
                    Told(Reconciler.Check(Shuffled(current, random), Shuffled(previous, random))));
            },
            iter: Soak.Times(1_000), threads: 2);

    [Fact]
    public void One_more_agency_never_changes_what_is_said_of_the_others() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, 2);
                var (current, previous) = (month.Current.Build(), month.Previous.Build());
                var one = current with { Submissions = [current.Submissions[0]] };
                var both = Reconciler.Check(current, previous).Findings.Where(finding => finding.Place.File == current.Submissions[0].File);
                Assert.Equal(Told(Reconciler.Check(one, previous)), string.Join('\n', both.Select(Told)));
            },
            iter: Soak.Times(1_000), threads: 2);

    [Fact]
    public void The_same_month_gives_the_same_findings_every_time() =>
        Errors.Sample(
            errors => Assert.Equal(Told(Check(errors)), Told(Check(errors))),
            iter: Soak.Times(100), threads: 2);

    private static ReconciliationReport Check((uint Seed, int One, int Other) errors)
    {
        var month = WithErrors(errors, 1);
        return month.Current.Check(month.Previous);
    }

    private static GeneratedMonth WithErrors((uint Seed, int One, int Other) errors, int agencies)
    {
        var month = GeneratedMonth.Of(agencies, Rows, errors.Seed);
        var random = new PCG(2, errors.Seed);
        InjectedErrors.Inject(month, InjectedErrors.Kinds[errors.One], random);
        InjectedErrors.Inject(month, InjectedErrors.Kinds[errors.Other], random);
        return month;
    }

    private static bool HasImproper(GeneratedMonth month) =>
        month.Current.Ids.Any(id => month.Current[id.Agency, id.Id] is { } value
            && (value < 0 || (value != Math.Truncate(value) && !id.Id.StartsWith("ty_le", StringComparison.Ordinal))));

    private static bool Concerns(Diagnostic finding, RuleResult result)
    {
        var spots = result.Instance.Operands.Prepend(result.Instance.Left).Select(operand => operand.Cell?.Cell.ToString()).OfType<string>().ToHashSet();
        return spots.Contains(finding.Place.Spot)
            || finding.Related.Any(place => spots.Contains(place.Spot))
            || finding.Cause.Split([' ', ',', '.', ';', ')', '(']).Any(spots.Contains);
    }

    private static MonthSubmissions Shuffled(MonthSubmissions month, PCG random) => month with
    {
        Submissions = [.. month.Submissions.OrderBy(_ => random.Next())],
        Catalogue = month.Catalogue with
        {
            Rules = [.. month.Catalogue.Rules.OrderBy(_ => random.Next())],
            Indicators = [.. month.Catalogue.Indicators.OrderBy(_ => random.Next())],
        },
    };

    private static string Told(ReconciliationReport report) => string.Join('\n', report.Findings.Select(Told));

    private static string Told(Diagnostic finding) =>
        $"{finding.Kind.Code} {finding.Severity} {finding.Rule} {finding.Place}: {finding.Written} / {finding.Expected} / {finding.Cause} / {finding.Remedy}";
}
