using System.CommandLine;
using Project06Report.Cli.Faces;
using Project06Report.Diagnostics;
using Project06Report.Workspaces;

namespace Project06Report.Cli.Console;

/// <summary>The options that write the findings into a file, each in a form for another reader.</summary>
internal sealed class RequestedFiles
{
    private readonly IReadOnlyList<Face> faces =
    [
        new(
            Option("--html", "ghi bản tóm tắt cho cán bộ tổng hợp, xem bằng trình duyệt, in trên A4"),
            [".html", ".htm"],
            FindingsHtml.Write
        ),
        new(
            Option("--sarif", "ghi các phát hiện theo SARIF 2.1.0"),
            [".sarif", ".json"],
            FindingsSarif.Write
        ),
        new(
            Option("--junit", "ghi kết quả từng bài nộp, từng phép đối chiếu theo JUnit XML"),
            [".xml"],
            FindingsJunit.Write
        ),
    ];

    private readonly Option<bool> open = new("--open")
    {
        Description = "mở bản tóm tắt --html bằng chương trình mặc định",
    };

    public IEnumerable<Option> Options => [.. faces.Select(face => face.Option), open];

    /// <summary>A file of another kind is never written over: <c>--html danh-muc.xlsx</c> is a slip.</summary>
    /// <returns>What is wrong with the options, or null.</returns>
    public string? Refusal(ParseResult parsed) =>
        faces
            .Where(face =>
                parsed.GetValue(face.Option) is { } path
                && !face.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant())
            )
            .Select(face =>
                $"Tùy chọn {face.Option.Name} cần một tên tệp có đuôi {string.Join(" hoặc ", face.Extensions)}."
            )
            .FirstOrDefault()
        ?? (
            parsed.GetValue(open) && parsed.GetValue(faces[0].Option) is null
                ? "Tùy chọn --open cần đi cùng --html <tệp>."
                : null
        );

    /// <summary>Shows the summary on the screen, when that is wanted and it was written.</summary>
    public void Open(ParseResult parsed, Terminal terminal)
    {
        if (
            parsed.GetValue(open)
            && parsed.GetValue(faces[0].Option) is { } path
            && File.Exists(path)
            && !terminal.Open(Path.GetFullPath(path))
        )
        {
            terminal.Error.WriteLine(
                $"Không mở được {path} bằng chương trình mặc định; hãy mở tệp này bằng trình duyệt."
            );
        }
    }

    /// <returns>A finding for each file that could not be written.</returns>
    public IReadOnlyList<Diagnostic> Write(ParseResult parsed, IFileSystem disk, RunView view) =>
        [
            .. from face in faces
            let path = parsed.GetValue(face.Option)
            where path is not null
            let failure = RequestedFile.Write(path, face.Write(view), disk)
            where failure is not null
            select failure,
        ];

    private static Option<string> Option(string name, string description) =>
        new(name) { HelpName = "tệp", Description = description };

    private sealed record Face(Option<string> Option, string[] Extensions, Func<RunView, byte[]> Write);
}
