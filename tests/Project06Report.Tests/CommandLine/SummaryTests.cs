using System.Globalization;
using Project06Report.Cli.Console;
using Project06Report.Cli.Faces;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Project06Report.Tests.Workspaces;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>What the summary tells beyond the findings: progress, comparison, trend.</summary>
public sealed class SummaryTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void Who_is_missing_stands_first_with_the_letter_that_reminds()
    {
        File.Delete(month.PathOf("2022-08/nop/TPSD-2022-08.xlsx"));
        var html = Summary("2022-08");
        Assert.Contains(
            "<tbody>\n<tr><td>Ủy ban nhân dân thành phố Sa Đéc <span class=\"dvt\">TPSD</span></td><td><span class=\"nhan loi\">chưa gửi</span>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<details><summary>Ủy ban nhân dân thành phố Sa Đéc</summary><pre>Kính gửi: ",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<b>23/24</b>đơn vị đã gửi", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_stand_beside_last_months_and_last_years()
    {
        Send("2023-06", 6000m);
        Send("2023-07", 7000m);
        Send("2023-08", 6300m);
        var html = Summary("2023-08");
        // 4.878 in August 2022
        Assert.Contains(
            "<td class=\"n\">6.300</td><td class=\"n\">7.000</td><td class=\"n\">-700 (-10,0%)</td><td class=\"n\">4.878</td><td class=\"n\">+1.422 (+29,2%)</td>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<th>13 tháng</th>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("generate")]
    public void A_run_with_its_summary_reads_each_input_once(string command)
    {
        var disk = FaultyFileSystem.Watching(DiskFileSystem.Anonymous, out var asked);
        Assert.Equal(
            0,
            P06.RunOn(
                disk,
                command,
                "-m",
                "2022-08",
                "-w",
                month.Folder,
                "--log",
                "none",
                "--html",
                month.PathOf("a.html")
            ).Exit
        );
        var read = asked
            .Where(operation =>
                operation.StartsWith("read ", StringComparison.Ordinal)
                && operation.Contains("/nop/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Equal(49, read.Count);
        Assert.DoesNotContain(read.CountBy(name => name), file => file.Value > 1);
    }

    [Fact]
    public void Last_months_figures_are_those_that_were_sealed()
    {
        Assert.Equal(0, P06.Run("seal", "-m", "2022-07", "-w", month.Folder, "--log", "none").Exit);
        var sealedTold = Comparison(Summary("2022-08"));
        Directory.Delete(month.PathOf("2022-07/nop"), recursive: true);
        Assert.Equal(sealedTold, Comparison(Summary("2022-08")));
    }

    [Fact]
    public void A_workspace_of_one_month_has_nothing_to_compare_with()
    {
        Directory.Delete(month.PathOf("2022-07"), recursive: true);
        Assert.Contains(
            "chưa có bài nộp của tháng nào trước đó để so sánh",
            Summary("2022-08"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void With_files_named_nobody_counts_as_missing()
    {
        var html = Summary("2022-08", month.PathOf("2022-08/nop/CAT-2022-08.xlsx"));
        Assert.Contains("Chỉ các tệp được chỉ ra ở dòng lệnh được kiểm tra", html, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa gửi", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_is_opened_when_that_is_wanted()
    {
        var opened = new List<string>();
        using var output = new StringWriter();
        var path = month.PathOf("a.html");
        var terminal = new Terminal(output, output)
        {
            Open = file =>
            {
                opened.Add(file);
                return true;
            },
        };
        Assert.Equal(
            0,
            new Cli.CommandLine(terminal).Run([
                "check",
                "-m",
                "2022-08",
                "-w",
                month.Folder,
                "--html",
                path,
                "--open",
            ])
        );
        Assert.Equal([path], opened);
        Assert.Contains(
            $"Không mở được {path}",
            P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--html", path, "--open").Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            (2, "Tùy chọn --open cần đi cùng --html <tệp>.\n"),
            P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--open") is var run
                ? (run.Exit, run.Error)
                : default
        );
    }

    [Theory]
    [InlineData("1", "")]
    [InlineData("- 5 -", "")]
    [InlineData("1 2", "M3 19L93 3")]
    [InlineData("2 2", "M3 11L93 11")]
    [InlineData("0 - 10 5", "M3 19M63 3L93 11")]
    public void A_trend_is_drawn_through_the_months_known(string values, string path)
    {
        var svg = TrendLine.Svg([
            .. values
                .Split(' ')
                .Select(value =>
                    value == "-" ? (decimal?)null : decimal.Parse(value, CultureInfo.InvariantCulture)
                ),
        ]);
        Assert.Equal(path, svg.Length == 0 ? "" : svg.Split("d=\"")[1].Split('"')[0]);
    }

    private void Send(string of, decimal lookUps)
    {
        Directory.CreateDirectory(month.PathOf($"{of}/nop"));
        File.WriteAllBytes(
            month.PathOf($"{of}/nop/bh.xlsx"),
            EditedForm
                .Of("BHXH-2022-08")
                .Set("BIA", "ky", "gia_tri", of)
                .Set("_META", "ky", "gia_tri", of)
                .Set("SO_LIEU", "luot_tra_cuu", "luy_ke", lookUps)
                .ToBytes()
        );
    }

    private static string Comparison(string html) => html.Split("<h2 id=\"so-sanh\"")[1].Split("<h2")[0];

    private string Summary(string of, params string[] files)
    {
        P06.Run(["check", .. files, "-m", of, "-w", month.Folder, "--html", month.PathOf("a.html")]);
        return File.ReadAllText(month.PathOf("a.html"));
    }
}
