using System.Collections.Immutable;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;
using WordPackage = Project06Report.WordTemplates.Package.WordPackage;

namespace Project06Report.Layout;

/// <summary>Where the components of a report stand, by the decree's plan (sơ đồ bố trí): a table with the heads of the
/// two sides, type and abstract, the body, a table with recipients and signature. A component that is not there is null
/// or empty.</summary>
internal sealed class ReportPlan
{
    private readonly Dictionary<XElement, LayoutParagraph> paragraphs;

    private readonly Func<XElement, Place> placeOf;

    /// <param name="placeOf">The place of a paragraph as a person finds it.</param>
    public ReportPlan(WordPackage package, Func<XElement, Place> placeOf)
    {
        this.placeOf = placeOf;
        Parts = new(package);
        Formatting = new EffectiveFormatting(Parts.OfKind("styles"), Parts.OfKind("numbering"));
        Document = LayoutParagraph.AllOf(Parts.Main, Formatting, placeOf);
        HeaderParts = PartsOfKind("header");
        FooterParts = PartsOfKind("footer");
        Notes = PartsOfKind("footnotes").SelectMany(part => part.Paragraphs).ToImmutableArray();
        paragraphs = Document.ToDictionary(paragraph => paragraph.Element);

        var tables = Parts.Body.Elements(W + "tbl").ToList();
        var head = tables.FirstOrDefault();
        var foot = FootOf(tables);
        AgencySide = Cell(head, 0, last: false);
        NationSide = Cell(head, 0, last: true);
        Number = Line(head, 1, last: false);
        Date = Line(head, 1, last: true);
        RecipientsSide = Cell(foot, 0, last: false);
        SignatureSide = Cell(foot, 0, last: true);
        var between = Between(head, foot);
        Type = between.FirstOrDefault();
        Abstract = between.ElementAtOrDefault(1);
        Body = [.. between.Skip(2)];
        FigureTables = [.. tables.Where(table => table != head && table != foot)];
        Appendix = [.. foot?.ElementsAfterSelf() ?? []];
    }

    public WordParts Parts { get; }

    public EffectiveFormatting Formatting { get; }

    public ImmutableArray<LayoutParagraph> Document { get; }

    public ImmutableArray<LayoutPart> HeaderParts { get; }

    public ImmutableArray<LayoutPart> FooterParts { get; }

    /// <summary>The paragraphs of all footnotes, the separators included.</summary>
    public ImmutableArray<LayoutParagraph> Notes { get; }

    /// <summary>Ô 2, blank paragraphs included.</summary>
    public ImmutableArray<LayoutParagraph> AgencySide { get; }

    /// <summary>Ô 1: Quốc hiệu and Tiêu ngữ.</summary>
    public ImmutableArray<LayoutParagraph> NationSide { get; }

    public LayoutParagraph? Nation => NationSide.FirstOrDefault(paragraph => !paragraph.IsBlank);

    public LayoutParagraph? Motto =>
        NationSide.Where(paragraph => !paragraph.IsBlank).Skip(1).FirstOrDefault();

    public LayoutParagraph? Number { get; }

    public LayoutParagraph? Date { get; }

    /// <summary>"BÁO CÁO".</summary>
    public LayoutParagraph? Type { get; }

    public LayoutParagraph? Abstract { get; }

    /// <summary>Paragraphs with text that stand directly in the body, not in a table.</summary>
    public ImmutableArray<LayoutParagraph> Body { get; }

    /// <summary>Tables other than those of head and close.</summary>
    public ImmutableArray<XElement> FigureTables { get; }

    /// <summary>The elements after recipients and signature.</summary>
    public ImmutableArray<XElement> Appendix { get; }

    public ImmutableArray<LayoutParagraph> RecipientsSide { get; }

    public ImmutableArray<LayoutParagraph> SignatureSide { get; }

    /// <summary>Every paragraph a reader can see: document, headers, footers, notes.</summary>
    public IEnumerable<LayoutParagraph> Everything =>
        [
            .. Document,
            .. HeaderParts.SelectMany(part => part.Paragraphs),
            .. FooterParts.SelectMany(part => part.Paragraphs),
            .. Notes,
        ];

    public LayoutParagraph Paragraph(XElement element) => paragraphs[element];

    /// <summary>A finding about the document as a whole.</summary>
    public Diagnostic Fails(string row, string expected, string found = "") =>
        DecreeThirtyLayout.Finding(row, Severity.Error, new FilePlace(Parts.File), found, expected);

    /// <summary>The last table with recipients, or else the last one that is not the head.</summary>
    private static XElement? FootOf(List<XElement> tables) =>
        tables.Skip(1).LastOrDefault(IsFoot) ?? (tables.Count > 1 ? tables[^1] : null);

    private static bool IsFoot(XElement table) =>
        table.Descendants(W + "tc").FirstOrDefault() is { } cell
        && string.Concat(cell.Descendants(W + "t").Select(text => text.Value))
            .TrimStart()
            .StartsWith("Nơi nhận", StringComparison.Ordinal);

    private ImmutableArray<LayoutPart> PartsOfKind(string kind) =>
        [.. Parts.NamesOfKind(kind).Select(PartNamed).OfType<LayoutPart>()];

    private LayoutPart? PartNamed(string name) =>
        Parts.Named(name) is { } root
            ? new(name, root, LayoutParagraph.AllOf(root, Formatting, placeOf))
            : null;

    /// <summary>The first line with text in a cell; null when there is none.</summary>
    private LayoutParagraph? Line(XElement? table, int row, bool last) =>
        Cell(table, row, last).FirstOrDefault(paragraph => !paragraph.IsBlank);

    private ImmutableArray<LayoutParagraph> Cell(XElement? table, int row, bool last)
    {
        var cells = table?.Elements(W + "tr").Skip(row).FirstOrDefault()?.Elements(W + "tc").ToList() ?? [];
        if (cells.Count < 2)
        {
            return [];
        }

        return [.. cells[last ? ^1 : 0].Descendants(W + "p").Select(paragraph => paragraphs[paragraph])];
    }

    private List<LayoutParagraph> Between(XElement? head, XElement? foot) =>
        [
            .. (head?.ElementsAfterSelf() ?? [])
                .TakeWhile(element => element != foot)
                .Where(element => element.Name == W + "p")
                .Select(paragraph => paragraphs[paragraph])
                .Where(paragraph => !paragraph.IsBlank),
        ];
}
