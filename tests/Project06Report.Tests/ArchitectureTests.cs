using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests;

/// <summary>The direction of knowledge (docs/architecture.md), read off the <c>using</c> lines: a folder may use only what the
/// table gives it.</summary>
public sealed class ArchitectureTests
{
    /// <summary>Folder → our folders it may use, and the packages.</summary>
    private static readonly Dictionary<string, (string[] Folders, string[] Packages)> Allowed = ReadTable();

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_stands_above_it(string folder)
    {
        var (folders, packages) = Allowed[folder];
        var wrong =
            from file in SourceFiles(folder)
            from used in UsedNamespaces(file)
            where !Permitted(used, folder, folders, packages)
            select $"{Path.GetFileName(file)} uses {used}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_library_is_in_the_table() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), FoldersOfTheLibrary().Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_reaches_for_the_network() =>
        Assert.Empty(
            from file in FoldersOfTheLibrary().SelectMany(SourceFiles)
            where
                File.ReadAllText(file).Contains("System.Net.", StringComparison.Ordinal)
                || UsedNamespaces(file).Any(used => used.StartsWith("System.Net", StringComparison.Ordinal))
            select file
        );

    [Fact]
    public void The_library_knows_no_console_and_no_environment() =>
        Assert.Empty(
            from file in FoldersOfTheLibrary().SelectMany(SourceFiles)
            let text = File.ReadAllText(file)
            where
                text.Contains("Console.", StringComparison.Ordinal)
                || text.Contains("Environment.Get", StringComparison.Ordinal)
            select Path.GetFileName(file)
        );

    private static Dictionary<string, (string[] Folders, string[] Packages)> ReadTable() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md"))
            .SkipWhile(line => !line.StartsWith("| folder |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(row => row[1], row => (Words(row[2]), Words(row[3])));

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Permitted(string used, string folder, string[] folders, string[] packages)
    {
        const string ours = "Project06Report.";
        return used.StartsWith(ours, StringComparison.Ordinal)
            ? used[ours.Length..].Split('.')[0] is var other
                && (other == folder || folders.Contains(other, StringComparer.Ordinal))
            : packages.Any(package => used == package || used.StartsWith(package + ".", StringComparison.Ordinal))
                || IsPlainSystem(used);
    }

    /// <summary>Of the base library everything but what a table row must grant.</summary>
    private static bool IsPlainSystem(string used) =>
        used == "Microsoft.Win32.SafeHandles"
        || used.StartsWith("System", StringComparison.Ordinal)
            && !used.StartsWith("System.IO.Compression", StringComparison.Ordinal)
            && !used.StartsWith("System.Xml", StringComparison.Ordinal);

    private static IEnumerable<string> UsedNamespaces(string file) =>
        from line in File.ReadLines(file)
        where line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')
        let name = line["using ".Length..^1]
        let target = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()
        select target.StartsWith("static ", StringComparison.Ordinal) ? target["static ".Length..] : target;

    private static IEnumerable<string> SourceFiles(string folder) =>
        new DirectoryInfo(Path.Combine(Library(), folder))
            .EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Select(file => file.FullName);

    private static IEnumerable<string> FoldersOfTheLibrary() =>
        new DirectoryInfo(Library())
            .EnumerateDirectories()
            .Select(folder => folder.Name)
            .Where(name => name is not ("bin" or "obj"));

    private static string Library() => Path.Combine(Repository.Root, "src", "Project06Report");
}
