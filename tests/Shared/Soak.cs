using System.Globalization;

namespace Project06Report.Tests;

/// <summary>How many cases the random tests draw: a fiftieth by default, all of them in a deep run. <c>P06_SOAK</c> overrides both:
/// <c>P06_SOAK=50</c> makes it fifty times all of them, <c>P06_SOAK=0.1</c> a tenth.</summary>
internal static class Soak
{
    private const double Ordinary = 0.02;

    /// <summary>Fewer cases than this hardly try a law.</summary>
    private const int Fewest = 20;

    private static readonly double Factor = Chosen() ?? (DeepRun.IsOn ? 1 : Ordinary);

    /// <param name="full">The number of cases in a deep run.</param>
    public static int Times(int full) => Math.Max(Math.Min(full, Fewest), checked((int)(full * Factor)));

    private static double? Chosen() =>
        double.TryParse(
            Setting.Of("P06_SOAK"),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var factor
        )
            ? factor
            : null;
}
