namespace Project06Report.Forms;

/// <summary>The value of a cell of a form: a number, a day or a text.</summary>
internal sealed record FormValue
{
    private FormValue(decimal? number, DateOnly? day, string text) =>
        (Number, Day, Text) = (number, day, text);

    public decimal? Number { get; }

    public DateOnly? Day { get; }

    public string Text { get; }

    public static FormValue Of(decimal number) => new(number, null, "");

    public static FormValue Of(DateOnly day) => new(null, day, "");

    /// <returns>Null for no text: the cell is blank.</returns>
    public static FormValue? Of(string text) => text.Length == 0 ? null : new(null, null, text);
}
