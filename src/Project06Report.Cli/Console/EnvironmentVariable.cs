namespace Project06Report.Cli.Console;

/// <summary>The one place that reads environment variables. One that is empty or blank counts as unset, as in
/// <c>USER= p06</c>.</summary>
internal static class EnvironmentVariable
{
    /// <returns>The first of these that is set; null when none is.</returns>
    public static string? First(params IEnumerable<string> names)
    {
#pragma warning disable RS0030 // see above
        return names
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
#pragma warning restore RS0030
    }
}
