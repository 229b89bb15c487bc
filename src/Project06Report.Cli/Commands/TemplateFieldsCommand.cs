using System.CommandLine;
using System.Text.Json;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 template fields [words] --month</c>: everything an author may write, with its meaning and the
/// month's value.</summary>
internal sealed class TemplateFieldsCommand : Command
{
    private const int TagWidth = 58;
    private const int ValueWidth = 24;

    private readonly Terminal terminal;
    private readonly MonthOptions about;
    private readonly Argument<string[]> words = new("từ")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "chỉ liệt kê những gì có các từ này, có dấu hay không dấu, ví dụ: cccd luy_ke",
    };
    private readonly Option<bool> json = new("--json")
    {
        Description = "ghi kết quả thành một tài liệu JSON",
    };

    public TemplateFieldsCommand(Terminal terminal)
        : base("fields", "Liệt kê mọi tên và hàm viết được trong mẫu, kèm ý nghĩa và giá trị của tháng")
    {
        this.terminal = terminal;
        about = new(terminal);
        Arguments.Add(words);
        foreach (var option in (Option[])[.. about.All, json])
        {
            Options.Add(option);
        }

        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (month, refusal) = about.Month(parsed);
        if (refusal is not null)
        {
            return UsageErrors.Refuse(parsed, terminal, refusal);
        }

        var (fields, findings) = about.Workspace(parsed) is { } workspace
            ? TemplateRun.Fields(workspace, month)
            : new([], [about.NoWorkspace(parsed)]);
        var asked = fields.Where(field => Holds(field, parsed.GetValue(words) ?? [])).ToList();
        var code = ExitCodes.Of(findings, finding => finding.Severity == Severity.Error);
        Show(parsed, month, asked, findings, code);
        return code;
    }

    private static string Cut(string value) =>
        value.Length <= ValueWidth ? value : value[..(ValueWidth - 1)] + "…";

    private static void WriteFields(Utf8JsonWriter document, IEnumerable<TemplateField> fields)
    {
        document.WriteStartArray("cac_ten");
        foreach (var field in fields)
        {
            document.WriteStartObject();
            document.WriteString("nhom", field.Group);
            document.WriteString("the", field.Tag);
            document.WriteString("y_nghia", field.Meaning);
            document.WriteString("gia_tri", field.Value);
            document.WriteEndObject();
        }

        document.WriteEndArray();
    }

    private static bool Holds(TemplateField field, IEnumerable<string> words)
    {
        var text = VietnameseText.WithoutDiacritics($"{field.Tag} {field.Meaning}");
        return words.All(word =>
            text.Contains(
                VietnameseText.WithoutDiacritics(VietnameseText.ToNfc(word)),
                StringComparison.OrdinalIgnoreCase
            )
        );
    }

    private void Show(
        ParseResult parsed,
        ReportingMonth month,
        List<TemplateField> fields,
        IReadOnlyList<Diagnostic> findings,
        ExitCode code
    )
    {
        if (parsed.GetValue(json))
        {
            FindingsJson.Document(terminal.Output, "template fields", month.ToString(), code, document =>
            {
                WriteFields(document, fields);
                FindingsJson.WriteFindings(document, findings);
            });
            return;
        }

        new FindingsText(terminal.Output, coloured: false, month).Write(findings, verbose: true);
        foreach (var group in fields.GroupBy(field => field.Group))
        {
            terminal.Output.WriteLine($"{group.Key}:");
            foreach (var field in group)
            {
                terminal.Output.WriteLine(
                    $"  {field.Tag.PadRight(TagWidth)} {Cut(field.Value).PadRight(ValueWidth)} {field.Meaning}"
                );
            }
        }

        if (code == ExitCode.Done)
        {
            var of = VietnameseDate.Month(month.Year, month.Month);
            terminal.Output.WriteLine(
                fields.Count == 0
                    ? "Không có tên nào như vậy."
                    : $"{fields.Count} dòng; giá trị là của tháng {of}, để trống khi chưa có."
            );
        }
    }
}
