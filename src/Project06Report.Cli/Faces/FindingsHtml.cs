using Project06Report.Diagnostics;
using Project06Report.Forms;
using Project06Report.Inputs;
using Project06Report.Progress;
using Project06Report.Runs;
using Project06Report.Submissions;
using Project06Report.Vietnamese;

namespace Project06Report.Cli.Faces;

/// <summary>The summary the officer works with: who has sent, what is wrong and whom to call about it, and a page to
/// read aloud on the telephone. It is one file without script that fetches nothing.</summary>
internal sealed class FindingsHtml
{
    private readonly RunView view;
    private readonly MonthSubmissions? received;
    private readonly IReadOnlyList<Diagnostic> notes;
    private readonly IReadOnlyList<FindingGroup> groups;
    private readonly HtmlPage page = new();

    /// <summary>Null when only some files were judged.</summary>
    private readonly MonthProgress? progress;

    private FindingsHtml(RunView view)
    {
        (this.view, received) = (view, view.Received);
        notes = [.. view.Findings.Where(finding => finding.Severity == Severity.Note)];
        groups = FindingGroups.Of(view.Findings.Where(finding => finding.Severity > Severity.Note), view);
        progress = view
            is { Workspace: { } workspace, Judged.Inputs: { Scope.OnlyFiles.IsEmpty: true } inputs }
            ? MonthStatus.Of(inputs, workspace, view.Now)
            : null;
    }

    public static byte[] Write(RunView view)
    {
        var summary = new FindingsHtml(view);
        summary.WriteHead();
        summary.WriteProgress();
        summary.WriteGroups();
        summary.WriteComparison();
        summary.WriteRules();
        summary.WriteNotes();
        new TelephonePage(summary.page, summary.groups).Write();
        return summary.page.Line("</body></html>").ToBytes();
    }

    private int Count(Severity severity) => view.Findings.Count(finding => finding.Severity == severity);

    private string Month => VietnameseDate.Month(view.Month.Year, view.Month.Month);

    private void WriteHead()
    {
        page.Line("<!DOCTYPE html>")
            .Line("<html lang=\"vi\"><head>")
            .Line(HtmlStyle.Head.ReplaceLineEndings("\n"));
        page.Element("title", $"Đối soát số liệu Đề án 06 tháng {Month}").Line("</head><body>");
        page.Element("h1", $"Đối soát số liệu Đề án 06 tháng {Month}");
        if (received is not null)
        {
            page.Element(
                "p",
                $"Kỳ báo cáo từ {VietnameseDate.Short(received.Period.First)} đến "
                    + $"{VietnameseDate.Short(received.Period.Last)}."
                    + $" {received.Submissions.Length} bài nộp đang dùng."
            );
        }

        WriteVerdict();
        page.Line(
            "<nav><a href=\"#tien-do\">Tiến độ</a><a href=\"#phat-hien\">Phát hiện</a><a href=\"#so-sanh\">So sánh</a>"
                + "<a href=\"#doi-chieu\">Phép đối chiếu</a>"
                + "<a href=\"#thong-bao\">Thông báo</a><a href=\"#dien-thoai\">Bản đọc qua điện thoại</a></nav>"
        );
    }

    /// <summary>The sentence and the numbers it stands on.</summary>
    private void WriteVerdict()
    {
        var (errors, warnings) = (Count(Severity.Error), Count(Severity.Warning));
        page.Element($"p class=\"verdict {Style(view.Code != ExitCode.Done, warnings > 0)}\"", Verdict());
        page.Line("<div class=\"o-so\">");
        if (progress is not null)
        {
            var done = progress.Agencies.Count(agency => agency.IsDone);
            Tile(
                $"{done}/{progress.Agencies.Length}",
                "đơn vị đã gửi",
                Style(done < progress.Agencies.Length, false)
            );
        }

        Tile($"{errors}", "lỗi", Style(errors > 0, false));
        Tile($"{warnings}", "cảnh báo", Style(false, warnings > 0));
        Tile($"{notes.Count}", "thông báo", "");
        page.Line("</div>");
    }

    /// <summary>Without the exit code, which is for who reads logs.</summary>
    private string Verdict() =>
        view.Code == ExitCode.Done ? "Số liệu dùng được." : $"{StopWords.Of(view.Code)}.";

    private static string Style(bool isError, bool isWarning) =>
        (isError, isWarning) switch
        {
            (true, _) => "loi",
            (_, true) => "canh-bao",
            _ => "dat",
        };

    private void Tile(string figure, string what, string style) =>
        page.Line($"<div class=\"o {style}\"><b>{figure}</b>{what}</div>");

    private void WriteProgress()
    {
        page.Line("<h2 id=\"tien-do\">Tiến độ gửi báo cáo</h2>");
        if (progress is not null && received is not null)
        {
            new ProgressSection(page, progress, received, groups).Write();
            return;
        }

        page.Element(
            "p",
            received is null
                ? "Chưa đọc được bài nộp nào vì danh mục hoặc thư mục làm việc có lỗi."
                : "Chỉ các tệp được chỉ ra ở dòng lệnh được kiểm tra, không xét đơn vị còn thiếu."
        );
    }

    private void WriteComparison()
    {
        if (received is not null)
        {
            new ComparisonSection(page, received, MonthHistory.Of(view.Judged?.Inputs)).Write();
        }
    }

    private void WriteGroups()
    {
        page.Line("<h2 id=\"phat-hien\">Các phát hiện, theo đơn vị</h2>");
        if (groups.Count == 0)
        {
            page.Element("p", "Không có lỗi, không có cảnh báo.");
        }

        foreach (var group in groups)
        {
            page.Element("h3", group.Name);
            if (Contact(group) is { Length: > 0 } contact)
            {
                page.Element("p class=\"ai\"", contact);
            }

            foreach (var finding in group.Findings)
            {
                WriteFinding(finding);
            }
        }
    }

    /// <summary>"Người lập: Nguyễn Văn A, điện thoại 0277…", or what is known of it.</summary>
    public static string Contact(FindingGroup group)
    {
        var (preparer, telephone) = (group.Submission?.Preparer ?? "", group.Submission?.Telephone ?? "");
        return string.Join(
            ", ",
            new[]
            {
                preparer.Length > 0 ? $"người lập: {preparer}" : "",
                telephone.Length > 0 ? $"điện thoại {telephone}" : "",
            }.Where(text => text.Length > 0)
        );
    }

    private void WriteFinding(Diagnostic finding)
    {
        page.Line($"<article class=\"{(finding.Severity == Severity.Error ? "loi" : "canh-bao")}\">");
        page.Element(
            "h4",
            $"{FindingsText.WordFor(finding.Severity)} {finding.Kind.Code}: {finding.Kind.Title}"
        );
        page.Line("<dl>");
        Term("Tệp", Shown(finding.Place.File));
        Term("Trang", finding.Place.Part);
        Term(
            finding.Place.Spot.Length > 0 ? "Ô" : "Về",
            string.Join(
                " ",
                new[] { finding.Place.Spot, LabelOf(finding.Place) }.Where(text => text.Length > 0)
            )
        );
        Term("Đang ghi", finding.Written.Show());
        Term(finding.ExpectedLabel, finding.Expected.Show(), "noi-bat");
        Term("Khả năng", finding.Cause.Show());
        Term("Kéo theo", finding.AbsorbedCodes);
        Term("Cách sửa", finding.Remedy.Show());
        Term("Quy tắc", finding.Rule);
        Term(
            "Ô liên quan",
            string.Join(
                "\n",
                finding.Related.Select(place => (place with { File = Shown(place.File) }).ToString())
            )
        );
        page.Line("</dl></article>");
    }

    private static string LabelOf(Place place) =>
        place.Spot.Length > 0 && place.Label.Length > 0 ? $"({place.Label})" : place.Label;

    private void WriteRules()
    {
        var results = view.Reconciliation?.Results ?? [];
        page.Line("<h2 id=\"doi-chieu\">Các phép đối chiếu</h2>");
        page.Line("<table><thead><tr><th>Kết quả</th><th>Số phép</th></tr></thead><tbody>");
        var accepted = notes.Where(finding => finding.Waiver.Length > 0).ToList();
        var counts = results.CountBy(result => RuleVerdicts.Of(result, accepted)).ToDictionary();
        for (var verdict = RuleVerdict.Broken; verdict <= RuleVerdict.Holds; verdict++)
        {
            page.Markup("<tr><td>")
                .Text(RuleVerdicts.Word(verdict))
                .Line($"</td><td class=\"n\">{counts.GetValueOrDefault(verdict)}</td></tr>");
        }

        page.Line($"<tr><td>Cộng</td><td class=\"n\">{results.Length}</td></tr></tbody></table>");
    }

    private void WriteNotes()
    {
        page.Line("<h2 id=\"thong-bao\">Thông báo</h2>");
        if (notes.Count == 0)
        {
            page.Element("p", "Không có thông báo nào.");
            return;
        }

        page.Line("<ul>");
        foreach (var note in notes)
        {
            page.Element(
                "li",
                $"{note.Kind.Code}  {note.Kind.Title}: "
                    + string.Join(
                        "; ",
                        new[]
                        {
                            (note.Place with { File = Shown(note.Place.File) }).ToString(),
                            note.Written,
                            note.Expected,
                            note.Cause,
                            note.Waiver.Length > 0 ? $"đã giải trình: {note.Waiver}" : "",
                        }.Where(text => text.Length > 0)
                    )
            );
        }

        page.Line("</ul>");
    }

    private void Term(string name, string text, string style = "")
    {
        if (text.Length > 0)
        {
            page.Markup("<dt>")
                .Text(name)
                .Markup(style.Length > 0 ? $"</dt><dd class=\"{style}\">" : "</dt><dd>")
                .Text(text)
                .Line("</dd>");
        }
    }

    /// <summary>The name without the month's own folder.</summary>
    private string Shown(string file)
    {
        var folder = $"{view.Month}/nop/";
        return file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
    }
}
