using System.CommandLine;
using Project06Report.Cli.Commands;
using Project06Report.Cli.Faces;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Console;

/// <summary>p06 as a person or a scheduled task meets it: arguments in, text and an exit code out.</summary>
/// <param name="output">The result.</param>
/// <param name="error">Progress and usage errors.</param>
internal sealed class Terminal(TextWriter output, TextWriter error)
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

    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>The clock, which only the program itself reads.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Where every file is read and written.</summary>
    public IFileSystem Files { get; init; } = DiskFileSystem.Anonymous;

    /// <summary>Shows a file with the desktop's default program; false when that cannot be done.</summary>
    public Func<string, bool> Open { get; init; } = _ => false;

    /// <summary>Waits until the person who double-clicked has read; null where nobody sits.</summary>
    public Action? WaitForPerson { get; init; }

    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> arguments)
    {
#pragma warning disable CA1031 // whatever is caught here is our bug; the operator gets a sentence and the promised exit code
        try
        {
            return Invoke(arguments);
        }
        catch (Exception unexpected)
        {
            error.WriteLine(
                "Chương trình gặp lỗi ngoài dự kiến (mã thoát 1). Không tệp nào bị ghi dở. Gửi nội dung dưới đây cho người phát triển:"
            );
            error.WriteLine(unexpected);
            return (int)ExitCode.Unexpected;
        }
#pragma warning restore CA1031
        finally
        {
            if (arguments.Contains(Pause) && WaitForPerson is not null)
            {
                error.WriteLine("Nhấn Enter để đóng cửa sổ này.");
                WaitForPerson();
            }
        }
    }

    private int Invoke(IReadOnlyList<string> arguments)
    {
        var root = new RootCommand("p06 - đọc báo cáo của các đơn vị, đối soát số liệu và lập báo cáo Đề án 06");
        var known = Commands.Where(command => arguments.Count > 0 && command.Name == arguments[0]).ToList();
        // the command that is meant, or all of them to choose from: setting one up takes longer than reading a workbook
        foreach (var (_, make) in known.Count > 0 ? known : [.. Commands])
        {
            root.Subcommands.Add(make(this));
        }

        root.Options.Add(
            new Option<bool>(Pause)
            {
                Recursive = true,
                Description = "đợi nhấn Enter rồi mới đóng cửa sổ; không có ai ngồi trước máy thì bỏ qua",
            }
        );
        VietnameseHelp.Install(root, this);

        // no response files: a file name beginning with '@' is a file name
        var parsed = root.Parse(arguments, new() { ResponseFileTokenReplacer = null });
        // a shell that asks how a line goes on asks about an unfinished one
        var completes = arguments.Count > 0 && arguments[0].StartsWith("[suggest", StringComparison.Ordinal);
        if (parsed.Errors.Count > 0 && parsed.Action is not VietnameseHelp && !completes)
        {
            return (int)UsageErrors.Report(parsed, this);
        }

        return parsed.Invoke(
            new()
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = error,
            }
        );
    }
}
