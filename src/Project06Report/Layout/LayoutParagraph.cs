using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Layout.Wml;

namespace Project06Report.Layout;

/// <summary>A paragraph with its place, its text as a reader sees it, and its formatting after all styles.</summary>
internal sealed record LayoutParagraph(
    XElement Element,
    Place Place,
    ParagraphFormat Format,
    ImmutableArray<LayoutRun> Runs
)
{
    private const int LongestExcerpt = 60;

    /// <summary>Tab, line break and no-break hyphen as '\t', '\n' and '-'; field codes and text boxes left
    /// out.</summary>
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text)).Trim();

    public bool IsBlank => Text.Length == 0;

    /// <summary>The formats of the runs with visible text.</summary>
    public IEnumerable<RunFormat> Visible =>
        Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run.Format);

    public bool IsBold => Visible.All(run => run.Bold);

    public bool HasBold => Visible.Any(run => run.Bold);

    public bool HasItalic => Visible.Any(run => run.Italic);

    public bool IsItalic => Visible.All(run => run.Italic);

    public bool HasSize(params IEnumerable<int> sizes) => Visible.All(run => sizes.Contains(run.HalfPoints));

    /// <param name="row">The row of the checklist: P01 … P08 for the page, E01 … E22 for the components (thành phần thể
    /// thức).</param>
    /// <param name="found">What the document has instead; may be empty.</param>
    public Diagnostic Fails(string row, string expected, string found = "") =>
        DecreeThirtyLayout.Finding(row, Severity.Error, Place, Said(found), expected);

    /// <summary>A departure from practice, not from the decree.</summary>
    public Diagnostic Warns(string row, string expected, string found = "") =>
        DecreeThirtyLayout.Finding(row, Severity.Warning, Place, Said(found), expected);

    private string Said(string found)
    {
        var excerpt = Text.Length <= LongestExcerpt ? Text : Text[..LongestExcerpt] + "…";
        return found.Length == 0 ? $"“{excerpt}”" : $"{found}: “{excerpt}”";
    }

    /// <summary>The paragraphs of a part in document order.</summary>
    public static ImmutableArray<LayoutParagraph> AllOf(
        XElement part,
        EffectiveFormatting formatting,
        Func<XElement, Place> placeOf
    ) =>
        [
            .. part.Descendants(W + "p")
                .Select(paragraph => new LayoutParagraph(
                    paragraph,
                    placeOf(paragraph),
                    formatting.Of(paragraph),
                    RunsOf(paragraph, formatting)
                )),
        ];

    private static ImmutableArray<LayoutRun> RunsOf(XElement paragraph, EffectiveFormatting formatting) =>
        [
            .. paragraph
                .Descendants(W + "r")
                .Where(run => run.Ancestors(W + "p").First() == paragraph)
                .Select(run => new LayoutRun(TextOf(run), formatting.Of(run, paragraph))),
        ];

    private static string TextOf(XElement run)
    {
        var text = new StringBuilder();
        foreach (var piece in run.Elements())
        {
            text.Append(
                piece.Name.LocalName switch
                {
                    "t" => piece.Value,
                    "tab" => "\t",
                    "br" or "cr" => "\n",
                    "noBreakHyphen" => "-",
                    _ => "",
                }
            );
        }

        return text.ToString();
    }
}
