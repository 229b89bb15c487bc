using System.Reflection;
using System.Text;
using Project06Report.Catalogue;
using Project06Report.Workbooks.Opening;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Setup;

/// <summary>The catalogue and the Word templates of an edition of the forms. They are inside the program, so that the
/// program alone is enough to begin with; the folder <c>templates</c> beside it holds the same files for people to look
/// at.</summary>
internal static class Edition
{
    private const string Prefix = "templates/";

    private const string ToConfirm = "can-xac-nhan.txt";

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

    /// <summary>The months each edition is for, by its catalogue; an edition that does not say is left out.</summary>
    public static IReadOnlyList<EditionMonths> Months =>
        [
            .. from edition in All
            let claimed = CatalogueOf(edition)?.ClaimedMonths
            where claimed is not null
            select new EditionMonths(edition, claimed.Value.First, claimed.Value.Last),
        ];

    /// <summary>What an office must confirm before it uses an edition, a line each.</summary>
    public static IReadOnlyList<string> Confirmations(string edition) =>
        Program.GetManifestResourceStream($"{Prefix}{edition}/{ToConfirm}") is null
            ? []
            : Encoding
                .UTF8.GetString(Content($"{Prefix}{edition}/{ToConfirm}"))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static CatalogueBook? CatalogueOf(string edition)
    {
        var name = $"{Prefix}{edition}/{Workspace.CatalogueName}";
        return WorkbookReader.Read(Workspace.CatalogueName, Content(name)).Workbook is { } workbook
            ? CatalogueBook.Read(workbook).Book
            : null;
    }

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
