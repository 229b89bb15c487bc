using System.Collections.Immutable;
using Project06Report.Diagnostics;

namespace Project06Report.Forms;

/// <summary>What a form that goes back to its sender says of its cells.</summary>
internal sealed record FeedbackMarks(ImmutableArray<FeedbackItem> Items)
{
    /// <summary>RRGGBB; the word beside it carries the meaning.</summary>
    public static string Fill(Severity severity) =>
        RuleVerdicts.Fill(severity == Severity.Error ? RuleVerdict.Broken : RuleVerdict.Doubtful);

    /// <summary>Paints the cells, each by its gravest finding, and puts the findings beside them; called before the
    /// sheets are written.</summary>
    public void Apply(IReadOnlyList<SheetWriter> sheets)
    {
        foreach (var item in Items)
        {
            foreach (var (name, cell) in item.Cells)
            {
                if (sheets.FirstOrDefault(sheet => sheet.Name == name) is { } sheet)
                {
                    sheet.Painted.TryAdd(cell, Fill(item.Finding.Severity));
                    sheet.Notes.Add(cell, FindingWords.ForSender(item.Finding));
                }
            }
        }
    }
}
