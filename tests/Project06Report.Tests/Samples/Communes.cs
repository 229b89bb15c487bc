using System.Collections.Immutable;
using Project06Report.Catalogue;

namespace Project06Report.Tests.Samples;

/// <summary>The 102 communes of the province since July 2025, in the official spelling.</summary>
internal static class Communes
{
    /// <summary>Five digits and a name: "28261", "Phường Mỹ Tho".</summary>
    public static readonly ImmutableArray<(string Number, string Name)> All =
    [
        .. File.ReadAllLines(
                Path.Combine(Repository.Root, "tests/Project06Report.Tests/TestData/communes-102.tsv")
            )
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1])),
    ];

    /// <summary>As an office enters them: "X28261", "Ủy ban nhân dân phường Mỹ Tho", "phường Mỹ Tho".</summary>
    /// <param name="form">Code of the form each owes.</param>
    public static IEnumerable<Agency> Agencies(string form) =>
        All.Select(
            (commune, at) =>
                new Agency(
                    $"X{commune.Number}",
                    $"Ủy ban nhân dân {LowerFirst(commune.Name)}",
                    LowerFirst(commune.Name),
                    "UBND",
                    101 + at,
                    form,
                    new(new(2022, 1, 1), null)
                )
                {
                    Number = commune.Number,
                }
        );

    private static string LowerFirst(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
