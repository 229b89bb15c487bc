using System.Text;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Setup;

/// <summary>The command files of a workspace, for people who double-click or drop workbooks on them. Their contents are ASCII, because the
/// code page of cmd.exe is anybody's guess; the workspace is the folder they lie in, whatever the current directory.</summary>
internal static class DoubleClick
{
    /// <summary>Name, arguments, the month when P06_THANG does not name one, and what it is for.</summary>
    private static readonly (string Name, string Arguments, string Month, string Purpose)[] Commands =
    [
        ("1-kiem-tra.cmd", "check", "last", "kiem tra so lieu; tha tep Excel vao day de kiem tra rieng tep do"),
        ("2-giai-trinh.cmd", "check --waivers", "last", "ghi giai-trinh.xlsx de giai trinh cac phat hien"),
        ("3-lap-bao-cao.cmd", "generate", "last", "doi soat va lap bao cao"),
    ];

    private const string Summary = "4-mo-tom-tat.cmd";

    /// <param name="program">Where p06 is, relative to the workspace; null when that cannot be written in ASCII.</param>
    public static IEnumerable<Output> Files(string? program) =>
    [
        .. Commands.Select(command => new Output(command.Name, Ascii(Run(command.Arguments, command.Month, command.Purpose, program)))),
        new(Summary, Ascii(OpenSummary)),
    ];

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
        $"\"%P06%\" {arguments} %* --month %P06_THANG% --workspace \"%~dp0.\" --html \"%~dp0{OfficeFiles.SummaryName}\" --log \"%~dp0nhat-ky\" --pause",
        "exit /b %ERRORLEVEL%",
    ];

    private static readonly string[] OpenSummary = ["@echo off", "rem mo trang tom tat cua lan chay gan nhat", $"start \"\" \"%~dp0{OfficeFiles.SummaryName}\""];

    private static byte[] Ascii(IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\r\n"));
        return Ascii7.GetBytes(text);
    }

    /// <summary>Throws on anything else.</summary>
    private static readonly Encoding Ascii7 = Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
