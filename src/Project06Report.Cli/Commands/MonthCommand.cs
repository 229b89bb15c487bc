using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Workspaces;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Cli.Commands;

/// <summary>What every command about one month has in common: its options, the workspace, the findings and the exit code.</summary>
internal abstract class MonthCommand : Command
{
    private readonly MonthOptions about;
    private readonly Option<string[]> allowMissing = new("--allow-missing") { HelpName = "mã đơn vị", Description = "chấp nhận thiếu các đơn vị này, cách nhau bằng dấu phẩy" };
    private readonly Option<bool> strict = new("--strict") { Description = "coi cảnh báo như lỗi" };
    private readonly Option<bool> json = new("--json") { Description = "ghi kết quả thành một tài liệu JSON" };
    private readonly RequestedFiles files = new();
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "chỉ ghi lỗi" };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "ghi đầy đủ cả thông báo" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "không tô màu" };

    /// <param name="ofSubmissions">Whether the command reads what agencies sent, and has the options about that.</param>
    protected MonthCommand(Terminal terminal, string name, string description, bool ofSubmissions = true)
        : base(name, description)
    {
        Terminal = terminal;
        about = new(terminal);
        foreach (var option in (Option[])[.. about.All, .. ofSubmissions ? [allowMissing] : Array.Empty<Option>(), strict, json, .. ofSubmissions ? files.Options : [], quiet, verbose, noColor])
        {
            Options.Add(option);
        }

        SetAction(parsed => (int)Run(parsed));
    }

    protected Terminal Terminal { get; }

    /// <summary>As typed after <c>p06</c>.</summary>
    protected virtual string Called => Name;

    /// <summary>What a person reads while it runs, before the month.</summary>
    protected virtual string Doing => "Đang đọc và đối soát";

    /// <summary>What is wrong with the options only this command has, or null.</summary>
    protected virtual string? Refusal(ParseResult parsed) => null;

    protected abstract RunOutcome Run(Workspace workspace, RunRequest request);

    /// <summary>What only this command is asked for.</summary>
    protected virtual RunRequest Refine(RunRequest request, ParseResult parsed) => request;

    protected virtual ImmutableArray<string> OnlyFiles(ParseResult parsed) => [];

    /// <summary>What to say when nothing stopped the run.</summary>
    protected abstract string Conclusion(RunOutcome outcome);

    /// <summary>What to say last, however the run ended; may be empty.</summary>
    protected virtual string Closing(RunOutcome outcome) => "";

    private ExitCode Run(ParseResult parsed)
    {
        if (OnlyFiles(parsed).FirstOrDefault(file => file.Length == 0 || file.StartsWith('-')) is { } unknown)
        {
            return UsageErrors.Unknown(parsed, unknown, Terminal);
        }

        var (reportingMonth, refusal) = about.Month(parsed);
        if ((refusal ?? files.Refusal(parsed) ?? Refusal(parsed)) is { } wrong)
        {
            return UsageErrors.Refuse(parsed, Terminal, wrong);
        }

        var request = new RunRequest(reportingMonth, [.. (parsed.GetValue(allowMissing) ?? []).SelectMany(codes => codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))], parsed.GetValue(strict)) { OnlyFiles = OnlyFiles(parsed) };
        return Run(parsed, Refine(request, parsed));
    }

    private ExitCode Run(ParseResult parsed, RunRequest request)
    {
        var outcome = about.Workspace(parsed) is { } found
            ? RunShowingProgress(found, request)
            : RunOutcome.Blocked([new(Files.NoWorkspace, new Place(about.Folder(parsed)), "không có danh-muc.xlsx ở đây hay ở thư mục nào bên trên")]);
        var code = ExitCodes.Of(outcome.Findings, request.Blocks);
        var unwritten = files.Write(parsed, Terminal.Files, new(Called, request, outcome, code));
        if (unwritten.Count > 0)
        {
            outcome = outcome with { Findings = Diagnostic.InOrder([.. outcome.Findings, .. unwritten]) };
            code = ExitCodes.Of(outcome.Findings, request.Blocks);
        }

        Show(parsed, request, outcome, code);
        return code;
    }

    /// <summary>A person at a terminal sees that something is going on; a log file does not fill with it.</summary>
    private RunOutcome RunShowingProgress(Workspace workspace, RunRequest request)
    {
        var shown = !Console.IsErrorRedirected && ReferenceEquals(Terminal.Error, Console.Error);
        var line = $"{Doing} tháng {VietnameseDate.Month(request.Month.Year, request.Month.Month)} …";
        if (shown)
        {
            Terminal.Error.Write(line);
        }

        var outcome = Run(workspace, request);
        if (shown)
        {
            Terminal.Error.Write($"\r{new string(' ', line.Length)}\r");
        }

        return outcome;
    }

    private void Show(ParseResult parsed, RunRequest request, RunOutcome outcome, ExitCode code)
    {
        if (parsed.GetValue(json))
        {
            FindingsJson.Write(Terminal.Output, Called, request, outcome, code);
            return;
        }

        var all = !parsed.GetValue(quiet);
        var text = new FindingsText(Terminal.Output, Coloured(parsed), request.Month);
        text.Write(outcome.Findings.Where(finding => all || request.Blocks(finding)), parsed.GetValue(verbose));
        if (!parsed.GetValue(quiet))
        {
            text.Summarise(outcome);
            Terminal.Output.WriteLine(code == ExitCode.Done ? Conclusion(outcome) : FindingsText.Stopped(code));
            if (Closing(outcome) is { Length: > 0 } closing)
            {
                Terminal.Output.WriteLine(closing);
            }
        }
    }

    private bool Coloured(ParseResult parsed) =>
        !parsed.GetValue(noColor) && !Console.IsOutputRedirected && ReferenceEquals(Terminal.Output, Console.Out)
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
