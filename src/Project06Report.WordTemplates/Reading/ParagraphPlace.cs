using Project06Report.Diagnostics;

namespace Project06Report.WordTemplates.Reading;

/// <summary>A paragraph of the template as a person finds it.</summary>
/// <param name="File">The template's name.</param>
/// <param name="Story">"thân văn bản", "đầu trang 2".</param>
/// <param name="Number">Counted from 1 in the story, tables included.</param>
/// <param name="Heading">The nearest heading above, or empty.</param>
/// <param name="Inner">"chú thích 7", "hộp văn bản": inside the paragraph; or empty.</param>
/// <param name="Order">Of all paragraphs of the template in reading order.</param>
public sealed record ParagraphPlace(string File, string Story, int Number, string Heading, string Inner, int Order)
{
    /// <summary>The part of <see cref="Place.Order"/> that is the number of the tag.</summary>
    public const long TagMask = (1L << TagBits) - 1;

    private const int TagBits = 24;

    /// <summary>The paragraph a place of <see cref="At"/> stands in, as <see cref="Order"/>; 0 for a place in no paragraph.</summary>
    public static int OrderOf(Place place) => (int)(place.Order >> TagBits);

    public Place At(int tag) => new(File, Story, Spot, Label) { Order = (long)Order << TagBits | (uint)tag };

    private string Spot => FormattableString.Invariant($"đoạn {Number}{(Inner.Length == 0 ? "" : " › ")}{Inner}");

    private string Label => Heading.Length == 0 ? "" : $"mục \"{Heading}\"";
}
