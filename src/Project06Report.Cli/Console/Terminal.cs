using Project06Report.Workspaces;

namespace Project06Report.Cli.Console;

/// <summary>Where a run is shown, and everything it may ask of the machine.</summary>
/// <param name="output">The result.</param>
/// <param name="error">Progress and usage errors.</param>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
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
}
