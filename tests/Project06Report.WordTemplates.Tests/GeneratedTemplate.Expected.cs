using System.Globalization;
using Project06Report.Vietnamese;

namespace Project06Report.WordTemplates.Tests;

internal sealed partial class GeneratedTemplate
{
    /// <summary>Works out the text of the report from the drawn template, knowing nothing of Word or Scriban.</summary>
    private sealed class Interpreter
    {
        private int note;

        public List<string> Values { get; } = [];

        public List<string> Lines(IEnumerable<Node> blocks, Dictionary<string, (int, int)> scope)
        {
            var lines = new List<string>();
            foreach (var block in blocks)
            {
                switch (block)
                {
                    case Paragraph paragraph
                        when LineOf(paragraph.Content, scope) is var line
                            && !(line.Length == 0 && paragraph.Content.TrueForAll(node => node is If or For)):
                        lines.Add(line.Length == 0 ? "¶" : line);
                        break;
                    case Table table:
                        lines.AddRange(table.Rows.SelectMany(row => Rows(row, scope)));
                        break;
                    case Captured captured:
                        lines.AddRange(
                            Enumerable
                                .Range(0, captured.Printings)
                                .SelectMany(_ => Lines(captured.Content, scope))
                        );
                        break;
                    case If or For:
                        lines.AddRange(Each(block, scope, Lines));
                        break;
                }
            }

            return lines;
        }

        private List<string> Rows(Node row, Dictionary<string, (int, int)> scope) =>
            row is Row cells
                ?
                [
                    $"| {string.Join(" | ", cells.Cells.Select(cell => Lines(cell, scope) is { Count: > 0 } lines ? string.Join(" / ", lines) : "¶"))} |",
                ]
                : Each(row, scope, (rows, inner) => [.. rows.SelectMany(inside => Rows(inside, inner))]);

        private static List<string> Each(
            Node block,
            Dictionary<string, (int, int)> scope,
            Func<List<Node>, Dictionary<string, (int, int)>, List<string>> content
        )
        {
            if (block is If condition)
            {
                return condition.Condition ? content(condition.Then, scope)
                    : condition.Else is { } otherwise ? content(otherwise, scope)
                    : [];
            }

            var loop = (For)block;
            var lines = new List<string>();
            for (var index = 0; index < Sizes[loop.List]; index++)
            {
                lines.AddRange(
                    content(loop.Body, new(scope) { [loop.Variable] = (Sizes[loop.List], index) })
                );
            }

            return lines;
        }

        private string LineOf(List<Node> content, Dictionary<string, (int, int)> scope) =>
            string.Concat(
                content.Select(node =>
                    node switch
                    {
                        Text text => text.Words,
                        Value value => Print(value.Expression, scope),
                        Note note => NoteOf(note, scope),
                        Box box =>
                            $"[hộp: {(LineOf(box.Content, scope) is { Length: > 0 } line ? line : "¶")}]",
                        _ => string.Concat(Each(node, scope, (inner, deeper) => [LineOf(inner, deeper)])),
                    }
                )
            );

        private string NoteOf(Note content, Dictionary<string, (int, int)> scope)
        {
            var text = LineOf(content.Content, scope);
            return $"[^{++note}: {text.Trim()}]";
        }

        private string Print(string expression, Dictionary<string, (int, int)> scope)
        {
            var value =
                expression[0] == 'g'
                    ? VietnameseText.WithoutControls(
                        Odd[int.Parse(expression[1..], CultureInfo.InvariantCulture)]
                    )
                    : Member(expression, scope);
            Values.Add(value);
            return value.Replace('\n', '⏎');
        }

        private static string Member(string expression, Dictionary<string, (int, int)> scope)
        {
            var (list, index) = scope[expression.Split('.')[0]];
            return expression.EndsWith(".v", StringComparison.Ordinal)
                ? Item(list, index)
                : VietnameseNumber.Format(1000 + index);
        }
    }
}
