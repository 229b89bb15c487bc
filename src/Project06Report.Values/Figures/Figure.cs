using System.Collections.Immutable;

namespace Project06Report.Figures;

/// <summary>A number that knows where it came from: either one cell, or an operation over other figures, down to cells; a
/// constant of the program or of a template has neither. Exact decimal arithmetic; nothing is rounded here.</summary>
public sealed record Figure
{
    private Figure(decimal value, CellOrigin? cell, string operation, ImmutableArray<Figure> operands) =>
        (Value, Cell, Operation, Operands) = (value, cell, operation, operands);

    public decimal Value { get; }

    /// <summary>The cell it was read from, or null.</summary>
    public CellOrigin? Cell { get; }

    /// <summary>"+", "-", "*", "/", "đếm" (count) and so on; empty unless computed.</summary>
    public string Operation { get; }

    public ImmutableArray<Figure> Operands { get; }

    public static Figure Read(decimal value, CellOrigin cell) => new(value, cell, "", []);

    public static Figure Constant(decimal value) => new(value, null, "", []);

    public static Figure Computed(decimal value, string operation, params ImmutableArray<Figure> operands) =>
        new(value, null, operation, operands);

    public static Figure Sum(ImmutableArray<Figure> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            sum += part.Value;
        }

        return Computed(sum, "+", parts);
    }

    public static Figure operator +(Figure left, Figure right) => Computed(left.Value + right.Value, "+", left, right);

    public static Figure operator -(Figure left, Figure right) => Computed(left.Value - right.Value, "-", left, right);

    public static Figure operator -(Figure value) => Computed(-value.Value, "-", value);

    public static Figure operator *(Figure left, Figure right) => Computed(left.Value * right.Value, "*", left, right);

    /// <exception cref="DivideByZeroException"/>
    public static Figure operator /(Figure left, Figure right) => Computed(left.Value / right.Value, "/", left, right);

    /// <summary>Every cell this figure rests on, each once, in the order of the operands.</summary>
    public IEnumerable<CellOrigin> Cells() =>
        Cell is not null ? [Cell] : Operands.SelectMany(operand => operand.Cells()).Distinct();
}
