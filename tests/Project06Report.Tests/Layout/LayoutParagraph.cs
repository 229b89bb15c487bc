using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Project06Report.Diagnostics;
using static Project06Report.Tests.Layout.Wml;

namespace Project06Report.Tests.Layout;

internal sealed record LayoutRun(string Text, RunFormat Format);

/// <summary>A paragraph with its place, its text as a reader sees it, and its formatting after all styles.</summary>
internal sealed record LayoutParagraph(XElement Element, string Part, int Number, ParagraphFormat Format, ImmutableArray<LayoutRun> Runs)
{
    /// <summary>Tab, line break and no-break hyphen as '\t', '\n' and '-'; field codes and text boxes left out.</summary>
    public string Text { get; } = string.Concat(Runs.Select(run => run.Text)).Trim();

    public bool IsBlank => Text.Length == 0;

    /// <summary>The runs a reader sees something of.</summary>
    public IEnumerable<RunFormat> Visible => Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => run.Format);

    public bool IsBold => Visible.All(run => run.Bold);

    public bool HasBold => Visible.Any(run => run.Bold);

    public bool HasItalic => Visible.Any(run => run.Italic);

    public bool IsItalic => Visible.All(run => run.Italic);

    public bool HasSize(params IEnumerable<int> sizes) => Visible.All(run => sizes.Contains(run.HalfPoints));

    public LayoutFinding Fails(string row, string message) => Found(row, Severity.Error, message);

    public LayoutFinding Warns(string row, string message) => Found(row, Severity.Warning, message);

    private LayoutFinding Found(string row, Severity severity, string message) =>
        new(row, severity, Part, Number, Text.Length <= 60 ? Text : Text[..60] + "…", message);

    /// <summary>The paragraphs of a part in document order.</summary>
    public static ImmutableArray<LayoutParagraph> AllOf(XElement part, string name, EffectiveFormatting formatting) =>
    [
        .. part.Descendants(W + "p").Select((paragraph, index) =>
            new LayoutParagraph(paragraph, name, index + 1, formatting.Of(paragraph), RunsOf(paragraph, formatting))),
    ];

    private static ImmutableArray<LayoutRun> RunsOf(XElement paragraph, EffectiveFormatting formatting) =>
    [
        .. paragraph.Descendants(W + "r")
            .Where(run => run.Ancestors(W + "p").First() == paragraph)
            .Select(run => new LayoutRun(TextOf(run), formatting.Of(run, paragraph))),
    ];

    private static string TextOf(XElement run)
    {
        var text = new StringBuilder();
        foreach (var piece in run.Elements())
        {
            text.Append(piece.Name.LocalName switch
            {
                "t" => piece.Value,
                "tab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                _ => "",
            });
        }

        return text.ToString();
    }
}
