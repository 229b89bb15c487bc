using System.CommandLine;
using System.Globalization;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Runs;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 status --month</c>: who has sent, who has not, and the letters that remind them. Writes
/// nothing.</summary>
internal sealed class StatusCommand : Command
{
    private readonly Terminal terminal;
    private readonly MonthOptions about;
    private readonly Option<bool> reminders = new("--reminders")
    {
        Description = "ghi ra lời nhắc từng đơn vị, để dán vào thư hay tin nhắn",
    };
    private readonly Option<bool> json = new("--json")
    {
        Description = "ghi kết quả thành một tài liệu JSON",
    };
    private readonly Option<bool> verbose = new("--verbose", "-v")
    {
        Description = "ghi cả các đơn vị đã gửi, khi danh mục chia đơn vị thành nhóm",
    };
    private readonly Option<string> today = new("--now")
    {
        Hidden = true,
        Description = "thời điểm xem, thay cho đồng hồ của máy",
    };

    public StatusCommand(Terminal terminal)
        : base("status", "Xem đơn vị nào đã gửi, chưa gửi, gửi muộn, tệp nào không dùng được; không ghi gì")
    {
        this.terminal = terminal;
        about = new(terminal);
        foreach (var option in (Option[])[.. about.All, reminders, json, verbose, today])
        {
            Options.Add(option);
        }

        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (month, refusal) = about.Month(parsed);
        var now = terminal.Now;
        if (
            refusal is null
            && parsed.GetValue(today) is { } given
            && !DateTimeOffset.TryParse(
                given,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out now
            )
        )
        {
            refusal = $"Thời điểm “{given}” không đúng dạng, ví dụ 2022-08-18T08:30+07:00.";
        }

        if (refusal is not null)
        {
            return UsageErrors.Refuse(parsed, terminal, refusal);
        }

        var status = about.Workspace(parsed) is { } workspace
            ? MonthStatus.Read(workspace, new(month, now))
            : new StatusResult(null, null, [about.NoWorkspace(parsed)]);
        var code = ExitCodes.Of(status.Findings, finding => finding.Severity == Severity.Error);
        Show(parsed, month, status, code);
        return code;
    }

    private void Show(ParseResult parsed, ReportingMonth month, StatusResult status, ExitCode code)
    {
        if (parsed.GetValue(json))
        {
            ProgressJson.Write(terminal.Output, month, status, code);
        }
        else if (status.Progress is not { } progress)
        {
            new FindingsText(terminal.Output, coloured: false, month).Write(status.Findings, verbose: false);
            terminal.Output.WriteLine(StopWords.WithCode(code));
        }
        else if (parsed.GetValue(reminders))
        {
            WriteReminders(progress);
        }
        else
        {
            new ProgressText(terminal.Output, progress, parsed.GetValue(verbose)).Write(status.Seal);
        }
    }

    /// <summary>Each letter by itself, so that it can be marked and copied.</summary>
    private void WriteReminders(MonthProgress progress)
    {
        var letters = progress.Units.Select(unit => Reminder.For(unit, progress)).OfType<string>().ToList();
        terminal.Output.WriteLine(
            letters.Count == 0
                ? "Không phải nhắc đơn vị nào."
                : string.Join(
                    $"{terminal.Output.NewLine}{new string('-', 72)}{terminal.Output.NewLine}",
                    letters.Select(letter => letter.ReplaceLineEndings(terminal.Output.NewLine))
                )
        );
    }
}
