using System.Globalization;

namespace Project06Report.Tests.Workbooks;

/// <summary>How long the random tests run: <c>P06_SOAK=50</c> makes them fifty times as long.</summary>
internal static class Soak
{
    public static int Times(int ordinary) =>
        int.TryParse(Environment.GetEnvironmentVariable("P06_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) && factor > 1
            ? checked(ordinary * factor)
            : ordinary;
}
