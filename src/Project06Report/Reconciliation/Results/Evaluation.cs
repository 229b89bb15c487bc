using Project06Report.Figures;
using Project06Report.Rules;

namespace Project06Report.Reconciliation.Results;

/// <summary>Compares the two sides of a rule, exactly: decimals hold any sum of figures (at most 10^15, 4 decimals)
/// without rounding; quotients are kept as fractions.</summary>
internal static class Evaluation
{
    public static RuleResult Of(RuleInstance instance) =>
        instance.Rule.Kind switch
        {
            RuleKind.Sum
            or RuleKind.Difference
            or RuleKind.Equal
            or RuleKind.Linear
            or RuleKind.Opening
            or RuleKind.Continuity
            or RuleKind.Count => Equality(instance),
            RuleKind.AtMost or RuleKind.NeverRises => Limit(instance, 1),
            RuleKind.NeverFalls => Limit(instance, -1),
            RuleKind.Percentage => Percentage(instance),
            RuleKind.Range => Range(instance),
            RuleKind.Change => Change(instance),
            RuleKind.NotBoth => NotBoth(instance),
            _ => throw new ArgumentOutOfRangeException(
                nameof(instance),
                instance.Rule.Kind,
                "Not a rule about numbers."
            ),
        };

    /// <summary>How far the sides may differ without anybody being wrong: the declared tolerance, or what printing the
    /// parts of a sum with fewer decimals explains, or half a printed unit of a percentage. Whole numbers are
    /// exact.</summary>
    public static decimal Slack(RuleInstance instance) =>
        Math.Max(
            instance.Rule.Tolerance,
            instance.Rule.Kind switch
            {
                RuleKind.Percentage => HalfUnit(instance.Left),
                RuleKind.Sum or RuleKind.Difference or RuleKind.Linear or RuleKind.Continuity => HalfUnits(
                    instance
                ),
                _ => 0,
            }
        );

    /// <summary>A percentage as it should be, unrounded; null when the whole is zero.</summary>
    public static Rational? Rate(decimal part, decimal whole) =>
        whole == 0 ? null : 100 * (Rational)part / whole;

    private static decimal HalfUnits(RuleInstance instance)
    {
        var sum = HalfUnit(instance.Left);
        foreach (var operand in instance.Operands)
        {
            sum += HalfUnit(operand);
        }

        return sum;
    }

    private static decimal HalfUnit(Operand operand) =>
        operand.Decimals == 0
            ? 0
            : Math.Abs(operand.Coefficient) * new decimal(5, 0, 0, false, (byte)(operand.Decimals + 1));

    private static RuleResult Equality(RuleInstance instance)
    {
        var (left, right) = (LeftOf(instance), RightOf(instance));
        var difference = left - right;
        return Result(instance, right, difference, Math.Abs(difference), Slack(instance));
    }

    /// <param name="instance">The left side may not pass the right one, upwards for direction 1, downwards for
    /// -1.</param>
    private static RuleResult Limit(RuleInstance instance, int direction)
    {
        var (left, right) = (LeftOf(instance), RightOf(instance));
        return Result(instance, right, left - right, direction * (left - right), Slack(instance));
    }

    private static RuleResult Percentage(RuleInstance instance)
    {
        var (part, whole) = (instance.Operands[0].Value ?? 0, instance.Operands[1].Value ?? 0);
        if (Rate(part, whole) is not { } exact)
        {
            return new RuleResult(
                instance,
                instance.Left.Value,
                null,
                null,
                part == 0 ? RuleOutcome.Holds : RuleOutcome.Broken
            );
        }

        var difference = LeftOf(instance) - exact;
        return new RuleResult(
            instance,
            instance.Left.Value,
            exact.ToDecimal(),
            difference.ToDecimal(),
            difference.Absolute <= Slack(instance) ? RuleOutcome.Holds : RuleOutcome.Broken
        );
    }

    private static RuleResult Range(RuleInstance instance)
    {
        var value = instance.Left.Value ?? 0;
        var end = PassedEnd(value, instance.Rule.Range);
        return new RuleResult(
            instance,
            value,
            end,
            value - end,
            end is null ? RuleOutcome.Holds : RuleOutcome.Broken
        );
    }

    private static decimal? PassedEnd(decimal value, (decimal? Low, decimal? High) range)
    {
        if (value < range.Low)
        {
            return range.Low;
        }

        return value > range.High ? range.High : null;
    }

    /// <summary>Nothing can be said of a change from zero.</summary>
    private static RuleResult Change(RuleInstance instance)
    {
        var (now, before) = (LeftOf(instance), UsualValue.Of(instance));
        var isLeap =
            before != 0
            && 100 * (Rational)Math.Abs(now - before) > (Rational)instance.Rule.Tolerance * Math.Abs(before);
        return new RuleResult(
            instance,
            now,
            before,
            now - before,
            isLeap ? RuleOutcome.Broken : RuleOutcome.Holds
        );
    }

    private static RuleResult NotBoth(RuleInstance instance)
    {
        var both = instance.Left.Value > 0 && instance.Operands.Any(operand => operand.Value > 0);
        return new RuleResult(
            instance,
            instance.Left.Value,
            null,
            null,
            both ? RuleOutcome.Broken : RuleOutcome.Holds
        );
    }

    private static RuleResult Result(
        RuleInstance instance,
        decimal right,
        decimal difference,
        decimal excess,
        decimal slack
    ) =>
        new(
            instance,
            instance.Left.Value,
            right,
            difference,
            excess switch
            {
                <= 0 => RuleOutcome.Holds,
                _ when excess <= slack => RuleOutcome.Rounding,
                _ => RuleOutcome.Broken,
            }
        );

    private static decimal LeftOf(RuleInstance instance) => instance.Left.Value ?? 0;

    private static decimal RightOf(RuleInstance instance)
    {
        var sum = 0m;
        foreach (var operand in instance.Operands)
        {
            sum += operand.Coefficient * (operand.Value ?? 0);
        }

        return sum;
    }
}
