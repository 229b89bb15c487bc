using Project06Report.Catalogue;

namespace Project06Report.Reconciliation;

/// <summary>Compares the two sides of a rule, exactly.</summary>
internal static class Evaluation
{
    public static RuleResult Of(RuleInstance instance) => instance.Rule.Kind switch
    {
        RuleKind.Sum or RuleKind.Difference or RuleKind.Equal or RuleKind.Linear or RuleKind.Opening or RuleKind.Continuity
            or RuleKind.Count => Equality(instance),
        RuleKind.AtMost => Limit(instance, 1),
        RuleKind.NeverFalls => Limit(instance, -1),
        RuleKind.Percentage => Percentage(instance),
        RuleKind.Range => Range(instance),
        RuleKind.Change => Change(instance),
        RuleKind.NotBoth => NotBoth(instance),
        _ => throw new ArgumentOutOfRangeException(nameof(instance), instance.Rule.Kind, "Not a rule about numbers."),
    };

    /// <summary>How far the sides may differ without anybody being wrong: the declared tolerance, or what printing the parts of a
    /// sum with fewer decimals explains, or half a printed unit of a percentage. Whole numbers are exact.</summary>
    public static Rational Slack(RuleInstance instance)
    {
        var rounding = instance.Rule.Kind switch
        {
            RuleKind.Percentage => HalfUnit(instance.Left),
            RuleKind.Sum or RuleKind.Difference or RuleKind.Linear or RuleKind.Continuity =>
                instance.Operands.Aggregate(HalfUnit(instance.Left), (sum, operand) => sum + HalfUnit(operand)),
            _ => Rational.Zero,
        };
        return rounding > instance.Rule.Tolerance ? rounding : instance.Rule.Tolerance;
    }

    /// <summary>A percentage as it should be, unrounded; null when the whole is zero.</summary>
    public static Rational? Rate(decimal part, decimal whole) => whole == 0 ? null : 100 * (Rational)part / whole;

    private static Rational HalfUnit(Operand operand) =>
        operand.Decimals == 0 ? Rational.Zero : Math.Abs(operand.Coefficient) * new decimal(5, 0, 0, false, (byte)(operand.Decimals + 1));

    private static RuleResult Equality(RuleInstance instance)
    {
        var (left, right) = (LeftOf(instance), RightOf(instance));
        var difference = left - right;
        return Result(instance, right, difference, difference.Absolute, Slack(instance));
    }

    /// <param name="instance">The left side may not pass the right one, upwards for direction 1, downwards for -1.</param>
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
            return new RuleResult(instance, instance.Left.Value, null, null, part == 0 ? RuleOutcome.Holds : RuleOutcome.Broken);
        }

        var difference = LeftOf(instance) - exact;
        var result = Result(instance, exact, difference, difference.Absolute, Slack(instance));
        return result with { Outcome = result.Outcome == RuleOutcome.Rounding ? RuleOutcome.Holds : result.Outcome };
    }

    private static RuleResult Range(RuleInstance instance)
    {
        var (low, high) = instance.Rule.Range;
        var value = instance.Left.Value ?? 0;
        var end = value < low ? low : value > high ? high : null;
        return new RuleResult(instance, value, end, value - end, end is null ? RuleOutcome.Holds : RuleOutcome.Broken);
    }

    /// <summary>Nothing can be said of a change from zero.</summary>
    private static RuleResult Change(RuleInstance instance)
    {
        var (now, before) = (LeftOf(instance), RightOf(instance));
        return before.IsZero
            ? new RuleResult(instance, instance.Left.Value, 0, instance.Left.Value, RuleOutcome.Holds)
            : Result(instance, before, now - before, 100 * (now - before).Absolute / before.Absolute, instance.Rule.Tolerance) switch
            {
                { Outcome: RuleOutcome.Rounding } small => small with { Outcome = RuleOutcome.Holds },
                var result => result,
            };
    }

    private static RuleResult NotBoth(RuleInstance instance)
    {
        var both = instance.Left.Value > 0 && instance.Operands.Any(operand => operand.Value > 0);
        return new RuleResult(instance, instance.Left.Value, null, null, both ? RuleOutcome.Broken : RuleOutcome.Holds);
    }

    private static RuleResult Result(RuleInstance instance, Rational right, Rational difference, Rational excess, Rational slack) =>
        new(instance, instance.Left.Value, right.ToDecimal(), difference.ToDecimal(),
            excess.Sign <= 0 ? RuleOutcome.Holds : excess <= slack ? RuleOutcome.Rounding : RuleOutcome.Broken);

    private static Rational LeftOf(RuleInstance instance) => instance.Left.Value ?? 0;

    private static Rational RightOf(RuleInstance instance)
    {
        var sum = Rational.Zero;
        foreach (var operand in instance.Operands)
        {
            sum += operand.Coefficient * (Rational)(operand.Value ?? 0);
        }

        return sum;
    }
}
