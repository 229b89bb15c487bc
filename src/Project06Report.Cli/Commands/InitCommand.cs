using System.CommandLine;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Cli.Setup;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Progress;
using Project06Report.Vietnamese;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Commands;

/// <summary><c>p06 init &lt;folder&gt;</c>: a workspace an officer can use today; nothing that is there is written
/// over.</summary>
internal sealed class InitCommand : Command
{
    private readonly Terminal terminal;
    private readonly Argument<string> folder = new("thư mục")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "thư mục làm việc mới; những gì đã có trong đó được giữ nguyên",
    };
    private readonly Option<string> edition = new("--edition")
    {
        HelpName = "ấn bản",
        Description =
            $"bộ biểu mẫu và mẫu báo cáo: {string.Join(", ", Edition.All)}; nếu không ghi: bộ của tháng này",
    };

    public InitCommand(Terminal terminal)
        : base("init", "Tạo một thư mục làm việc: danh mục, mẫu Word, tệp để bấm đúp, lịch chạy hằng ngày")
    {
        this.terminal = terminal;
        Arguments.Add(folder);
        Options.Add(edition);
        SetAction(parsed => (int)Run(parsed));
    }

    private ExitCode Run(ParseResult parsed)
    {
        if (parsed.GetValue(folder) is not { Length: > 0 } given || given.StartsWith('-'))
        {
            return UsageErrors.Refuse(parsed, terminal, "Thiếu thư mục. Ghi ví dụ: p06 init D:\\DeAn06");
        }

        var month = CurrentMonth.At(null, VietnamTime.DayOf(terminal.Now));
        var months = Edition.Months;
        var wanted = parsed.GetValue(edition) ?? EditionOf(month, months);
        return Edition.All.Contains(wanted)
            ? Create(Path.GetFullPath(given), wanted, month, months)
            : UsageErrors.Refuse(
                parsed,
                terminal,
                $"Không có ấn bản “{wanted}”. Các ấn bản: {string.Join(", ", Edition.All)}."
            );
    }

    /// <summary>The newest one that has the month, or else the newest of all.</summary>
    private static string EditionOf(ReportingMonth month, IReadOnlyList<EditionMonths> months) =>
        months.LastOrDefault(claimed => claimed.Has(month))?.Name ?? Edition.All[^1];

    /// <summary>An edition that is not for the month can report other months only: that is said at once.</summary>
    private void WriteMonths(string wanted, ReportingMonth month, IReadOnlyList<EditionMonths> months)
    {
        if (months.FirstOrDefault(claimed => claimed.Name == wanted) is not { } own)
        {
            return;
        }

        terminal.Output.WriteLine(
            $"Ấn bản {wanted}: dùng cho các tháng từ {Named(own.First)} đến {Named(own.Last)}."
        );
        if (own.Has(month))
        {
            return;
        }

        var other = months.LastOrDefault(claimed => claimed.Has(month));
        terminal.Output.WriteLine(
            other is null
                ? $"CHÚ Ý: tháng này ({Named(month)}) không ấn bản nào của p06 có."
                : $"CHÚ Ý: tháng này ({Named(month)}) thuộc ấn bản {other.Name}: p06 init --edition {other.Name}."
        );
    }

    private static string Named(ReportingMonth month) => VietnameseDate.Month(month.Year, month.Month);

    private void WriteConfirmations(string wanted)
    {
        var open = Edition.Confirmations(wanted);
        if (open.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine("Văn phòng cần xác nhận trước khi dùng:");
        foreach (var line in open)
        {
            terminal.Output.WriteLine($"  {line}");
        }
    }

    private ExitCode Create(
        string root,
        string wanted,
        ReportingMonth month,
        IReadOnlyList<EditionMonths> months
    )
    {
        var program = Environment.ProcessPath ?? "p06.exe";
        var outcome = NewWorkspace.Write(
            terminal.Files,
            root,
            OfficeFiles.All(wanted, program, root),
            [$"{month.Previous}/nop", $"{month}/nop"]
        );
        foreach (var name in outcome.Written)
        {
            terminal.Output.WriteLine($"Đã ghi {name}");
        }

        foreach (var name in outcome.Kept)
        {
            terminal.Output.WriteLine($"Đã có sẵn, giữ nguyên: {name}");
        }

        if (outcome.Failure is { } failure)
        {
            return Failed(failure, month);
        }

        WriteMonths(wanted, month, months);
        WriteConfirmations(wanted);
        return Done(root, month);
    }

    private ExitCode Failed(Diagnostic failure, ReportingMonth month)
    {
        new FindingsText(terminal.Output, coloured: false, month).Write([failure], verbose: true);
        terminal.Output.WriteLine(StopWords.WithCode(ExitCode.FileUnavailable));
        return ExitCode.FileUnavailable;
    }

    private ExitCode Done(string root, ReportingMonth month)
    {
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"Thư mục làm việc: {root}");
        terminal.Output.WriteLine(
            "Việc tiếp theo: mở danh-muc.xlsx, sửa đơn vị, người ký, nơi nhận cho đúng cơ quan mình; chép tệp các "
                + $"đơn vị gửi vào {month.Previous}/nop và {month}/nop. Cách dùng ở doc-truoc.txt."
        );
        return ExitCode.Done;
    }
}
