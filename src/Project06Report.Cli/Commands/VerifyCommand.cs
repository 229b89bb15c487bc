using System.CommandLine;
using Project06Report.Bundles;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Sealing;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 verify --month | --all | &lt;bag&gt;</c>: is the seal whole, does the bag lead to the same report,
/// is the issued document that report? Writes nothing but what <c>--out</c> asks for.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Terminal terminal;
    private readonly MonthOptions about;
    private readonly Argument<string?> bag = new("gói")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "một gói niêm phong .zip, ở bất cứ đâu",
    };
    private readonly Option<bool> all = new("--all") { Description = "mọi tháng đã niêm phong" };
    private readonly Option<string> seal = new("--seal")
    {
        HelpName = "số",
        Description = "số niêm phong ghi trên phiếu trình, so với gói",
    };
    private readonly Option<string> output = new("--out")
    {
        HelpName = "thư mục",
        Description = "giữ các tệp lập lại vào thư mục này",
    };
    private readonly Option<bool> strict = new("--strict") { Description = "coi cảnh báo như lỗi" };
    private readonly Option<bool> json = new("--json")
    {
        Description = "ghi kết quả thành một tài liệu JSON",
    };

    public VerifyCommand(Terminal terminal)
        : base(
            "verify",
            "Kiểm tra niêm phong: gói còn nguyên vẹn, lập lại ra đúng báo cáo, bản phát hành đúng với báo cáo; chỉ đọc"
        )
    {
        this.terminal = terminal;
        about = new(terminal);
        Arguments.Add(bag);
        foreach (var option in (Option[])[.. about.All, all, seal, output, strict, json])
        {
            Options.Add(option);
        }

        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        if (Refusal(parsed) is { } refusal)
        {
            return UsageErrors.Refuse(parsed, terminal, refusal);
        }

        List<Diagnostic> findings = [];
        List<SealVerdict> verdicts = [];
        foreach (var verdict in Verdicts(parsed))
        {
            verdicts.Add(verdict with { Regenerated = [] });
            findings.AddRange(verdict.Findings);
            findings.AddRange(Keep(parsed, verdict));
        }

        var code = ExitCodes.Of(findings, finding =>
            finding.Severity == Severity.Error
            || (parsed.GetValue(strict) && finding.Severity == Severity.Warning)
        );
        Show(parsed, verdicts, findings, code);
        return code;
    }

    private string? Refusal(ParseResult parsed)
    {
        bool[] asked = [parsed.GetValue(bag) is not null, parsed.GetValue(all), about.IsMonthGiven(parsed)];
        if (asked.Count(given => given) != 1)
        {
            return "Ghi đúng một trong ba: --month 2022-08, --all, hoặc đường dẫn của một gói niêm phong.";
        }

        if (parsed.GetValue(seal) is { } number && SealNumber.Parse(number) is null)
        {
            return $"Số niêm phong “{number}” gõ sai: ký tự kiểm tra không khớp. Ghi như trên phiếu trình, "
                + "ví dụ 2022-08-R1-7K3M-9QXT-0ZDW-4F2B-H.";
        }

        if (parsed.GetValue(seal) is not null && parsed.GetValue(bag) is null)
        {
            return "Tùy chọn --seal đi cùng đường dẫn của một gói niêm phong.";
        }

        return about.IsMonthGiven(parsed) ? about.Month(parsed).Refusal : null;
    }

    private IEnumerable<SealVerdict> Verdicts(ParseResult parsed)
    {
        if (parsed.GetValue(bag) is { } path)
        {
            var home = Workspace.Find(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path, terminal.Files);
            return
            [
                MonthVerification.Bag(
                    Workspace.ReadAnywhere(path, home),
                    parsed.GetValue(seal) is { } number ? SealNumber.Parse(number) : null,
                    home
                ),
            ];
        }

        return about.Workspace(parsed) is { } found
            ? MonthVerification.Of(found, parsed.GetValue(all) ? null : about.Month(parsed).Month)
            : [new(about.Folder(parsed), null, [], [about.NoWorkspace(parsed)], [])];
    }

    private IEnumerable<Diagnostic> Keep(ParseResult parsed, SealVerdict verdict) =>
        parsed.GetValue(output) is { } folder
            ? verdict
                .Regenerated.Select(file =>
                    RequestedFile.Write(
                        Path.Combine(folder, Path.GetFileNameWithoutExtension(verdict.File), file.Name),
                        file.Bytes,
                        terminal.Files
                    )
                )
                .OfType<Diagnostic>()
            : [];

    private void Show(
        ParseResult parsed,
        List<SealVerdict> verdicts,
        List<Diagnostic> findings,
        ExitCode code
    )
    {
        if (parsed.GetValue(json))
        {
            WriteJson(parsed, verdicts, findings, code);
            return;
        }

        var text = new FindingsText(terminal.Output, coloured: false, default);
        foreach (var verdict in verdicts)
        {
            terminal.Output.WriteLine(verdict.File);
            foreach (var line in verdict.Lines)
            {
                terminal.Output.WriteLine($"  {line}");
            }

            terminal.Output.WriteLine();
            text.Write(verdict.Findings, verbose: true);
        }

        text.Write(findings.Except(verdicts.SelectMany(verdict => verdict.Findings)), verbose: true);
        terminal.Output.WriteLine(
            code == ExitCode.Done
                ? Conclusion(verdicts.Count, findings.Count(finding => finding.Severity == Severity.Warning))
                : StopWords.WithCode(code)
        );
    }

    private static string Conclusion(int bags, int warnings)
    {
        var more = warnings == 0 ? "" : FormattableString.Invariant($"; {warnings} cảnh báo");
        return FormattableString.Invariant(
            $"{bags} gói niêm phong nguyên vẹn, lập lại ra đúng số liệu và câu chữ{more}."
        );
    }

    private void WriteJson(
        ParseResult parsed,
        List<SealVerdict> verdicts,
        List<Diagnostic> findings,
        ExitCode code
    ) =>
        FindingsJson.Document(
            terminal.Output,
            Name,
            about.IsMonthGiven(parsed) ? about.Month(parsed).Month.ToString() : "",
            code,
            writer =>
            {
                writer.WriteStartArray("goi");
                foreach (var verdict in verdicts)
                {
                    writer.WriteStartObject();
                    writer.WriteString("tep", verdict.File);
                    writer.WriteString("so_niem_phong", verdict.Number?.ToString() ?? "");
                    writer.WriteStartArray("ket_luan");
                    foreach (var line in verdict.Lines)
                    {
                        writer.WriteStringValue(line);
                    }

                    writer.WriteEndArray();
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                FindingsJson.WriteFindings(writer, findings);
            }
        );
}
