using System.Reflection;

namespace Project06Report.Cli.Setup;

/// <summary>The licence of the program and those of the software linked into it, as the files of the zip have
/// them.</summary>
internal static class Licences
{
    private static readonly string[] Files = ["LICENSE", "THIRD-PARTY-NOTICES.txt"];

    /// <summary>Read on demand: only <c>p06 explain</c> prints them.</summary>
    public static IEnumerable<string> Texts() => Files.Select(Text);

    private static string Text(string file)
    {
        var name = $"giay-phep/{file}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
