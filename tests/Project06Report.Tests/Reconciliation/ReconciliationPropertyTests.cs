using System.Collections.Concurrent;
using CsCheck;
using Project06Report.Diagnostics;
using Project06Report.Reconciliation;
using Project06Report.Reconciliation.Results;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Xunit;
using Xunit.Sdk;

namespace Project06Report.Tests.Reconciliation;

/// <summary>What must hold for any month and any errors. The months are drawn and checked once, and each law looks at all of them:
/// it is the checking that takes long.</summary>
public sealed class ReconciliationPropertyTests
{
    private const int Months = 100_000;

    private static readonly Gen<(uint Seed, int One, int Other, int Agency)> Errors = Gen.Select(
        Gen.UInt,
        Gen.Int[0, InjectedErrors.Kinds.Length - 1],
        Gen.Int[0, InjectedErrors.Kinds.Length - 1],
        Gen.Int[0, ShippedForms.Agencies.Length - 1]
    );

    private static readonly Lazy<ConcurrentDictionary<Action<Checked>, string>> Violations = new(CheckMany);

    [Law]
    public void A_consistent_month_has_no_finding() =>
        Errors.Sample(
            errors =>
                Assert.Empty(
                    new ShippedMonth(errors.Seed, ShippedForms.Agencies[errors.Agency].Code).Check().Findings
                ),
            iter: Soak.Times(Months),
            threads: 2
        );

    [Law]
    public void Two_errors_are_never_all_right_and_every_broken_rule_is_accounted_for() =>
        RequireNoViolation(EveryBrokenRuleIsAccountedFor);

    [Law]
    public void The_order_of_files_sheets_rows_and_rules_changes_nothing() =>
        RequireNoViolation(OrderChangesNothing);

    [Law]
    public void One_more_agency_never_changes_what_is_said_of_the_others() =>
        RequireNoViolation(OneMoreAgencyChangesNothing);

    [Law]
    public void The_same_month_gives_the_same_findings_every_time() =>
        Errors.Sample(
            errors =>
            {
                var month = WithErrors(errors, out _);
                Assert.Equal(Told(month.Check().Findings), Told(month.Check().Findings));
            },
            iter: Soak.Times(1_000),
            threads: 2
        );

    private static void EveryBrokenRuleIsAccountedFor(Checked month)
    {
        var broken = month.Report.Results.Where(result => result.Outcome == RuleOutcome.Broken).ToList();
        var told = month.Report.Findings.Where(finding => finding.Severity >= Severity.Warning).ToList();
        Assert.Equal(broken.Count > 0 || HasImproper(month.Month), told.Count > 0);
        foreach (var result in broken)
        {
            Assert.True(
                told.Any(finding => Concerns(finding, result)),
                $"{result.Instance.Rule.Code} is in none of {Told(told)}"
            );
        }
    }

    private static void OrderChangesNothing(Checked month) =>
        Assert.Equal(Told(month.Report.Findings), Told(month.Shuffled.Findings));

    private static void OneMoreAgencyChangesNothing(Checked month) =>
        Assert.Equal(
            Told(month.Alone.Findings),
            Told(month.Report.Findings.Where(finding => finding.Place.File == month.File))
        );

    /// <returns>By law, the first month found to break it.</returns>
    private static ConcurrentDictionary<Action<Checked>, string> CheckMany()
    {
        var violations = new ConcurrentDictionary<Action<Checked>, string>();
        Errors.Sample(
            errors =>
            {
                var month = Checked.Of(errors);
                foreach (
                    var law in (Action<Checked>[])
                        [EveryBrokenRuleIsAccountedFor, OrderChangesNothing, OneMoreAgencyChangesNothing]
                )
                {
                    try
                    {
                        law(month);
                    }
                    catch (XunitException violation)
                    {
                        violations.TryAdd(law, $"{errors}: {violation.Message}");
                    }
                }
            },
            iter: Soak.Times(Months),
            threads: 2
        );
        return violations;
    }

    private static void RequireNoViolation(Action<Checked> law) =>
        Assert.False(Violations.Value.TryGetValue(law, out var how), how);

    /// <summary>A month with errors at two agencies, checked as it is, in another order, and with the one agency alone.</summary>
    /// <param name="File">Of that agency.</param>
    private sealed record Checked(
        ShippedMonth Month,
        string File,
        ReconciliationReport Report,
        ReconciliationReport Shuffled,
        ReconciliationReport Alone
    )
    {
        public static Checked Of((uint Seed, int One, int Other, int Agency) errors)
        {
            var month = WithErrors(errors, out var agency);
            var (current, previous, random) = (month.Received, month.ReceivedBefore, new PCG(3, errors.Seed));
            return new(
                month,
                current.OnlyOf(agency)!.File,
                Reconciler.Check(current, previous),
                Reconciler.Check(InAnotherOrder(current, random), InAnotherOrder(previous, random)),
                Reconciler.Check(month.ReceivedFrom(agency), previous)
            );
        }
    }

    /// <summary>Two slips at one agency, and another agency with one.</summary>
    private static ShippedMonth WithErrors(
        (uint Seed, int One, int Other, int Agency) errors,
        out string agency
    )
    {
        agency = ShippedForms.Agencies[errors.Agency].Code;
        var neighbour = ShippedForms
            .Agencies[
                (errors.Agency + 1 + (int)(errors.Seed % (uint)(ShippedForms.Agencies.Length - 1)))
                    % ShippedForms.Agencies.Length
            ]
            .Code;
        var month = new ShippedMonth(errors.Seed, agency, neighbour);
        var random = new PCG(2, errors.Seed);
        InjectedErrors.Inject(month, agency, InjectedErrors.Kinds[errors.One], random);
        InjectedErrors.Inject(month, agency, InjectedErrors.Kinds[errors.Other], random);
        InjectedErrors.Inject(month, neighbour, InjectedErrors.Kinds[errors.Other], random);
        return month;
    }

    private static bool HasImproper(ShippedMonth month) =>
        month.Current.Any(submission =>
            ShippedForms
                .Figures[submission.Key]
                .Select(figure => figure.Indicator)
                .Any(indicator =>
                    submission.Value[indicator.Id] is var value
                    && (value < 0 || value * (indicator.Decimals == 0 ? 1 : 10) % 1 != 0)
                )
        );

    private static bool Concerns(Diagnostic finding, RuleResult result) =>
        finding.Kind.Code is "P06-224" or "P06-225"
        || finding.Rule == result.Instance.Rule.Code
        || result
            .Instance.Operands.Prepend(result.Instance.Left)
            .Select(operand => operand.Cell?.Cell.ToString())
            .OfType<string>()
            .Any(spot =>
                finding.Place.Spot == spot
                || finding.Related.Any(place => place.Spot == spot)
                || finding.Cause.Cells.Any(cell => $"{cell.Address}" == spot)
            );

    private static MonthSubmissions InAnotherOrder(MonthSubmissions month, PCG random) =>
        month with
        {
            Submissions = [.. month.Submissions.OrderBy(_ => random.Next())],
            Catalogue = month.Catalogue with
            {
                Rules = [.. month.Catalogue.Rules.OrderBy(_ => random.Next())],
                Places = [.. month.Catalogue.Places.OrderBy(_ => random.Next())],
            },
        };

    private static string Told(IEnumerable<Diagnostic> findings) => string.Join('\n', findings.Select(Told));

    private static string Told(Diagnostic finding) =>
        $"{finding.Kind.Code} {finding.Severity} {finding.Rule} {finding.Place}: {finding.Written.Show()} / {finding.Expected.Show()} / {finding.Cause.Show()} / {finding.Remedy.Show()}";
}
