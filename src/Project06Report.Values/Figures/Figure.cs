using System.Collections.Immutable;

namespace Project06Report.Figures;

/// <summary>A number that knows where it came from: it was read at one origin, or computed from other figures; a
/// constant of the program or of a template has neither. Exact decimal arithmetic; nothing is rounded here.</summary>
public sealed record Figure : IOriginated
{
    /// <summary>The operation of a sum over the units of a group.</summary>
    public const string GroupSum = "tổng nhóm";

    private Figure(decimal value, Origin? origin, string operation, ImmutableArray<Figure> operands) =>
        (Value, Origin, Operation, Operands) = (value, origin, operation, operands);

    public decimal Value { get; }

    /// <summary>Where it was read; null when it was computed or is a constant.</summary>
    public Origin? Origin { get; }

    /// <summary>"+", "-", "*", "/", "đếm" (count) and so on; empty unless computed.</summary>
    public string Operation { get; }

    public ImmutableArray<Figure> Operands { get; }

    /// <summary>Of sums over groups and of what is computed from them, one for each group; otherwise empty.</summary>
    public ImmutableArray<Coverage> Coverage { get; private init; } = [];

    public static Figure Read(decimal value, Origin origin) => new(value, origin, "", []);

    public static Figure Constant(decimal value) => new(value, null, "", []);

    public static Figure Computed(decimal value, string operation, params ImmutableArray<Figure> operands) =>
        new(value, null, operation, operands) { Coverage = Figures.Coverage.Of(operands) };

    /// <summary>The sum over the units of a group that gave a figure.</summary>
    public static Figure SumOver(ImmutableArray<Figure> parts, Coverage coverage) =>
        new(parts.Sum(part => part.Value), null, GroupSum, parts) { Coverage = [coverage] };

    /// <summary>How many units the sums of a computation have, or should have.</summary>
    public static Figure CountOfUnits(int count, ImmutableArray<Coverage> coverage) =>
        new(count, null, Figures.Coverage.Count, []) { Coverage = coverage };

    public static Figure Sum(ImmutableArray<Figure> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            sum += part.Value;
        }

        return Computed(sum, "+", parts);
    }

    public static Figure operator +(Figure left, Figure right) =>
        Computed(left.Value + right.Value, "+", left, right);

    public static Figure operator -(Figure left, Figure right) =>
        Computed(left.Value - right.Value, "-", left, right);

    public static Figure operator -(Figure value) => Computed(-value.Value, "-", value);

    public static Figure operator *(Figure left, Figure right) =>
        Computed(left.Value * right.Value, "*", left, right);

    /// <exception cref="DivideByZeroException"/>
    public static Figure operator /(Figure left, Figure right) =>
        Computed(left.Value / right.Value, "/", left, right);

    /// <summary>Everything this figure rests on, each once, in the order of the operands.</summary>
    public IEnumerable<Origin> Origins() =>
        Origin is not null ? [Origin] : Operands.SelectMany(operand => operand.Origins()).Distinct();
}
