using System.Globalization;
using System.Text;
using Project06Report.WordTemplates.Structure;
using Scriban.Parsing;
using static Project06Report.WordTemplates.Package.TemplateDiagnostics;

namespace Project06Report.WordTemplates.Language;

/// <summary>Makes text of a captured block: its words without the marks of their format. A block that holds more than
/// text, such as a paragraph or a footnote, is refused, since cutting, joining or comparing would lose it.</summary>
internal static class CapturedText
{
    public static string Plain(string captured, TemplateProgram program, SourceSpan span)
    {
        var plain = new StringBuilder(captured.Length);
        for (var at = 0; at < captured.Length; at++)
        {
            if (captured[at] != Opcode.Begin)
            {
                plain.Append(captured[at]);
                continue;
            }

            var end = captured.IndexOf(Opcode.Finish, at);
            if (
                int.TryParse(
                    captured.AsSpan(at + 1, end - at - 1),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var index
                ) && !program.Opcodes[index].IsInline
            )
            {
                throw new TemplateFault(CapturedBlock, span, "khối này có cả đoạn, hình hoặc chú thích");
            }

            at = end;
        }

        return plain.ToString();
    }
}
