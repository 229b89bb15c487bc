using System.Collections.Immutable;

namespace Project06Report.Layout;

/// <summary>The values of a layout decree with the day they apply from; lengths in twips (1 mm = 56.693 twips), type
/// sizes in half-points.</summary>
internal sealed record LayoutLimits
{
    /// <summary>Nghị định 30/2020/NĐ-CP, Phụ lục I; in force from the day it was signed.</summary>
    public static LayoutLimits Decree30Of2020 { get; } = new();

    public DateOnly AppliesFrom { get; init; } = new(2020, 3, 5);

    /// <summary>In twips: Word, LibreOffice and WPS convert the same millimetres differently.</summary>
    public int Tolerance { get; init; } = 3;

    public int PaperTolerance { get; init; } = 20;

    /// <summary>A4, 210 mm × 297 mm.</summary>
    public int PaperWidth { get; init; } = 11906;

    public int PaperHeight { get; init; } = 16838;

    /// <summary>20-25 mm, top and bottom.</summary>
    public Span TopAndBottom { get; init; } = new(1134, 1417);

    /// <summary>30-35 mm.</summary>
    public Span LeftMargin { get; init; } = new(1701, 1984);

    /// <summary>15-20 mm.</summary>
    public Span RightMargin { get; init; } = new(850, 1134);

    public string Font { get; init; } = "Times New Roman";

    /// <summary>13 or 14 pt: body, headings, page number, signer.</summary>
    public ImmutableArray<int> TextSizes { get; init; } = [26, 28];

    /// <summary>12 or 13 pt: Quốc hiệu and the issuing body.</summary>
    public ImmutableArray<int> HeadSizes { get; init; } = [24, 26];

    /// <summary>Footnote 1 of mục V: Quốc hiệu, Tiêu ngữ, place and date go up or down together.</summary>
    public ImmutableArray<(int Nation, int Motto, int Date)> Families { get; init; } =
    [(26, 28, 28), (24, 26, 26)];

    public int NumberSize { get; init; } = 26;

    public int RecipientsTitleSize { get; init; } = 24;

    public int RecipientsSize { get; init; } = 22;

    public int FootnoteSize { get; init; } = 20;

    public int AppendixTitleSize { get; init; } = 28;

    /// <summary>1 cm or 1,27 cm.</summary>
    public ImmutableArray<int> FirstLineIndents { get; init; } = [567, 720];

    /// <summary>6 pt.</summary>
    public int ParagraphGap { get; init; } = 120;

    /// <summary>Single to one and a half, in 240ths of a line.</summary>
    public Span LineSpacing { get; init; } = new(240, 360);

    public string Nation { get; init; } = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public string Motto { get; init; } = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>Điểm are lettered in the order of the Vietnamese alphabet, without f, j, w, z.</summary>
    public string PointLetters { get; init; } = "abcdđeghiklmnopqrstuvxy";

    /// <summary>A range that includes both ends.</summary>
    public readonly record struct Span(int Least, int Most)
    {
        public bool Holds(int value, int tolerance = 0) =>
            value >= Least - tolerance && value <= Most + tolerance;
    }
}
