using Project06Report.Workspaces;

namespace Project06Report.Benchmarks;

internal static class SampleWorkspace
{
    /// <summary>Benchmarks run from a generated folder below the checkout's bin.</summary>
    public static Workspace Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Workspace.Find(Path.Combine(at.FullName, "samples", "2022")) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException("There is no samples/2022 above " + AppContext.BaseDirectory);
    }
}
