using System.Text;

namespace Project06Report.Editions.Markdown;

/// <summary>Rows of a table written with bars.</summary>
internal static class PipeRow
{
    /// <summary>A row of several lines ends in the line that ends with a bar.</summary>
    public static TemplateLine Whole(TemplateLine first, TemplateLines lines)
    {
        var text = new StringBuilder(first.Text);
        while (text[^1] != '|')
        {
            text.Append(' ')
                .Append((lines.Next ?? throw first.Place.Fault("the row does not end with |")).Text);
            lines.Take();
        }

        return first with
        {
            Text = text.ToString(),
        };
    }

    /// <summary>The cells, without blanks at either end.</summary>
    public static IReadOnlyList<string> Cells(TemplateLine row)
    {
        List<string> cells = [];
        var (text, from) = (row.Text, 1);
        for (var at = 1; at < text.Length; )
        {
            if (Tags.At(text, at))
            {
                at = Tags.EndOf(text, at, row.Place);
                continue;
            }

            if (text[at] == '|')
            {
                cells.Add(text[from..at].Trim());
                from = at + 1;
            }

            at += text[at] == '\\' ? 2 : 1;
        }

        return from == text.Length ? cells : throw row.Place.Fault("the row does not end with |");
    }

    /// <summary>The row below the head: how each column is set.</summary>
    public static bool IsRule(IReadOnlyList<string> cells) =>
        cells.All(cell =>
            cell.Contains('-', StringComparison.Ordinal) && cell.Trim(':').Trim('-').Length == 0
        );
}
