using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>Runs a property over generated cases on all cores. The cases of a seed are always the same, so that a run can be repeated:
/// <c>P06_SEED=7</c> draws others, <c>P06_SEED=7:123</c> only case 123 of them, <c>P06_SOAK=50</c> fifty times as many.</summary>
internal static class Cases
{
    private const ulong OrdinarySeed = 20220814;
    private const int Told = 3;

    /// <param name="fault">What is wrong with a case; null when nothing is.</param>
    public static void ForAll<T>(Gen<T> gen, int count, Func<T, string?> fault)
    {
        var (seed, only) = Seed();
        var times = Soak.Times(count);
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"P06_SEED={seed}, {times} cases")
        );
        ConcurrentQueue<(int Case, string Fault)> faults = [];
        Parallel.For(only ?? 0, (only ?? times - 1) + 1, index =>
        {
            var drawn = gen.Generate(new PCG(1, Mixed(seed + (ulong)index)), null, out _);
            if (FaultOf(drawn, fault) is { } found)
            {
                faults.Enqueue((index, found));
            }
        });

        Assert.True(
            faults.IsEmpty,
            string.Join(
                '\n',
                faults
                    .OrderBy(found => found.Case)
                    .Take(Told)
                    .Select(found => $"P06_SEED={seed}:{found.Case} {found.Fault}")
                    .Prepend($"{faults.Count} of {times} cases fail")
            )
        );
    }

#pragma warning disable CA1031 // whatever is thrown is the counterexample
    private static string? FaultOf<T>(T drawn, Func<T, string?> fault)
    {
        try
        {
            return fault(drawn);
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }
#pragma warning restore CA1031

    private static (ulong Seed, int? Only) Seed()
    {
        var parts = (Setting.Of("P06_SEED") ?? "").Split(':');
        return (
            ulong.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
                ? seed
                : OrdinarySeed,
            parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null
        );
    }

    /// <summary>SplitMix64: neighbouring cases have nothing in common.</summary>
    private static ulong Mixed(ulong number)
    {
        unchecked
        {
            number += 0x9E3779B97F4A7C15;
            number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
            number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
            return number ^ (number >> 31);
        }
    }
}
