using System.Globalization;

namespace Project06Report.Tests;

/// <summary>How long the random tests run: <c>P06_SOAK=50</c> makes them fifty times as long, <c>P06_SOAK=0.1</c> a tenth.</summary>
internal static class Soak
{
    private static readonly double Factor = double.TryParse(
        Environment.GetEnvironmentVariable("P06_SOAK"),
        NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture,
        out var factor
    )
        ? factor
        : 1;

    public static int Times(int ordinary) => checked((int)(ordinary * Factor));
}
