using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>The names and values of <c>{: … }</c> or of a line that begins with <c>:::</c>. Each is taken once; what is
/// left in the end is an error.</summary>
internal sealed class Attributes
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private Attributes(SourcePlace place) => Place = place;

    public SourcePlace Place { get; }

    /// <param name="text">As <c>kieu=NoiDung giu ten="Biểu đồ 1"</c>.</param>
    /// <param name="place">Where it stands.</param>
    public static Attributes Parse(string text, SourcePlace place)
    {
        var parsed = new Attributes(place);
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, place);
            parsed.Add(text[at..end]);
            at = end;
        }

        return parsed;
    }

    public static Attributes None(SourcePlace place) => new(place);

    /// <returns>Null when it is not there.</returns>
    public string? Take(string name) => values.Remove(name, out var value) ? value : null;

    /// <summary>A name without a value.</summary>
    public bool Has(string name) =>
        Take(name) switch
        {
            null => false,
            "" => true,
            _ => throw Place.Fault($"{name} takes no value"),
        };

    public string Needed(string name) => Take(name) ?? throw Place.Fault($"{name}= is missing");

    /// <returns>Twips.</returns>
    public int? Millimetres(string name) => Take(name) is { } text ? Millimetres(name, text) : null;

    /// <returns>Twips.</returns>
    public int? Points(string name) =>
        Take(name) is { } text
            ? Length.Points(text) ?? throw Place.Fault($"{name} is a number of points, not {text}")
            : null;

    public int? Whole(string name) =>
        Take(name) switch
        {
            null => null,
            var text when Length.Number(text) is { } number && number == (int)number => (int)number,
            var other => throw Place.Fault($"{name} is a whole number, not {other}"),
        };

    /// <summary>Lengths with commas between.</summary>
    public IReadOnlyList<int>? Lengths(string name) =>
        Take(name) is { } text ? [.. text.Split(',').Select(part => Millimetres(name, part))] : null;

    public ParagraphLook Look() =>
        new()
        {
            Left = Millimetres("trai"),
            Right = Millimetres("phai"),
            FirstLine = Millimetres("thut_dau"),
            Before = Points("truoc"),
            After = Points("sau"),
            Line = Take("dong") is { } line ? Looks.Line(line, Place) : null,
            Alignment = Take("can") is { } word ? Looks.Alignment(word, Place) : null,
            KeepsWithNext = Has("giu"),
        };

    /// <summary>Nothing is left over.</summary>
    public void End()
    {
        if (values.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } left)
        {
            throw Place.Fault($"{left} is not known here");
        }
    }

    private int Millimetres(string name, string text) =>
        Length.Millimetres(text) ?? throw Place.Fault($"{name} is a number of millimetres, not {text}");

    private static int EndOf(string text, int from, SourcePlace place)
    {
        var quoted = false;
        for (var at = from; at < text.Length; at++)
        {
            quoted ^= text[at] == '"';
            if (text[at] == ' ' && !quoted)
            {
                return at;
            }
        }

        return quoted ? throw place.Fault("a quote does not end") : text.Length;
    }

    private void Add(string written)
    {
        var (name, value) = written.Split('=', 2) is [var before, var after]
            ? (before, after)
            : (written, "");
        if (value.StartsWith('"'))
        {
            value = value.Trim('"');
        }

        if (name.Length == 0 || !values.TryAdd(name, value))
        {
            throw Place.Fault($"{written} cannot be read, or stands twice");
        }
    }
}
