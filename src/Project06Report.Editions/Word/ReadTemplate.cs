using Project06Report.Editions.Documents;

namespace Project06Report.Editions.Word;

/// <summary>A template as it was read from a .docx.</summary>
/// <param name="Name">Of the file, without extension.</param>
/// <param name="Text">What it says.</param>
/// <param name="Styles">What it has, in their order.</param>
internal sealed record ReadTemplate(string Name, TemplateText Text, IReadOnlyList<StyleRow> Styles)
{
    public bool Has(string style) => Styles.Any(row => row.Id == style);
}
