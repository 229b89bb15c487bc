namespace Project06Report.Editions.Documents;

/// <summary>The styles of a table's cells.</summary>
/// <param name="Head">Of the head rows.</param>
/// <param name="Text">Of columns set from the left.</param>
/// <param name="Number">Of columns set from the right.</param>
/// <param name="Centred">Of centred columns.</param>
internal sealed record TableStyles(string Head, string Text, string Number, string Centred)
{
    /// <summary>A family of styles: its name and what each is for.</summary>
    public static TableStyles Of(string family) =>
        new($"{family}TieuDe", $"{family}Chu", $"{family}So", $"{family}Giua");
}
