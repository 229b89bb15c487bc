using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Project06Report.Tests.Architecture;

/// <summary>The direction of knowledge: the table of docs/architecture.md is what the assemblies say, and leads only upwards.</summary>
public sealed class ArchitectureTests
{
    private static readonly IReadOnlyList<Row> Table = ReadTable();

    public static TheoryData<string> Folders => [.. Table.Select(row => row.Room)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_room_uses_what_its_row_says(string room)
    {
        var row = Table.Single(row => row.Room == room);
        Assert.Equal(InOrder(Rooms.RoomsUsed[room]), row.Uses);
        Assert.Equal(string.Join(' ', Rooms.PackagesUsed[room].Order(StringComparer.Ordinal)), row.Packages);
        Assert.NotEmpty(row.Holds);
    }

    [Fact]
    public void Every_room_is_in_the_table() =>
        Assert.Equal(Rooms.All, Table.Select(row => row.Room).Order(StringComparer.Ordinal));

    /// <summary>So there is no circle.</summary>
    [Fact]
    public void A_room_uses_only_rooms_that_come_before_it()
    {
        var order = Table.Index().ToDictionary(row => row.Item.Room, row => row.Index);
        Assert.Empty(
            from row in Table
            from used in Rooms.RoomsUsed[row.Room]
            where order[used] > order[row.Room]
            let example = Rooms.Uses.First(use =>
                Rooms.Of(use.User) == row.Room && Rooms.Of(use.Used) == used
            )
            select $"{row.Room} uses {used}: {example.User.Name} uses {example.Used.Name}"
        );
    }

    [Fact]
    public void Nothing_reaches_for_the_network() =>
        Assert.DoesNotContain(Rooms.Uses, use =>
            use.Used is { Namespace: "System.Net", Name: not "WebUtility" }
            || IsInside(use.Used, "System.Net")
        );

    /// <summary>By what is written: an iterator the compiler makes asks the environment for its thread.</summary>
    [Fact]
    public void The_library_knows_no_console_and_no_environment() =>
        Assert.Empty(
            from file in SourceFile.Product
            where !IsOfAProgram(file)
            from use in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            where use.Expression.ToString() is "Console" or "Environment"
            where use.Name.Identifier.Text != nameof(Environment.ProcessorCount)
            select $"{file.Name} asks {use}"
        );

    [Fact]
    public void The_librarys_root_has_one_file() =>
        Assert.Equal(
            ["MonthlyRun.cs"],
            new DirectoryInfo(Path.Combine(Repository.Root, "src", "Project06Report"))
                .EnumerateFiles("*.cs")
                .Select(file => file.Name)
        );

    /// <summary>The tool that builds editions reads and writes with other hands than the product's.</summary>
    [Fact]
    public void Nothing_published_knows_the_tool_that_builds_editions_or_its_packages() =>
        Assert.DoesNotContain(
            Rooms.Uses.Where(use => !Rooms.Of(use.User).StartsWith("Editions", StringComparison.Ordinal)),
            use => use.Used.Assembly is "Project06Report.Editions" or "ClosedXML" or "DocumentFormat.OpenXml"
        );

    private static bool IsOfAProgram(SourceFile file) =>
        file.Name.StartsWith("src/Project06Report.Cli/", StringComparison.Ordinal)
        || file.Name.StartsWith("src/Project06Report.Editions/", StringComparison.Ordinal);

    private static bool IsInside(UsedType type, string space) =>
        type.Namespace.StartsWith(space + '.', StringComparison.Ordinal);

    /// <summary>In the order of the table.</summary>
    private static string InOrder(IEnumerable<string> rooms)
    {
        var used = rooms.ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', Table.Select(row => row.Room).Where(used.Contains));
    }

    private static IReadOnlyList<Row> ReadTable() =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "docs", "architecture.md"))
                .SkipWhile(line => !line.StartsWith("| room |", StringComparison.Ordinal))
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(cells => new Row(cells[1], cells[2], cells[3], cells[4])),
        ];

    private sealed record Row(string Room, string Holds, string Uses, string Packages);
}
