namespace Project06Report.Tests;

/// <summary>Whether the tests that take minutes run too, and the laws over all their cases: <c>P06_DEEP=1</c>, as <c>.ci/run deep</c>
/// does.</summary>
internal static class DeepRun
{
    public static bool IsOn { get; } = Setting.Of("P06_DEEP") is not (null or "0");

    internal const string Reason = "Takes long: runs with P06_DEEP=1.";

    internal static IReadOnlyCollection<KeyValuePair<string, string>> Trait(string depth) =>
        [new("depth", depth)];
}
