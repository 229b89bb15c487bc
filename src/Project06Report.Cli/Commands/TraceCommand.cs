using System.CommandLine;
using System.Text.Json;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Tracing;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 trace --month &lt;month&gt; &lt;figure&gt;</c>: from a printed figure down to the cells;
/// <c>--all</c>: a table of every figure of the report.</summary>
internal sealed class TraceCommand : Command
{
    private readonly Terminal terminal;
    private readonly MonthOptions about;
    private readonly Argument<string?> figure = new("số")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description =
            "con số hoặc câu chữ như in trong báo cáo, ví dụ 175.527; hoặc một phần biểu thức của mẫu",
    };
    private readonly Option<bool> all = new("--all")
    {
        Description = "bảng mọi con số của báo cáo, cách nhau bằng dấu tab để dán vào Excel",
    };
    private readonly Option<bool> json = new("--json")
    {
        Description = "ghi kết quả thành một tài liệu JSON",
    };

    public TraceCommand(Terminal terminal)
        : base("trace", "Truy nguồn một con số của báo cáo: biểu thức, phép tính, quy tắc, ô, tệp; chỉ đọc")
    {
        this.terminal = terminal;
        about = new(terminal);
        Arguments.Add(figure);
        foreach (var option in (Option[])[.. about.All, all, json])
        {
            Options.Add(option);
        }

        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (month, refusal) = about.Month(parsed);
        refusal ??= Refusal(parsed);
        if (refusal is not null)
        {
            return UsageErrors.Refuse(parsed, terminal, refusal);
        }

        var trace = about.Workspace(parsed) is { } workspace
            ? MonthTrace.Of(workspace, month)
            : new("", [], [about.NoWorkspace(parsed)]);
        IReadOnlyList<FigureTrace> found = parsed.GetValue(figure) is { } query
            ? trace.Find(query)
            : [.. trace.Figures];
        var findings = FindingsOf(trace, found, parsed);
        var code = ExitCodes.Of(findings, finding => finding.Severity == Severity.Error);
        if (parsed.GetValue(json))
        {
            FindingsJson.Document(terminal.Output, Name, month.ToString(), code, writer =>
                WriteJson(writer, trace, found, findings)
            );
            return code;
        }

        Write(parsed, month, trace.Basis, found, findings);
        return code;
    }

    private void Write(
        ParseResult parsed,
        ReportingMonth month,
        string basis,
        IReadOnlyList<FigureTrace> found,
        IReadOnlyList<Diagnostic> findings
    )
    {
        var text = new FindingsText(terminal.Output, coloured: false, month);
        if (found.Count == 0)
        {
            text.Write(findings, verbose: false);
        }

        terminal.Output.WriteLine(basis.Length == 0 ? "" : $"Nguồn số liệu {basis}.");
        terminal.Output.WriteLine();
        WriteFigures(parsed, found);
        if (found.Count > 0)
        {
            // after the answer: a month with errors has a long list of them
            text.Write(findings, verbose: false);
        }
    }

    private string? Refusal(ParseResult parsed)
    {
        var isClear = parsed.GetValue(figure) is null == parsed.GetValue(all);
        return isClear
            ? null
            : "Ghi một con số của báo cáo, ví dụ: p06 trace -m 2022-08 175.527; hoặc --all.";
    }

    /// <summary>Those of the trace and, where it has no such figure, that it has none.</summary>
    private IReadOnlyList<Diagnostic> FindingsOf(
        MonthTrace trace,
        IReadOnlyList<FigureTrace> found,
        ParseResult parsed
    ) =>
        found.Count == 0 && trace.Traces.Length > 0 && parsed.GetValue(figure) is { } absent
            ?
            [
                .. trace.Findings,
                new(Seals.NotPrinted, new FilePlace($"{about.Month(parsed).Month}"), $"“{absent}”"),
            ]
            : trace.Findings;

    private void WriteFigures(ParseResult parsed, IReadOnlyList<FigureTrace> found)
    {
        if (parsed.GetValue(all))
        {
            WriteTable(found);
        }
        else
        {
            WriteTrees(found);
        }
    }

    private void WriteTrees(IEnumerable<FigureTrace> traces)
    {
        foreach (var trace in traces)
        {
            terminal.Output.WriteLine(trace.Text);
            terminal.Output.WriteLine($"  Chỗ in     {trace.Part}, đoạn {trace.Paragraph}: {trace.Context}");
            terminal.Output.WriteLine(
                $"  Biểu thức  {(trace.Expression.Length > 0 ? trace.Expression : "không có")}"
            );
            terminal.Output.WriteLine($"  Nguồn      {Word(trace.End)}");
            WriteNodes(trace.Sources, "    ");
            foreach (var file in trace.Cells.Select(cell => (cell.File, cell.Sha256)).Distinct())
            {
                terminal.Output.WriteLine($"  Tệp        {file.File}, SHA-256 {file.Sha256}");
            }

            foreach (var rule in trace.Rules)
            {
                terminal.Output.WriteLine($"  Đối chiếu  {rule}");
            }

            terminal.Output.WriteLine();
        }
    }

    private void WriteNodes(IEnumerable<TraceNode> nodes, string indent)
    {
        foreach (var node in nodes)
        {
            terminal.Output.WriteLine($"{indent}{node.Text}");
            WriteNodes(node.Children, indent + "  ");
        }
    }

    private void WriteTable(IReadOnlyList<FigureTrace> traces)
    {
        terminal.Output.WriteLine("phần\tđoạn\tin ra\tnguồn\tô và giá trị ghi\tbiểu thức");
        foreach (var trace in traces)
        {
            var cells = string.Join(
                "; ",
                trace.Cells.Select(cell => $"{cell.File} › {cell.Sheet} › {cell.Cell} “{cell.Raw}”")
            );
            terminal.Output.WriteLine(
                string.Join(
                    '\t',
                    new[]
                    {
                        trace.Part,
                        $"{trace.Paragraph}",
                        trace.Text,
                        Word(trace.End),
                        cells,
                        trace.Expression,
                    }.Select(OneLine)
                )
            );
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine(
            string.Join(
                ", ",
                Enum.GetValues<TraceEnd>()
                    .Select(end => $"{traces.Count(trace => trace.End == end)} {Word(end)}")
            ) + "."
        );
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static string Word(TraceEnd end) =>
        end switch
        {
            TraceEnd.Submissions => "bài nộp",
            TraceEnd.Catalogue => "danh mục, kỳ báo cáo",
            TraceEnd.CountedByTemplate => "mẫu tự đếm",
            _ => "người soạn mẫu gõ",
        };

    private static void WriteJson(
        Utf8JsonWriter json,
        MonthTrace trace,
        IReadOnlyList<FigureTrace> found,
        IReadOnlyList<Diagnostic> findings
    )
    {
        json.WriteString("co_so", trace.Basis);
        json.WriteStartArray("so");
        foreach (var one in found)
        {
            json.WriteStartObject();
            json.WriteString("in_ra", one.Text);
            json.WriteString("phan", one.Part);
            json.WriteNumber("doan", one.Paragraph);
            json.WriteString("bieu_thuc", one.Expression);
            json.WriteString("nguon", Word(one.End));
            WriteNodes(json, one.Sources);
            json.WriteStartArray("doi_chieu");
            foreach (var rule in one.Rules)
            {
                json.WriteStringValue(rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FindingsJson.WriteFindings(json, findings);
    }

    private static void WriteNodes(Utf8JsonWriter json, IEnumerable<TraceNode> nodes)
    {
        json.WriteStartArray("tu");
        foreach (var node in nodes)
        {
            json.WriteStartObject();
            json.WriteString("la", node.Text);
            if (node.Cell is { } cell)
            {
                json.WriteString("tep", cell.File);
                json.WriteString("sha256", cell.Sha256);
                json.WriteString("trang", cell.Sheet);
                json.WriteString("o", cell.Cell.ToString());
                json.WriteString("o_ghi", cell.Raw);
            }

            WriteNodes(json, node.Children);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
