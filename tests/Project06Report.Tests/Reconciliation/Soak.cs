using System.Globalization;

namespace Project06Report.Tests.Reconciliation;

/// <summary>How long property tests run: the environment variable <c>P06_SOAK</c> multiplies their number of cases.</summary>
internal static class Soak
{
    public static long Times(long cases) =>
        long.TryParse(Environment.GetEnvironmentVariable("P06_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor)
            ? cases * factor
            : cases;
}
