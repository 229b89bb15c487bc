namespace Project06Report.Tests.Architecture;

/// <summary>The rooms of the product: the namespaces, which are the folders, each with the rooms and the packages it uses.</summary>
internal static class Rooms
{
    private const string Ours = "Project06Report";

    /// <summary>What stands for the types without a namespace: the program's first statements.</summary>
    public const string Program = "Cli";

    private static readonly string[] Assemblies =
    [
        "Project06Report.Values",
        "Project06Report.Packages",
        "Project06Report.WordTemplates",
        "Project06Report",
        "p06",
        "Project06Report.Editions",
    ];

    /// <summary>Parts of the base library that a room must have a reason for.</summary>
    private static readonly string[] Named = ["System.IO.Compression", "System.Xml"];

    private static readonly Lazy<IReadOnlyList<(UsedType User, UsedType Used)>> Read = new(() => ReadAll());

    /// <summary>Every use of a type by a type of the product.</summary>
    public static IReadOnlyList<(UsedType User, UsedType Used)> Uses => Read.Value;

    /// <summary>Room → rooms it uses, without itself.</summary>
    public static ILookup<string, string> RoomsUsed { get; } =
        Uses.Where(use => IsOurs(use.Used) && Of(use.Used) != Of(use.User))
            .Select(use => (User: Of(use.User), Used: Of(use.Used)))
            .Distinct()
            .ToLookup(use => use.User, use => use.Used);

    /// <summary>Room → packages and named parts of the base library.</summary>
    public static ILookup<string, string> PackagesUsed { get; } =
        Uses.Where(use => !IsOurs(use.Used))
            .Select(use => (User: Of(use.User), Package: PackageOf(use.Used)))
            .Where(use => use.Package is not null)
            .Distinct()
            .ToLookup(use => use.User, use => use.Package!);

    public static IReadOnlyList<string> All { get; } =
    [.. Uses.Select(use => Of(use.User)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The room of a type of ours: its namespace without the product's name; the root's own is called after the product.</summary>
    public static string Of(UsedType type) =>
        type.Namespace switch
        {
            "" => Program,
            Ours => Ours,
            var name => name[(Ours.Length + 1)..],
        };

    private static bool IsOurs(UsedType type) => Assemblies.Contains(type.Assembly, StringComparer.Ordinal);

    private static string? PackageOf(UsedType type) =>
        Named.FirstOrDefault(name => Within(type.Namespace, name))
        ?? (IsOfBaseLibrary(type.Assembly) ? null : type.Assembly);

    private static bool IsOfBaseLibrary(string assembly) =>
        assembly == "Microsoft.Win32.Primitives"
        || (assembly.StartsWith("System.", StringComparison.Ordinal) && assembly != "System.CommandLine");

    private static bool Within(string space, string outer) =>
        space == outer || space.StartsWith(outer + '.', StringComparison.Ordinal);

    /// <summary>Compiler-made types without a namespace belong to nobody.</summary>
    private static List<(UsedType User, UsedType Used)> ReadAll()
    {
        List<(UsedType User, UsedType Used)> uses = [];
        foreach (var assembly in Assemblies)
        {
            using var types = new TypeUses(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"));
            uses.AddRange(
                types.All.Where(use => IsOfARoom(use.User) && (!IsOurs(use.Used) || IsOfARoom(use.Used)))
            );
        }

        return uses;
    }

    private static bool IsOfARoom(UsedType type) =>
        type.Namespace.StartsWith(Ours, StringComparison.Ordinal)
        || type is { Namespace: "", Name: "Program" };
}
