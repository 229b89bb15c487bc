namespace Project06Report.Forms;

/// <summary>The styles of the forms: tinted labels, white cells to fill in, grey cells where nothing is
/// asked.</summary>
internal static class FormStyle
{
    public static readonly CellStyle Code = CellStyle.Label with { Size = 8, Colour = "6B6B6B" };
    public static readonly CellStyle Label = CellStyle.Label with { Indent = 1 };
    public static readonly CellStyle NotAsked = CellStyle.Text with { Fill = "D9D9D9" };
    public static readonly CellStyle Text = CellStyle.Text with { Format = "@", Indent = 1, Unlocked = true };
    public static readonly CellStyle Word = CellStyle.Text with
    {
        Format = "@",
        Unlocked = true,
        Alignment = CellAlignment.Centre,
    };
    public static readonly CellStyle Order = Word with { Format = "General" };
    public static readonly CellStyle Day = Word with { Format = "dd/mm/yyyy" };
    public static readonly CellStyle Check = CellStyle.Text with
    {
        Size = 9,
        Colour = "6B6B6B",
        Fill = "F7F7F7",
        Indent = 1,
    };
    public static readonly CellStyle Note = new() { Wrapped = true, Alignment = CellAlignment.Left };

    /// <summary>Colours of a broken rule.</summary>
    public const string WrongFill = "FFC7CE";
    public const string WrongColour = "9C0006";

    public const string RightFill = "E2EFDA";
    public const string RightColour = "375623";

    public static CellStyle Number(int decimals) =>
        CellStyle.Number(0, decimals) with
        {
            Indent = 1,
            Unlocked = true,
        };

    public static CellStyle GivenNumber(decimal value, int decimals) =>
        CellStyle.Number(value, decimals) with
        {
            Indent = 1,
            Fill = CellStyle.Label.Fill,
        };
}
