using System.Reflection;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Setup;

/// <summary>The catalogue and the Word templates of an edition of the forms. They are inside the program, so that the
/// program alone is enough to begin with; the folder <c>templates</c> beside it holds the same files for people to look
/// at.</summary>
internal static class Edition
{
    private const string Prefix = "templates/";

    private static readonly Assembly Program = typeof(Edition).Assembly;

    public static IReadOnlyList<string> All { get; } =
    [
        .. Program
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name.Split('/', '\\')[1])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <returns>The templates, and last the catalogue, under their names in a workspace.</returns>
    public static IReadOnlyList<Output> Files(string edition) =>
        [
            Template(edition, "bao-cao-thang.docx"),
            Template(edition, "bao-cao-ky.docx"),
            new(Workspace.CatalogueName, Content($"{Prefix}{edition}/{Workspace.CatalogueName}")),
        ];

    /// <summary>The officer's guide: a page for the browser, and its pictures.</summary>
    public static IEnumerable<Output> Guide() =>
        Program
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("huong-dan/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Output(name, Content(name)));

    private static Output Template(string edition, string name) =>
        new($"mau/{name}", Content($"{Prefix}{edition}/{name}"));

    private static byte[] Content(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
