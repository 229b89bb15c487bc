using System.Collections.Immutable;
using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary>What every command about one month has in common: its options, the workspace, the findings and the exit
/// code.</summary>
internal abstract class MonthCommand : Command
{
    private readonly MonthOptions about;
    private readonly Option<string[]> allowMissing = new("--allow-missing")
    {
        HelpName = "mã đơn vị",
        Description = "chấp nhận thiếu các đơn vị này, cách nhau bằng dấu phẩy",
    };
    private readonly Option<bool> strict = new("--strict") { Description = "coi cảnh báo như lỗi" };
    private readonly Option<bool> json = new("--json")
    {
        Description = "ghi kết quả thành một tài liệu JSON",
    };
    private readonly RequestedFiles files = new();
    private readonly RunLog log;
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "chỉ ghi lỗi" };
    private readonly Option<bool> verbose = new("--verbose", "-v")
    {
        Description = "ghi đầy đủ cả thông báo",
    };
    private readonly Option<bool> noColor = new("--no-color") { Description = "không tô màu" };

    /// <param name="ofSubmissions">Whether the command reads what agencies sent, and has the options about
    /// that.</param>
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

    /// <summary>What the run is about, after <see cref="Doing"/>.</summary>
    protected virtual string About(ReportingMonth month, ParseResult parsed) =>
        $"tháng {VietnameseDate.Month(month.Year, month.Month)}";

    /// <param name="parsed">What only this command is asked for.</param>
    protected abstract RunView Run(Workspace workspace, MonthScope scope, ParseResult parsed);

    /// <summary>Whether a run leaves a log in the workspace without being asked to: not when it promises to write
    /// nothing.</summary>
    protected virtual bool LogsByDefault => false;

    /// <returns>The month the run is about, or what is wrong with how it is written.</returns>
    protected virtual (ReportingMonth Month, string? Refusal) Month(ParseResult parsed) =>
        about.Month(parsed);

    protected ReportingMonth CurrentMonth(ParseResult parsed) => about.Current(parsed);

    protected bool IsMonthGiven(ParseResult parsed) => about.IsMonthGiven(parsed);

    /// <returns>What is wrong with the options of this command alone, or null.</returns>
    protected virtual string? Refusal(ParseResult parsed) => null;

    protected virtual ImmutableArray<string> OnlyFiles(ParseResult parsed) => [];

    /// <summary>The quarter, half or year the run is about in place of a month.</summary>
    protected virtual LongerPeriod? Longer(ParseResult parsed) => null;

    /// <summary>What to say when nothing stopped the run; may be empty.</summary>
    protected abstract string Conclusion { get; }

    /// <summary>The same, for a run that has something to count.</summary>
    protected virtual string Concluding(RunView view) => Conclusion;

    /// <summary>What to say last, however the run ended; may be empty.</summary>
    protected virtual string Closing(RunView view) => "";

    protected RunView View(MonthScope scope, IReadOnlyList<Diagnostic> findings) =>
        new(Called, scope.Month, findings, ExitCodes.Of(findings, scope.Blocks)) { Strict = scope.Strict };

    private ExitCode Run(ParseResult parsed)
    {
        var only = OnlyFiles(parsed);
        if (only.FirstOrDefault(file => file.Length == 0 || file.StartsWith('-')) is { } unknown)
        {
            return UsageErrors.Unknown(parsed, unknown, Terminal);
        }

        var (month, refusal) = Month(parsed);
        if ((refusal ?? files.Refusal(parsed) ?? Refusal(parsed)) is { } wrong)
        {
            return UsageErrors.Refuse(parsed, Terminal, wrong);
        }

        ImmutableHashSet<string> allowed = [.. ListedCodes.Of(parsed.GetValue(allowMissing))];
        return Run(parsed, new MonthScope(month, only, allowed, parsed.GetValue(strict)));
    }

    private ExitCode Run(ParseResult parsed, MonthScope scope)
    {
        var found = about.Workspace(parsed);
        try
        {
            var view = (
                found is null ? View(scope, [about.NoWorkspace(parsed)]) : Shown(found, scope, parsed)
            ) with
            {
                Longer = Longer(parsed),
                Workspace = found,
                Now = Terminal.Now,
            };
            view = view.With(files.Write(parsed, Terminal.Files, view));
            view = view.With(
                log.Write(parsed, found, LogsByDefault, view) is { } unwritten ? [unwritten] : []
            );
            Show(parsed, view);
            files.Open(parsed, Terminal);
            return view.Code;
        }
        catch (Exception unexpected) when (Logged(parsed, found, scope, unexpected))
        {
            throw;
        }
    }

    /// <returns>False: the exception goes on to <see cref="CommandLine.Run"/>.</returns>
    private bool Logged(ParseResult parsed, Workspace? workspace, MonthScope scope, Exception unexpected)
    {
        var view = View(scope, []) with { Longer = Longer(parsed), Code = ExitCode.Unexpected };
        log.Write(parsed, workspace, LogsByDefault, view, $"lỗi ngoài dự kiến: {unexpected}\n");
        return false;
    }

    /// <summary>A person at a terminal sees that something is going on; a log file does not fill with it.</summary>
    private RunView Shown(Workspace workspace, MonthScope scope, ParseResult parsed)
    {
        var shown =
            !System.Console.IsErrorRedirected && ReferenceEquals(Terminal.Error, System.Console.Error);
        var line = Longer(parsed) is { } period
            ? $"Đang lập báo cáo {period.Name} …"
            : $"{Doing} {About(scope.Month, parsed)} …";
        if (shown)
        {
            Terminal.Error.Write(line);
        }

        var view = Run(workspace, scope, parsed);
        if (shown)
        {
            Terminal.Error.Write($"\r{new string(' ', line.Length)}\r");
        }

        return view;
    }

    private void Show(ParseResult parsed, RunView view)
    {
        if (parsed.GetValue(json))
        {
            FindingsJson.Write(Terminal.Output, view);
            return;
        }

        var isQuiet = parsed.GetValue(quiet);
        var text = new FindingsText(Terminal.Output, Coloured(parsed), view.Month);
        text.Write(
            view.Findings.Where(finding => !isQuiet || view.Blocks(finding)),
            parsed.GetValue(verbose)
        );
        if (isQuiet)
        {
            return;
        }

        text.Summarise(view);
        string[] sentences =
        [
            view.Code == ExitCode.Done ? Concluding(view) : StopWords.WithCode(view.Code, view.Longer?.Name),
            Closing(view),
        ];
        foreach (var sentence in sentences.Where(sentence => sentence.Length > 0))
        {
            Terminal.Output.WriteLine(sentence);
        }
    }

    private bool Coloured(ParseResult parsed) =>
        !parsed.GetValue(noColor)
        && !System.Console.IsOutputRedirected
        && ReferenceEquals(Terminal.Output, System.Console.Out)
        && EnvironmentVariable.First("NO_COLOR") is null;
}
