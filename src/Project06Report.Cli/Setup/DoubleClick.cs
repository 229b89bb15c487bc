using System.Text;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Setup;

/// <summary>The command files of a workspace, for people who double-click or drop workbooks on them. Their contents are
/// ASCII, because the code page of cmd.exe is not known; the workspace is the folder they lie in, whatever the
/// current directory.</summary>
internal static class DoubleClick
{
    /// <summary>Options of the runs that judge the month: they leave summary and log always at the same place, and open
    /// the summary.</summary>
    private const string Traces = $" --html \"%~dp0{OfficeFiles.SummaryName}\" --open --log \"%~dp0nhat-ky\"";

    private static readonly (string Name, string Arguments, string Month, string Purpose)[] Commands =
    [
        ("1-bieu-trang.cmd", "forms", "this", "bieu trang cua thang dang thu so lieu"),
        ("2-tinh-hinh.cmd", "status", "last", "ai da gui, ai chua gui"),
        (
            "3-kiem-tra.cmd",
            $"check --feedback %*{Traces}",
            "last",
            "kiem tra so lieu; tha tep Excel vao day de kiem tra rieng tep do"
        ),
        ("4-lap-bao-cao.cmd", $"generate{Traces}", "last", "doi soat va lap bao cao"),
    ];

    /// <param name="program">Where p06 is, relative to the workspace; null when that cannot be written in
    /// ASCII.</param>
    public static IEnumerable<Output> Files(string? program) =>
        Commands.Select(command => new Output(
            command.Name,
            Ascii(Run(command.Arguments, command.Month, command.Purpose, program))
        ));

    private static string[] Run(string arguments, string month, string purpose, string? program) =>
        [
            "@echo off",
            $"rem {purpose}",
            "rem thang khac: set P06_THANG=2022-08 roi chay tep nay",
            "setlocal",
            $"if not defined P06_THANG set \"P06_THANG={month}\"",
            "set \"P06=%~dp0p06.exe\"",
            .. program is null ? (string[])[] : [$"if not exist \"%P06%\" set \"P06=%~dp0{program}\""],
            "if not exist \"%P06%\" set \"P06=%~dp0..\\p06.exe\"",
            "if not exist \"%P06%\" (",
            "  echo Khong tim thay p06.exe. Chep p06.exe vao thu muc nay roi chay lai.",
            "  pause",
            "  exit /b 2",
            ")",
            $"\"%P06%\" {arguments} --month %P06_THANG% --workspace \"%~dp0.\" --pause",
            "exit /b %ERRORLEVEL%",
        ];

    private static byte[] Ascii(IEnumerable<string> lines) =>
        AsciiOnly.GetBytes(string.Concat(lines.Select(line => line + "\r\n")));

    /// <summary>Throws on anything else.</summary>
    private static readonly Encoding AsciiOnly = Encoding.GetEncoding(
        "us-ascii",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    );
}
