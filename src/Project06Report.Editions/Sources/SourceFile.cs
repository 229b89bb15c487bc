using System.Text;
using Project06Report.Vietnamese;

namespace Project06Report.Editions.Sources;

/// <summary>A source as it was read: UTF-8 without a byte order mark, composed letters (NFC), lines that end in
/// LF.</summary>
/// <param name="Name">Relative to the folder of sources, with '/'.</param>
/// <param name="Text">All of it.</param>
internal sealed record SourceFile(string Name, string Text)
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <param name="folder">The folder of sources.</param>
    /// <param name="name">Relative to it.</param>
    public static SourceFile Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new SourcePlace(name, 1).Fault("the file is missing");
        }

        return new SourceFile(name, Decode(name, File.ReadAllBytes(path))).Checked();
    }

    /// <summary>Writes a source as <see cref="Read"/> wants it.</summary>
    public static void Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllBytes(path, Strict.GetBytes(VietnameseText.ToNfc(text)));
    }

    public SourcePlace At(int line) => new(Name, line);

    /// <summary>The lines without their ends, from line 1.</summary>
    public IReadOnlyList<string> Lines() => Text.TrimEnd('\n').Split('\n');

    private static string Decode(string name, byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new SourcePlace(name, 1).Fault("the file is not UTF-8");
        }
    }

    private SourceFile Checked()
    {
        foreach (var (index, line) in Text.Split('\n').Index())
        {
            if (
                line.Contains('\r', StringComparison.Ordinal)
                || line.Contains('\uFEFF', StringComparison.Ordinal)
            )
            {
                throw At(index + 1)
                    .Fault("a line ends in LF alone, and no byte order mark stands in the file");
            }

            if (VietnameseText.ToNfc(line) != line)
            {
                throw At(index + 1).Fault("letters must be composed (NFC)");
            }
        }

        return this;
    }
}
