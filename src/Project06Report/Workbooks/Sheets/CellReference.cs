using System.Buffers;
using Project06Report.Figures;

namespace Project06Report.Workbooks.Sheets;

/// <summary>References as formulas and parts write them.</summary>
internal static class CellReference
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("'[]!:(),+-*/&= ");

    /// <summary>One fixed cell of one sheet: <c>HO_SO!$D$4</c>, <c>HO_SO!$D$4:$D$4</c>, <c>'Hồ sơ'!$D$4</c> with '' for
    /// one apostrophe.</summary>
    /// <returns>Null for everything else: ranges, relative references, formulas, other workbooks.</returns>
    public static (string Sheet, CellAddress Cell)? Parse(string reference)
    {
        var mark = reference.LastIndexOf('!');
        return
            mark > 0
            && SheetName(reference.AsSpan(0, mark)) is { } sheet
            && Fixed(reference.AsSpan(mark + 1)) is { } cell
            ? (StoredText.Of(sheet).Text, cell)
            : null;
    }

    private static CellAddress? Fixed(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        var first = colon < 0 ? text : text[..colon];
        return
            (colon < 0 || first.SequenceEqual(text[(colon + 1)..]))
            && first.StartsWith('$')
            && first.LastIndexOf('$') > 0
            ? CellAddress.Parse(first)
            : null;
    }

    /// <summary>The <c>r</c> of a cell: capital letters and digits, "D7".</summary>
    public static CellAddress? ParsePlain(ReadOnlySpan<char> text) =>
        text.IsEmpty || text.ContainsAnyExcept(Plain) ? null : CellAddress.Parse(text);

    /// <summary>"A1:C3", or "A1" for a single cell.</summary>
    public static CellRange? ParseRange(string? text)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon < 0)
        {
            return ParsePlain(text) is { } single ? new(single, single) : null;
        }

        return
            ParsePlain(text.AsSpan(0, colon)) is { } first
            && ParsePlain(text.AsSpan(colon + 1)) is { } last
            && first.Row <= last.Row
            && first.Column <= last.Column
            ? new(first, last)
            : null;
    }

    private static string? SheetName(ReadOnlySpan<char> written)
    {
        if (written[0] != '\'')
        {
            return written.ContainsAny(NeedsQuotes) ? null : new(written);
        }

        if (written.Length < 3 || written[^1] != '\'')
        {
            return null;
        }

        var name = new string(written[1..^1]);
        var plain = name.Replace("''", "", StringComparison.Ordinal);
        return plain.Contains('\'', StringComparison.Ordinal) || plain.Contains('[', StringComparison.Ordinal)
            ? null
            : name.Replace("''", "'", StringComparison.Ordinal);
    }
}
