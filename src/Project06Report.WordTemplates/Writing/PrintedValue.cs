using System.Text;
using System.Xml.Linq;
using Project06Report.Figures;
using Project06Report.WordTemplates.Package;

namespace Project06Report.WordTemplates.Writing;

/// <summary>A value the report shows, with the place where it was printed.</summary>
/// <param name="Part">"thân văn bản", "đầu trang 1", "chú thích 3".</param>
/// <param name="Paragraph">Its number in the report, counted from 1 in that part.</param>
/// <param name="Expression">As the template has it: <c>vn.so tong.tiep_nhan</c>.</param>
/// <param name="Text">The text as printed.</param>
/// <param name="Value">The value with its origin; null for text the template made itself.</param>
public sealed record PrintedValue(
    string Part,
    int Paragraph,
    string Expression,
    string Text,
    ReportValue? Value
)
{
    private const int ContextCharacters = 60;

    /// <summary>The run of the report the value stands in; null when it has none (empty text, a property of the
    /// document).</summary>
    internal XElement? Run { get; init; }

    /// <summary>The words around it in its paragraph, the value between ‹ ›: "… đã thu nhận ‹46.336› hồ sơ
    /// …".</summary>
    public string Context
    {
        get
        {
            var paragraph = Run?.Ancestors(W.Paragraph).FirstOrDefault();
            return paragraph is null
                ? $"‹{Text}›"
                : $"{Last(TextOf(paragraph, before: true))}‹{Text}›{First(TextOf(paragraph, before: false))}";
        }
    }

    private string TextOf(XElement paragraph, bool before)
    {
        var text = new StringBuilder();
        var passed = false;
        foreach (var run in paragraph.Descendants(W.Run))
        {
            if (run == Run)
            {
                passed = true;
            }
            else if (passed != before)
            {
                text.AppendJoin("", run.Elements().Select(Shown));
            }
        }

        return text.ToString();
    }

    private static string Shown(XElement part)
    {
        if (part.Name == W.Text)
        {
            return part.Value;
        }

        return part.Name == W.Tab || part.Name == W.Break ? " " : "";
    }

    private static string Last(string text) =>
        text.Length <= ContextCharacters ? text : "…" + text[^ContextCharacters..];

    private static string First(string text) =>
        text.Length <= ContextCharacters ? text : text[..ContextCharacters] + "…";
}
