using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Project06Report.Diagnostics;

/// <summary>Words of a finding that still know which of them name a cell, so that whoever shows them can call the
/// cell another way. Written as an interpolated string: <c>Phrase p = $"sửa ô {cell.Named(CellNaming.Cell)}"</c>.
/// Numbers are formatted invariantly. Equal are phrases with the same words and the same cells at the same places in
/// them.</summary>
[InterpolatedStringHandler]
public sealed class Phrase : IEquatable<Phrase>
{
    /// <summary>A guess that spares most phrases a second buffer.</summary>
    private const int LengthOfFormatted = 12;

    public static readonly Phrase Empty = new("");

    /// <summary>Null for a phrase made of one text.</summary>
    private readonly StringBuilder? building;

    /// <summary>Null as long as there is no cell.</summary>
    private List<Mention>? cells;

    /// <summary>The words as they were last shown; null when some came after.</summary>
    private string? words;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public Phrase(int literalLength, int formattedCount) =>
        building = new(literalLength + LengthOfFormatted * formattedCount);

    private Phrase(string words) => this.words = words;

    public bool IsEmpty => Length == 0;

    /// <summary>Of the words, in characters.</summary>
    public int Length => words?.Length ?? building!.Length;

    /// <summary>The cells it names, from left to right.</summary>
    public IEnumerable<PhraseCell> Cells => cells?.Select(mention => mention.Cell) ?? [];

    public static implicit operator Phrase(string words) => words.Length == 0 ? Empty : new(words);

    public static Phrase operator +(Phrase left, Phrase right) => $"{left}{right}";

    public static bool operator ==(Phrase? left, Phrase? right) => Equals(left, right);

    public static bool operator !=(Phrase? left, Phrase? right) => !Equals(left, right);

    public static Phrase Join(string separator, params IEnumerable<Phrase> parts)
    {
        var joined = new Phrase(0, 0);
        var before = "";
        foreach (var part in parts)
        {
            joined.Append(before);
            joined.AppendFormatted(part);
            before = separator;
        }

        return joined;
    }

    /// <summary>The words, each cell by its own name.</summary>
    public string Show() => words ??= $"{building}";

    /// <summary>The words, each cell by the name of the one that stands for it.</summary>
    /// <param name="rename">The cell itself where it keeps its name.</param>
    public string Show(Func<PhraseCell, PhraseCell> rename)
    {
        var text = Show();
        if (cells is null)
        {
            return text;
        }

        var renamed = new StringBuilder(text.Length);
        var shown = 0;
        foreach (var mention in cells)
        {
            renamed
                .Append(text, shown, mention.Start - shown)
                .Append(rename(mention.Cell).Words(mention.Naming));
            shown = mention.Start + mention.Length;
        }

        return renamed.Append(text, shown, text.Length - shown).ToString();
    }

    public override string ToString() => Show();

    public bool Equals(Phrase? other) =>
        other is not null && Show() == other.Show() && (cells ?? []).SequenceEqual(other.cells ?? []);

    public override bool Equals(object? obj) => Equals(obj as Phrase);

    public override int GetHashCode() => string.GetHashCode(Show(), StringComparison.Ordinal);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string value) => Append(value);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string? value) => Append(value);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(CellName name)
    {
        var text = name.Cell.Words(name.Naming);
        (cells ??= []).Add(new(Length, text.Length, name.Cell, name.Naming));
        Append(text);
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Phrase? value)
    {
        if (value?.cells is { } others)
        {
            var start = Length;
            (cells ??= []).AddRange(others.Select(mention => mention with { Start = start + mention.Start }));
        }

        Append(value?.Show());
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value, string? format = null) =>
        Append(
            value is IFormattable formattable
                ? formattable.ToString(format, CultureInfo.InvariantCulture)
                : value?.ToString()
        );

    private void Append(string? text)
    {
        building!.Append(text);
        words = null;
    }

    /// <summary>Where in the words a cell is named.</summary>
    private readonly record struct Mention(int Start, int Length, PhraseCell Cell, CellNaming Naming);
}
