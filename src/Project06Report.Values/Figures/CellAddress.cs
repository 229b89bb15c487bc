using System.Globalization;

namespace Project06Report.Figures;

/// <summary>A cell of a worksheet. Rows count from 1 to 1,048,576, columns from 1 to 16,384 (ECMA-376 Part 1
/// §18.3).</summary>
public readonly record struct CellAddress(int Row, int Column) : IComparable<CellAddress>
{
    public const int MaxRow = 1_048_576;
    public const int MaxColumn = 16_384;

    /// <summary>Reads "D7" or "$D$7"; null when it is not an address inside a worksheet.</summary>
    public static CellAddress? Parse(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (at < text.Length && text[at] == '$')
        {
            at++;
        }

        var column = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= MaxColumn; at++)
        {
            column = column * 26 + (text[at] & 0x1F);
        }

        if (at < text.Length && text[at] == '$')
        {
            at++;
        }

        return
            column is >= 1 and <= MaxColumn
            && at < text.Length
            && text[at] != '0'
            && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is >= 1 and <= MaxRow
            ? new CellAddress(row, column)
            : null;
    }

    /// <summary>"A" for 1, "AA" for 27.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + (column - 1) % 26) + name;
        }

        return name;
    }

    /// <summary>Row by row, then left to right.</summary>
    public int CompareTo(CellAddress other) => (Row, Column).CompareTo((other.Row, other.Column));

    public static bool operator <(CellAddress left, CellAddress right) => left.CompareTo(right) < 0;

    public static bool operator >(CellAddress left, CellAddress right) => left.CompareTo(right) > 0;

    public static bool operator <=(CellAddress left, CellAddress right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CellAddress left, CellAddress right) => left.CompareTo(right) >= 0;

    /// <summary>"$D$7", as formulas and defined names write a cell that does not move along.</summary>
    public string Absolute => string.Create(CultureInfo.InvariantCulture, $"${ColumnName(Column)}${Row}");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{ColumnName(Column)}{Row}");
}
