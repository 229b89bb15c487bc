using System.Collections.Immutable;
using Project06Report.Editions.Documents;
using Project06Report.Editions.Sources;

namespace Project06Report.Editions.Markdown;

/// <summary>The texts of the footnotes, by name.</summary>
internal sealed class NoteTable
{
    private readonly Dictionary<string, (SourcePlace Place, ImmutableArray<Inline> Text)> notes = new(
        StringComparer.Ordinal
    );

    /// <summary>Where the first mark of each stands.</summary>
    private readonly Dictionary<string, SourcePlace> marks = new(StringComparer.Ordinal);

    /// <param name="line">As <c>[^name]: text</c>.</param>
    /// <returns>False when the line is no note.</returns>
    public bool Add(TemplateLine line)
    {
        var colon = line.Text.IndexOf("]:", StringComparison.Ordinal);
        if (
            !line.Text.StartsWith("[^", StringComparison.Ordinal)
            || colon < 0
            || !InlineReader.IsNoteName(line.Text.AsSpan()[2..colon])
        )
        {
            return false;
        }

        var text = InlineReader.Read(line.Text[(colon + 2)..], line.Place);
        if (text.Any(inline => inline is NoteMark))
        {
            throw line.Place.Fault("a note has no note");
        }

        return notes.TryAdd(line.Text[2..colon], (line.Place, text))
            ? true
            : throw line.Place.Fault("there is another note of this name");
    }

    /// <summary>Remembers where marks stand, for the error about one without a note.</summary>
    public void Saw(IEnumerable<Inline> content, SourcePlace place)
    {
        foreach (var mark in content.OfType<NoteMark>())
        {
            if (!marks.TryAdd(mark.Note, place))
            {
                throw place.Fault($"[^{mark.Note}] stands twice");
            }
        }
    }

    /// <param name="used">The names of all marks.</param>
    public ImmutableDictionary<string, ImmutableArray<Inline>> Used(IEnumerable<string> used)
    {
        var names = used.ToHashSet(StringComparer.Ordinal);
        foreach (var (name, place) in marks.Where(mark => !notes.ContainsKey(mark.Key)))
        {
            throw place.Fault($"[^{name}] has no text: a line [^{name}]: …");
        }

        foreach (var (name, note) in notes.Where(note => !names.Contains(note.Key)))
        {
            throw note.Place.Fault($"no mark leads to the note {name}");
        }

        return notes.ToImmutableDictionary(note => note.Key, note => note.Value.Text, StringComparer.Ordinal);
    }
}
