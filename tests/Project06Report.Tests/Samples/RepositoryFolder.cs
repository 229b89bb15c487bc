namespace Project06Report.Tests.Samples;

/// <summary>Folders of the repository, found upwards from where the tests run.</summary>
internal static class RepositoryFolder
{
    public static string Find(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Project06Report.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository."), relative);
    }
}
