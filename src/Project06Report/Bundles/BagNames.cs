using System.Globalization;
using Project06Report.Vietnamese;

namespace Project06Report.Bundles;

/// <summary>Gives files names every system can unpack: ASCII without accents, and no two that differ in case
/// only.</summary>
internal sealed class BagNames
{
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    public string For(string folder, string name)
    {
        var safe = folder + string.Join('/', name.Split('/').Select(Safe));
        var (stem, extension) = (safe[..^Path.GetExtension(safe).Length], Path.GetExtension(safe));
        var free = safe;
        for (var number = 2; !given.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{extension}");
        }

        return free;
    }

    private static string Safe(string step)
    {
        var bare = VietnameseText
            .WithoutDiacritics(VietnameseText.ToNfc(step))
            .Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_')
            .ToArray();
        var name = new string(bare).Trim('.');
        return name.Length == 0 ? "_" : name;
    }
}
