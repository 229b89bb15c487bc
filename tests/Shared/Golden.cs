using System.Runtime.CompilerServices;
using Xunit;

namespace Project06Report.Tests;

/// <summary>Compares text with a file that stands next to the test. <c>P06_ACCEPT=1 dotnet test</c> writes what is there now; look at
/// the difference before you commit it.</summary>
internal static class Golden
{
    public static void Matches(string actual, string file, [CallerFilePath] string test = "") =>
        MatchesAt(actual, Path.Combine(Path.GetDirectoryName(OnDisk(test))!, file));

    /// <param name="path">Relative to the repository.</param>
    public static void MatchesInRepository(string actual, string path) =>
        MatchesAt(actual, Path.Combine(Repository.Root, path));

    private static void MatchesAt(string actual, string path)
    {
        var text = actual.ReplaceLineEndings("\n");
        if (Setting.Of("P06_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"There is no golden file {path}; P06_ACCEPT=1 writes it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    /// <summary>The compiler was told to write "/_/" for the checkout's root.</summary>
    private static string OnDisk(string source)
    {
        var relative = source.Replace('\\', '/');
        return relative.StartsWith("/_/", StringComparison.Ordinal)
            ? Path.Combine(Repository.Root, relative[3..])
            : source;
    }
}
