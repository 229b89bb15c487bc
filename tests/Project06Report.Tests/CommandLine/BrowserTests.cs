using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>The summary as Chromium lays it out, where it is installed.</summary>
public sealed partial class BrowserTests : IDisposable
{
    /// <summary>Names every element that does not fit its box or the window; the page itself has no script, so the copy gets one.</summary>
    private const string Measure = """
        <script>
        const clipped = [...document.querySelectorAll('body *')].filter(e => !e.closest('.cuon,details,svg')
            && (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' || e.getBoundingClientRect().right > innerWidth + 1));
        document.body.innerHTML = '<p id="ket-qua">' + document.querySelectorAll('h2').length + ' ' + innerWidth + ' [' + clipped.map(e => e.tagName + ' ' + e.textContent.slice(0, 60)).join('; ') + ']</p>';
        </script></body>
        """;

    private readonly SampleMonth month = new();
    private readonly string html;

    public BrowserTests()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        File.Delete(month.PathOf("2022-08/nop/TPSD-2022-08.xlsx"));
        P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--html", month.PathOf("tom-tat.html"));
        html = File.ReadAllText(month.PathOf("tom-tat.html"));
    }

    public void Dispose() => month.Dispose();

    [Fact]
    public void Nothing_is_clipped_on_a_wide_screen() =>
        Assert.Equal("6 1100 []", Clipped(html, 1100, "screen"));

    [DeepTheory]
    [InlineData(500, "screen")] // no window of Chromium is narrower
    [InlineData(680, "print")] // A4 between its margins
    public void Nothing_is_clipped(int width, string medium) =>
        Assert.Equal($"6 {width} []", Clipped(html, width, medium));

    [DeepFact]
    public void Something_too_wide_would_be_noticed() =>
        Assert.Equal(
            "6 1100 [DIV quá rộng]",
            Clipped(
                html.Replace(
                    "<h1>",
                    "<div style=\"width:3000px\">quá rộng</div><h1>",
                    StringComparison.Ordinal
                ),
                1100,
                "screen"
            )
        );

    private string Clipped(string page, int width, string medium)
    {
        var copy = page.Replace(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
                "",
                StringComparison.Ordinal
            )
            .Replace("</body>", Measure, StringComparison.Ordinal);
        if (medium == "print")
        {
            copy = copy.Replace("@media print", "@media screen", StringComparison.Ordinal)
                .Replace(".cuon,details", "details", StringComparison.Ordinal);
        }

        File.WriteAllText(month.PathOf("do.html"), copy);
        return Result()
            .Match(Chromium($"--window-size={width},2000", "--dump-dom", month.PathOf("do.html")))
            .Groups[1]
            .Value;
    }

    [DeepFact]
    public void It_prints_on_A4()
    {
        Chromium(
            "--no-pdf-header-footer",
            $"--print-to-pdf={month.PathOf("a.pdf")}",
            month.PathOf("tom-tat.html")
        );
        var boxes = MediaBox()
            .Matches(System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(month.PathOf("a.pdf"))))
            .Select(match => match.Groups[1].Value)
            .ToList();
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.Matches("^59[45][.0-9]* 84[12][.0-9]*$", box));
    }

    /// <summary>Run with <c>-explicit only</c> after a change of the summary's looks, and look at it.</summary>
    [Fact(Explicit = true)]
    public void Write_the_picture_of_the_guide() =>
        Chromium(
            "--hide-scrollbars",
            "--window-size=1100,1500",
            $"--screenshot={Path.Combine(Repository.Root, "docs", "anh", "tom-tat.png")}",
            month.PathOf("tom-tat.html")
        );

    private string Chromium(params string[] arguments)
    {
        ProcessStartInfo start = new("chromium")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in (string[])
                [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    $"--user-data-dir={month.PathOf("ho-so-chromium")}",
                    .. arguments[..^1],
                    new Uri(arguments[^1]).AbsoluteUri,
                ]
        )
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var browser = Process.Start(start)!;
            var errors = browser.StandardError.ReadToEndAsync();
            var output = browser.StandardOutput.ReadToEnd();
            browser.WaitForExit();
            Assert.True(browser.ExitCode == 0, errors.GetAwaiter().GetResult());
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Skip("Chromium is not installed.");
            throw;
        }
    }

    [GeneratedRegex("<p id=\"ket-qua\">(.*?)</p>", RegexOptions.Singleline)]
    private static partial Regex Result();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0 0 ([0-9. ]+?)\s*\]")]
    private static partial Regex MediaBox();
}
