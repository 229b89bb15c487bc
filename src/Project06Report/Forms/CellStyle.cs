namespace Project06Report.Forms;

/// <summary>The style of a cell in a workbook that p06 writes. Equal styles are written once.</summary>
internal sealed record CellStyle
{
    /// <summary>"General", "@" for text, "#,##0", "dd/mm/yyyy" (ECMA-376 Part 1 §18.8.30).</summary>
    public string Format { get; init; } = "General";

    /// <summary>RRGGBB; empty for none.</summary>
    public string Fill { get; init; } = "";

    public string Colour { get; init; } = "1A1A1A";

    public int Size { get; init; } = 11;

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Underlined { get; init; }

    public bool Bordered { get; init; }

    public bool Wrapped { get; init; }

    public CellAlignment Alignment { get; init; }

    public int Indent { get; init; }

    /// <summary>For a text that begins like a formula: Excel keeps it a text when somebody edits the cell.</summary>
    public bool QuotePrefix { get; init; }

    public static readonly CellStyle Plain = new();
    public static readonly CellStyle Title = new()
    {
        Bold = true,
        Size = 14,
        Colour = "1F3A5F",
    };
    public static readonly CellStyle Hint = new() { Italic = true, Colour = "6B6B6B" };
    public static readonly CellStyle Heading = new()
    {
        Bold = true,
        Colour = "FFFFFF",
        Fill = "1F3A5F",
        Bordered = true,
        Wrapped = true,
        Alignment = CellAlignment.Centre,
    };
    public static readonly CellStyle Code = new()
    {
        Size = 8,
        Colour = "6B6B6B",
        Fill = "F2F2F2",
        Bordered = true,
        Alignment = CellAlignment.Centre,
    };
    public static readonly CellStyle Text = new()
    {
        Bordered = true,
        Wrapped = true,
        Alignment = CellAlignment.Left,
    };
    public static readonly CellStyle Centred = Text with { Alignment = CellAlignment.Centre };
    public static readonly CellStyle Small = Text with { Size = 8, Colour = "6B6B6B" };
    public static readonly CellStyle Link = Text with { Underlined = true, Colour = "0B5394" };

    /// <summary>Whether the cell may be changed on a protected sheet.</summary>
    public bool Unlocked { get; init; }

    /// <summary>For cells that p06 fills in.</summary>
    public static readonly CellStyle Label = Text with { Fill = "EEF2F7" };

    /// <summary>For cells that people fill in.</summary>
    public static readonly CellStyle Input = Text with { Format = "@", Fill = "FFFDE7" };

    public static readonly CellStyle InputDate = Input with
    {
        Format = "dd/mm/yyyy",
        Alignment = CellAlignment.Centre,
    };

    private static readonly CellStyle[] ByDecimals = [.. Enumerable.Range(0, 5).Select(NumberOf)];

    /// <summary>Digits in groups, with the decimals of the indicator, or with all decimals of a value that has
    /// more.</summary>
    public static CellStyle Number(decimal value, int decimals)
    {
        var shown = decimals;
        while (shown < ByDecimals.Length - 1 && decimal.Round(value, shown) != value)
        {
            shown++;
        }

        return ByDecimals[shown];
    }

    private static CellStyle NumberOf(int decimals) =>
        new()
        {
            Format = decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals),
            Bordered = true,
            Alignment = CellAlignment.Right,
        };
}
