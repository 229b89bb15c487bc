using System.CommandLine;
using System.Globalization;
using Project06Report.Bundles;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Cli.Setup;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Vietnamese;
using Project06Report.WordTemplates.Package;
using Project06Report.Workbooks;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 explain &lt;code&gt;</c>: what a diagnostic means and what to do; <c>p06 explain gioi-han</c>: all
/// limits; <c>p06 explain giay-phep</c>: all licences.</summary>
internal sealed class ExplainCommand : Command
{
    private const string Limits = "gioi-han";
    private const string LicenceTexts = "giay-phep";
    private const string Prefix = "P06-";

    private readonly Terminal terminal;
    private readonly Argument<string> code = new("mã")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description =
            $"mã phát hiện, ví dụ P06-203 hoặc 203; hoặc {Limits}: các giới hạn của chương trình; "
            + $"hoặc {LicenceTexts}: các giấy phép phần mềm",
    };

    public ExplainCommand(Terminal terminal)
        : base("explain", "Giải thích một mã phát hiện, liệt kê các giới hạn, hoặc in các giấy phép phần mềm")
    {
        this.terminal = terminal;
        Arguments.Add(code);
        SetAction(parsed => (int)Explain(parsed));
    }

    private ExitCode Explain(ParseResult parsed)
    {
        if (parsed.GetValue(code) is not { } asked)
        {
            return UsageErrors.Refuse(
                parsed,
                terminal,
                $"Thiếu mã. Ghi ví dụ: p06 explain P06-203, hoặc p06 explain {Limits}"
            );
        }

        switch (asked)
        {
            case Limits:
                WriteLimits();
                return ExitCode.Done;
            case LicenceTexts:
                WriteLicences();
                return ExitCode.Done;
        }

        var written = asked.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? asked.ToUpperInvariant()
            : Prefix + asked;
        if (DiagnosticCatalogue.All.FirstOrDefault(kind => kind.Code == written) is not { } found)
        {
            var nearest = VietnameseText.Nearest(written, DiagnosticCatalogue.All.Select(kind => kind.Code));
            return UsageErrors.Refuse(
                parsed,
                terminal,
                nearest is null ? $"Không có mã “{asked}”." : $"Không có mã “{asked}”. Có phải “{nearest}”?"
            );
        }

        Write(found);
        return ExitCode.Done;
    }

    private void Write(DiagnosticKind kind)
    {
        terminal.Output.WriteLine(
            $"{kind.Code}  {kind.Title} ({FindingsText.WordFor(kind.Severity).ToLowerInvariant()})"
        );
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(kind.Explanation);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"Cách sửa: {kind.Remedy}");
        if (kind.SenderRemedy.Length > 0 && kind.SenderRemedy != kind.Remedy)
        {
            terminal.Output.WriteLine($"Nói với đơn vị đã gửi: {kind.SenderRemedy}");
        }
    }

    private void WriteLimits()
    {
        Section("Bài nộp và danh mục (.xlsx)", WorkbookLimits.All);
        Section("Mẫu Word (.docx)", TemplateLimits.All);
        Section("Gói niêm phong (.zip)", BagLimits.All);
        Section(
            "Thư mục làm việc",
            [
                new("số tệp trong thư mục nop của một tháng", Workspace.MaxFiles, "tệp"),
                new("dung lượng một tệp bất kỳ", DiskFileSystem.MaxLength, "byte"),
            ]
        );
    }

    private void WriteLicences()
    {
        terminal.Output.WriteLine(
            "Chương trình p06 được phát hành theo giấy phép MIT và có dùng phần mềm nguồn mở của bên khác."
        );
        terminal.Output.WriteLine("Dưới đây là nguyên văn tiếng Anh của các giấy phép.");
        foreach (var text in Licences.Texts())
        {
            terminal.Output.WriteLine();
            terminal.Output.Write(text);
        }
    }

    private void Section(string title, IEnumerable<Limit> limits)
    {
        terminal.Output.WriteLine($"{title}:");
        foreach (var limit in limits)
        {
            terminal.Output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {VietnameseNumber.Format(limit.Value), 21} {limit.Unit, -10} {limit.What}"
                )
            );
        }

        terminal.Output.WriteLine();
    }
}
