using System.Collections.Immutable;

namespace Project06Report.Figures;

/// <summary>Which units of a group a sum rests on. It is part of the figure: arithmetic keeps it.</summary>
/// <param name="Group">Code of the group: XA.</param>
/// <param name="Given">Codes of the units whose figures are in the sum.</param>
/// <param name="Owed">The units that owe the figure, in their order, each with the name it is printed with.</param>
public sealed record Coverage(
    string Group,
    ImmutableHashSet<string> Given,
    ImmutableArray<(string Code, TextValue Name)> Owed
)
{
    /// <summary>The operation of a figure that says how many units a sum has.</summary>
    public const string Count = "số đơn vị";

    public bool IsComplete => Missing.IsEmpty;

    /// <summary>The names of the units the sum lacks, in their order.</summary>
    public ImmutableArray<TextValue> Missing =>
        [.. Owed.Where(unit => !Given.Contains(unit.Code)).Select(unit => unit.Name)];

    /// <summary>What a computation of two sums over one group rests on: on the units both have, of those that either
    /// wants.</summary>
    public static ImmutableArray<Coverage> Of(IEnumerable<Figure> operands)
    {
        ImmutableArray<Coverage> all = [];
        foreach (var coverage in operands.SelectMany(operand => operand.Coverage))
        {
            all = all.FirstOrDefault(known => known.Group == coverage.Group) is { } same
                ? all.Replace(same, same.And(coverage))
                : all.Add(coverage);
        }

        return all;
    }

    private Coverage And(Coverage other) =>
        ReferenceEquals(Given, other.Given) && Owed == other.Owed
            ? this
            : new(
                Group,
                Given.Intersect(other.Given),
                Owed.AddRange(other.Owed.Where(unit => !Wants(unit.Code)))
            );

    private bool Wants(string unit) => Owed.Any(owed => owed.Code == unit);
}
