using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Project06Report.Tests;

/// <summary>What the lock files restore: the notices name all that is linked into the program, and no package is one with a known hole.</summary>
public sealed class PackageTests
{
    /// <summary>The compiler and its linker. What they link in is the .NET runtime of the compiler's version, which has its own notice.</summary>
    private const string Compiler = "Microsoft.DotNet.ILCompiler";

    private const string Runtime = ".NET runtime";

    /// <summary>Packages that run while the program is built and are no part of it.</summary>
    private static readonly string[] BuildOnly =
    [
        "Microsoft.CodeAnalysis.BannedApiAnalyzers", // an analyzer
        Compiler,
        "runtime.linux-x64.Microsoft.DotNet.ILCompiler", // the compiler's program for Linux
        "runtime.win-x64.Microsoft.DotNet.ILCompiler", // the compiler's program for Windows
        "Microsoft.NET.ILLink.Tasks", // the trimmer
    ];

    /// <summary>Versions below these have published advisories. This list also works where the registry serves none.</summary>
    private static readonly Dictionary<string, Version> Safe = new(StringComparer.Ordinal)
    {
        ["Scriban.Signed"] = new(7, 2, 6),
        ["System.Drawing.Common"] = new(5, 0, 3),
        ["System.IO.Packaging"] = new(9, 0, 19),
    };

    private static readonly string Notices = File.ReadAllText(
        Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.txt")
    );

    [Fact]
    public void Every_package_linked_into_the_program_has_its_notice_and_no_other()
    {
        var locked = Published.Distinct().ToList();
        var linked = locked
            .Where(package => !BuildOnly.Contains(package.Id))
            .Append((Runtime, locked.Single(package => package.Id == Compiler).Version));
        Assert.Equal(
            linked.Select(package => $"{package.Item1} {package.Item2}").Order(StringComparer.Ordinal),
            Sections().Select(section => section.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_exception_is_a_package_that_the_build_uses() =>
        Assert.Equal(
            BuildOnly.Order(StringComparer.Ordinal),
            Published.Select(package => package.Id).Intersect(BuildOnly).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_notice_has_its_copyright_and_the_full_text_of_its_licence() =>
        Assert.All(Sections(), section =>
        {
            Assert.Contains("\nCopyright ", section.Text, StringComparison.Ordinal);
            var (first, last) = section.Licence.Split(',')[0] switch
            {
                "MIT" => ("Permission is hereby granted, free of charge", "DEALINGS IN THE\nSOFTWARE."),
                "BSD-2-Clause" => (
                    "Redistribution and use in source and binary forms",
                    "POSSIBILITY OF SUCH DAMAGE."
                ),
                var other => throw new InvalidOperationException($"{section.Name}: which text has {other}?"),
            };
            Assert.Contains(first, section.Text, StringComparison.Ordinal);
            Assert.Contains(last, section.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void No_package_has_a_known_vulnerability()
    {
        var judged = LockFiles("src")
            .Concat(LockFiles("tests"))
            .SelectMany(Locked)
            .Where(package => Safe.ContainsKey(package.Id))
            .ToList();
        Assert.Equal(
            Safe.Keys.Order(StringComparer.Ordinal),
            judged.Select(package => package.Id).Distinct().Order()
        );
        Assert.All(judged, package =>
            Assert.True(Version.Parse(package.Version) >= Safe[package.Id], $"{package}")
        );
    }

    [Fact]
    public void The_README_gives_a_reason_for_every_package() =>
        Assert.Equal(
            XDocument
                .Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
                .Descendants("PackageVersion")
                .Select(package => package.Attribute("Include")!.Value)
                .Append("CSharpier")
                .Order(StringComparer.Ordinal),
            File.ReadLines(Path.Combine(Repository.Root, "README.md"))
                .SkipWhile(line => !line.StartsWith("| package |", StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries)[1].Split(", "))
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Of all projects but the one that builds editions, which nothing published refers to.</summary>
    private static IEnumerable<(string Id, string Version)> Published =>
        LockFiles("src")
            .Where(file => !file.Contains("Project06Report.Editions", StringComparison.Ordinal))
            .SelectMany(Locked);

    private static IEnumerable<string> LockFiles(string folder) =>
        Directory.EnumerateFiles(
            Path.Combine(Repository.Root, folder),
            "packages*.lock.json",
            SearchOption.AllDirectories
        );

    private static IEnumerable<(string Id, string Version)> Locked(string file) =>
        from target in JsonDocument
            .Parse(File.ReadAllText(file))
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
        from package in target.Value.EnumerateObject()
        where package.Value.GetProperty("type").GetString() != "Project"
        select (package.Name, package.Value.GetProperty("resolved").GetString());

    /// <summary>A section is two lines between rules, name with version and licence with address, then the text.</summary>
    private static IEnumerable<(string Name, string Licence, string Text)> Sections()
    {
        var parts = Notices.ReplaceLineEndings("\n").Split(new string('=', 80) + "\n");
        return parts
            .Skip(1)
            .Chunk(2)
            .Select(pair => (pair[0].Split('\n')[0], pair[0].Split('\n')[1], "\n" + pair[1]));
    }
}
