using System.Reflection;
using Project06Report.Figures;
using Project06Report.Packages;
using Xunit;

namespace Project06Report.WordTemplates.Tests;

/// <summary>The engine can be taken out of the product: it and what it stands on know nothing above them.</summary>
public sealed class DependencyTests
{
    private static readonly string BaseLibrary = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Fact]
    public void The_engine_knows_packages_values_and_Scriban() =>
        Assert.Equal(
            ["Project06Report.Packages", "Project06Report.Values", "Scriban.Signed"],
            Known(typeof(WordTemplate).Assembly)
        );

    [Fact]
    public void Packages_know_values_alone() =>
        Assert.Equal(["Project06Report.Values"], Known(typeof(ZipPackage).Assembly));

    [Fact]
    public void Values_know_the_base_library_alone() => Assert.Empty(Known(typeof(Figure).Assembly));

    [Fact]
    public void Nothing_of_the_product_lies_beside_these_tests() =>
        Assert.Equal(
            [
                "Project06Report.Packages",
                "Project06Report.Values",
                "Project06Report.WordTemplates",
                "Project06Report.WordTemplates.Tests",
            ],
            Directory
                .EnumerateFiles(AppContext.BaseDirectory, "*.dll", new EnumerationOptions())
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => name.StartsWith("Project06Report", StringComparison.Ordinal) || name == "p06")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>The assemblies it refers to that are not of .NET itself.</summary>
    private static IEnumerable<string> Known(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !File.Exists(Path.Combine(BaseLibrary, $"{name}.dll")))
            .Order(StringComparer.Ordinal);
}
