using System.Text.RegularExpressions;
using Xunit;

namespace Project06Report.Tests;

/// <summary>The pages a reader of the repository meets first point only at what is there.</summary>
public sealed partial class PageTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_link_of_a_page_leads_to_a_file_or_folder(string page)
    {
        var links = Link()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, page)))
            .Select(link => link.Groups[1].Value)
            .Where(link => !link.StartsWith("https://", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Repository.Root, link)), link));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
