using Project06Report.Editions.Sources;

namespace Project06Report.Editions;

/// <summary>The command line of the developers' tool: it builds the files of an edition from its text.</summary>
internal static class Program
{
    private const string Usage = """
        build <year>|all    make danh-muc.xlsx and the templates of templates/<year> from its folder nguon
        split <year>        make nguon from the files of templates/<year>
        samples <year> <folder>    make a workspace whose months are filled in from nguon/so-lieu
        In place of a year a folder may stand: samples/thu-tuc-hanh-chinh.
        The current folder is the root of the repository.
        """;

    private static int Main(string[] words)
    {
        try
        {
            return Run(words);
        }
        catch (SourceException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    private static int Run(string[] words)
    {
        switch (words)
        {
            case ["build", "all"]:
                Years().ForEach(Build);
                return 0;
            case ["build", var year]:
                Build(Folder(year));
                return 0;
            case ["split", var year]:
                new Edition(Folder(year)).Split();
                return 0;
            case ["samples", var year, var target]:
                foreach (var file in new Edition(Folder(year)).Samples())
                {
                    file.Write(target);
                }

                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    /// <summary>A year of templates, or a folder as it is written.</summary>
    private static string Folder(string edition) =>
        edition.Contains('/', StringComparison.Ordinal) ? edition : Path.Combine("templates", edition);

    /// <summary>Folders with sources.</summary>
    private static List<string> Years() =>
        [
            .. new DirectoryInfo("templates")
                .EnumerateDirectories()
                .Where(folder => Directory.Exists(Path.Combine(folder.FullName, Edition.SourceFolder)))
                .Select(folder => Folder(folder.Name))
                .Order(StringComparer.Ordinal),
        ];

    private static void Build(string folder)
    {
        foreach (var file in new Edition(folder).Update())
        {
            Console.WriteLine($"{Path.Combine(folder, file.Name)}: written");
        }
    }
}
