namespace Project06Report.Tests;

/// <summary>What a run of the tests or the benchmarks is told by an environment variable; an empty or blank one counts as unset.</summary>
internal static class Setting
{
    public static string? Of(string variable)
    {
#pragma warning disable RS0030 // the one place that reads them
        var value = Environment.GetEnvironmentVariable(variable);
#pragma warning restore RS0030
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}
