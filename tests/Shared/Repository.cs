namespace Project06Report.Tests;

/// <summary>The checkout the tests run in: found from the test binary upwards, since sources may have been compiled elsewhere.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Project06Report.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException(
            "The tests must run inside the checkout: no Project06Report.sln above " + AppContext.BaseDirectory
        );
    }
}
