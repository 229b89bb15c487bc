using System.CommandLine;
using Project06Report.Cli.Commands;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;

namespace Project06Report.Cli;

/// <summary>p06 as a person or a scheduled task meets it: arguments in, text and an exit code out.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    private const string Pause = "--pause";

    private static readonly (string Name, Func<Terminal, Command> Make)[] Commands =
    [
        ("init", terminal => new InitCommand(terminal)),
        ("forms", terminal => new FormsCommand(terminal)),
        ("status", terminal => new StatusCommand(terminal)),
        ("check", terminal => new CheckCommand(terminal)),
        ("generate", terminal => new GenerateCommand(terminal)),
        ("seal", terminal => new SealCommand(terminal)),
        ("verify", terminal => new VerifyCommand(terminal)),
        ("trace", terminal => new TraceCommand(terminal)),
        ("template", terminal => new TemplateCommand(terminal)),
        ("explain", terminal => new ExplainCommand(terminal)),
    ];

    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> arguments)
    {
#pragma warning disable CA1031 // what is caught here is our bug; people get a sentence and the exit code promised
        try
        {
            return Invoke(arguments);
        }
        catch (Exception unexpected)
        {
            terminal.Error.WriteLine(
                "Chương trình gặp lỗi ngoài dự kiến (mã thoát 1). Không tệp nào bị ghi dở. "
                    + "Gửi nội dung dưới đây cho người phát triển:"
            );
            terminal.Error.WriteLine(unexpected);
            return (int)ExitCode.Unexpected;
        }
#pragma warning restore CA1031
        finally
        {
            if (arguments.Contains(Pause) && terminal.WaitForPerson is not null)
            {
                terminal.Error.WriteLine("Nhấn Enter để đóng cửa sổ này.");
                terminal.WaitForPerson();
            }
        }
    }

    private RootCommand Root(IReadOnlyList<string> arguments)
    {
        var root = new RootCommand(
            "p06 - đọc báo cáo của các đơn vị, đối soát số liệu và lập báo cáo Đề án 06"
        );
        var known = Commands.Where(command => arguments.Count > 0 && command.Name == arguments[0]).ToList();
        // the command that is meant, or all of them to choose from: setting one up takes longer than reading a workbook
        foreach (var (_, make) in known.Count > 0 ? known : [.. Commands])
        {
            root.Subcommands.Add(make(terminal));
        }

        root.Options.Add(
            new Option<bool>(Pause)
            {
                Recursive = true,
                Description = "đợi nhấn Enter rồi mới đóng cửa sổ; không có ai ngồi trước máy thì bỏ qua",
            }
        );
        VietnameseHelp.Install(root, terminal);
        return root;
    }

    private int Invoke(IReadOnlyList<string> arguments)
    {
        var root = Root(arguments);
        // no response files: a file name beginning with '@' is a file name
        var parsed = root.Parse(arguments, new() { ResponseFileTokenReplacer = null });
        // a shell that asks how a line goes on asks about an unfinished one
        var completes = arguments.Count > 0 && arguments[0].StartsWith("[suggest", StringComparison.Ordinal);
        if (parsed.Errors.Count > 0 && parsed.Action is not VietnameseHelp && !completes)
        {
            return (int)UsageErrors.Report(parsed, terminal);
        }

        return parsed.Invoke(
            new()
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Output,
                Error = terminal.Error,
            }
        );
    }
}
