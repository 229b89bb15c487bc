using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Runs;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary>What every command about one month has in common: its options, the workspace, the findings and the exit code.</summary>
internal abstract class MonthCommand : Command
{
    private readonly MonthOptions about;
    private readonly Option<string[]> allowMissing = new("--allow-missing")
    {
        HelpName = "mã đơn vị",
        Description = "chấp nhận thiếu các đơn vị này, cách nhau bằng dấu phẩy",
    };
    private readonly Option<bool> strict = new("--strict") { Description = "coi cảnh báo như lỗi" };
    private readonly Option<bool> json = new("--json") { Description = "ghi kết quả thành một tài liệu JSON" };
    private readonly RequestedFiles files = new();
    private readonly RunLog log;
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "chỉ ghi lỗi" };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "ghi đầy đủ cả thông báo" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "không tô màu" };

    /// <param name="ofSubmissions">Whether the command reads what agencies sent, and has the options about that.</param>
    protected MonthCommand(Terminal terminal, string name, string description, bool ofSubmissions = true)
        : base(name, description)
    {
        Terminal = terminal;
        about = new(terminal);
        log = new(terminal);
        foreach (
            var option in (Option[])
                [
                    .. about.All,
                    .. ofSubmissions ? [allowMissing] : Array.Empty<Option>(),
                    strict,
                    json,
                    .. ofSubmissions ? files.Options : [],
                    log.Option,
                    quiet,
                    verbose,
                    noColor,
                ]
        )
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

    protected abstract RunOutcome Run(Workspace workspace, RunRequest request);

    /// <summary>Whether a run leaves a log in the workspace without being asked to: not when it promises to write nothing.</summary>
    protected virtual bool LogsByDefault => false;

    /// <summary>What only this command is asked for.</summary>
    protected virtual RunRequest Refine(RunRequest request, ParseResult parsed) => request;

    /// <returns>The month the run is about, or what is wrong with how it is written.</returns>
    protected virtual (ReportingMonth Month, string? Refusal) Month(ParseResult parsed) => about.Month(parsed);

    protected bool IsMonthGiven(ParseResult parsed) => about.IsMonthGiven(parsed);

    /// <returns>What is wrong with the options of this command alone, or null.</returns>
    protected virtual string? Refusal(ParseResult parsed) => null;

    protected virtual ImmutableArray<string> OnlyFiles(ParseResult parsed) => [];

    /// <summary>What to say when nothing stopped the run; may be empty.</summary>
    protected abstract string Conclusion(RunOutcome outcome);

    /// <summary>What to say last, however the run ended; may be empty.</summary>
    protected virtual string Closing(RunOutcome outcome) => "";

    private ExitCode Run(ParseResult parsed)
    {
        if (OnlyFiles(parsed).FirstOrDefault(file => file.Length == 0 || file.StartsWith('-')) is { } unknown)
        {
            return UsageErrors.Unknown(parsed, unknown, Terminal);
        }

        var (reportingMonth, refusal) = Month(parsed);
        if ((refusal ?? files.Refusal(parsed) ?? Refusal(parsed)) is { } wrong)
        {
            return UsageErrors.Refuse(parsed, Terminal, wrong);
        }

        var request = new RunRequest(
            reportingMonth,
            [
                .. (parsed.GetValue(allowMissing) ?? []).SelectMany(codes =>
                    codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ),
            ],
            parsed.GetValue(strict)
        )
        {
            OnlyFiles = OnlyFiles(parsed),
        };
        return Run(parsed, Refine(request, parsed));
    }

    private ExitCode Run(ParseResult parsed, RunRequest request)
    {
        var found = about.Workspace(parsed);
        try
        {
            var outcome = found is not null
                ? RunShowingProgress(found, request)
                : RunOutcome.Blocked([about.NoWorkspace(parsed)]);
            var view = Judged(request, outcome);
            view = Judged(
                request,
                outcome,
                files.Write(parsed, Terminal.Files, view with { Workspace = found, Now = Terminal.Now })
            );
            view = log.Write(parsed, found, LogsByDefault, view) is { } unwritten
                ? Judged(request, view.Outcome, [unwritten])
                : view;
            Show(parsed, view);
            files.Open(parsed, Terminal);
            return view.Code;
        }
        catch (Exception unexpected) when (Logged(parsed, found, request, unexpected))
        {
            throw;
        }
    }

    private RunView Judged(RunRequest request, RunOutcome outcome, IReadOnlyList<Diagnostic>? more = null)
    {
        var judged = more is { Count: > 0 }
            ? outcome with
            {
                Findings = Diagnostic.InOrder([.. outcome.Findings, .. more]),
            }
            : outcome;
        return new(Called, request, judged, ExitCodes.Of(judged.Findings, request.Blocks));
    }

    /// <returns>False: the exception goes on to <see cref="Terminal.Run"/>.</returns>
    private bool Logged(ParseResult parsed, Workspace? workspace, RunRequest request, Exception unexpected)
    {
        log.Write(
            parsed,
            workspace,
            LogsByDefault,
            new(Called, request, RunOutcome.Blocked([]), ExitCode.Unexpected),
            $"lỗi ngoài dự kiến: {unexpected}\n"
        );
        return false;
    }

    /// <summary>A person at a terminal sees that something is going on; a log file does not fill with it.</summary>
    private RunOutcome RunShowingProgress(Workspace workspace, RunRequest request)
    {
        var shown = !System.Console.IsErrorRedirected && ReferenceEquals(Terminal.Error, System.Console.Error);
        var line = request.Longer is { } period
            ? $"Đang lập báo cáo {period.Name} …"
            : $"{Doing} tháng {VietnameseDate.Month(request.Month.Year, request.Month.Month)} …";
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

    private void Show(ParseResult parsed, RunView view)
    {
        var (_, request, outcome, code) = view;
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
            text.Summarise(outcome, request.Longer?.Name);
            foreach (
                var sentence in new[]
                {
                    code == ExitCode.Done ? Conclusion(outcome) : StopWords.WithCode(code, request.Longer?.Name),
                    Closing(outcome),
                }.Where(text => text.Length > 0)
            )
            {
                Terminal.Output.WriteLine(sentence);
            }
        }
    }

    private bool Coloured(ParseResult parsed) =>
        !parsed.GetValue(noColor)
        && !System.Console.IsOutputRedirected
        && ReferenceEquals(Terminal.Output, System.Console.Out)
        && EnvironmentVariable.First("NO_COLOR") is null;
}
