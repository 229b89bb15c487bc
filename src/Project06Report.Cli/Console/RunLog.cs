using System.CommandLine;
using System.Globalization;
using System.Text;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Progress;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Console;

/// <summary>The log of a run, for whoever looks after scheduled ones: a line for each finding in the shape MSBuild gave
/// such lines, so that editors and servers know them.</summary>
internal sealed class RunLog(Terminal terminal)
{
    private const string None = "none";
    private const string DefaultFolder = "nhat-ky";

    public Option<string> Option { get; } =
        new("--log")
        {
            HelpName = "nơi ghi",
            Description =
                "nhật ký của lần chạy: một tệp, một thư mục, hoặc none; lệnh generate và seal tự ghi vào "
                + $"thư mục {DefaultFolder} nếu không có tùy chọn này",
        };

    /// <param name="byDefault">The command logs without being asked to.</param>
    /// <returns>Why it could not be written, or null.</returns>
    public Diagnostic? Write(
        ParseResult parsed,
        Workspace? workspace,
        bool byDefault,
        RunView view,
        string unexpected = ""
    )
    {
        var path = parsed.GetValue(Option)
            ?? (byDefault && workspace is not null ? Path.Combine(workspace.Root, DefaultFolder) : None);
        return path == None
            ? null
            : RunLogFile.Write(
                terminal.Files,
                path,
                Name(view),
                Encoding.UTF8.GetBytes(Text(workspace, view, unexpected))
            );
    }

    private string Name(RunView view) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{VietnamTime.Of(terminal.Now):yyyyMMdd-HHmmss}-{view.Command}-{view.PeriodId}-{Environment.ProcessId}"
        );

    private string Text(Workspace? workspace, RunView view, string unexpected)
    {
        var text = new StringBuilder();
        var period = view.Longer is null ? $"--month {view.PeriodId}" : view.PeriodId;
        text.Append(
            CultureInfo.InvariantCulture,
            $"p06 {view.Command} {period}, {VietnamTime.Of(terminal.Now):yyyy-MM-dd HH:mm:ss zzz}\n"
        );
        text.Append("thư mục làm việc: ").Append(workspace?.Root ?? "không có").Append('\n');
        foreach (var finding in view.Findings)
        {
            text.Append(Line(finding)).Append('\n');
        }

        if (view.Received is { Missing.IsEmpty: false } received)
        {
            text.Append("còn thiếu: ")
                .AppendJoin(", ", received.Missing.Select(owed => owed.Code))
                .Append('\n');
        }

        foreach (var name in view.Written)
        {
            text.Append(view.Changed ? "đã ghi " : "không có gì thay đổi: ").Append(name).Append('\n');
        }

        return text.Append(unexpected)
            .Append(CultureInfo.InvariantCulture, $"mã thoát {(int)view.Code}\n")
            .ToString();
    }

    /// <summary><c>file(row,column): error P06-203: text</c>.</summary>
    private static string Line(Diagnostic finding)
    {
        var place = finding.Place;
        var cell = place is CellPlace { Cell: var at }
            ? string.Create(CultureInfo.InvariantCulture, $"({at.Row},{at.Column})")
            : "";
        var category = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        string[] parts =
        [
            finding.Kind.Title,
            string.Join(' ', new[] { place.Part, place.Spot, place.Label }.Where(part => part.Length > 0)),
            Part("đang ghi", finding.Written.Show()),
            Part("phải là", finding.Expected.Show()),
            Part("khả năng", finding.Cause.Show()),
            Part("đã giải trình", finding.Waiver),
        ];
        var file = place.File.Length > 0 ? place.File : "p06";
        var text = string.Join("; ", parts.Where(part => part.Length > 0));
        return $"{file}{cell}: {category} {finding.Kind.Code}: {text}".ReplaceLineEndings(" ");
    }

    private static string Part(string name, string text) => text.Length > 0 ? $"{name} {text}" : "";
}
