using Project06Report.Diagnostics;

namespace Project06Report.WordTemplates;

/// <summary>A paragraph of the template as a person finds it.</summary>
/// <param name="File">The template's name.</param>
/// <param name="Story">"thân văn bản", "đầu trang 2".</param>
/// <param name="Number">Counted from 1 in the story, tables included.</param>
/// <param name="Heading">The nearest heading above, or empty.</param>
/// <param name="Inner">"chú thích 7", "hộp văn bản": inside the paragraph; or empty.</param>
/// <param name="Order">Of all paragraphs of the template in reading order.</param>
internal sealed record ParagraphPlace(string File, string Story, int Number, string Heading, string Inner, int Order)
{
    public Place At(int tag) => new(File, Story, Spot, Label) { Order = (long)Order << 24 | (uint)tag };

    private string Spot => FormattableString.Invariant($"đoạn {Number}{(Inner.Length == 0 ? "" : " › ")}{Inner}");

    private string Label => Heading.Length == 0 ? "" : $"mục \"{Heading}\"";
}
