using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Diagnostics;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Layout;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>The report as a file: valid, in the prescribed layout, the same bytes everywhere.</summary>
public sealed class GeneratedReportTests
{
    private static readonly Lazy<byte[]> Report = new(() =>
    {
        using var month = new SampleMonth();
        Assert.NotEmpty(month.Generate().Published.Written);
        return File.ReadAllBytes(month.Report);
    });

    public static TheoryData<string, string, string> Surroundings =>
        new()
        {
            { "Asia/Ho_Chi_Minh", "vi_VN.UTF-8", "p06" },
            { "America/New_York", "en_US.UTF-8", "a b" },
            { "Pacific/Kiritimati", "tr_TR.UTF-8", "Báo cáo tháng Tám" },
            { "UTC", "C", "p06-2" },
        };

    [Fact]
    public void Word_finds_nothing_to_repair()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Report.Value), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016)
                .Validate(package, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
    }

    [Fact]
    public void The_layout_is_that_of_Decree_30()
    {
        var findings = Decree.Check(Report.Value);
        Assert.Empty(findings.Where(finding => finding.Severity == Severity.Error));
    }

    /// <summary>As a process of its own: the time zone and the locale of a process are fixed when it starts. EnvironmentTests has one such
    /// process in every run.</summary>
    [DeepTheory]
    [MemberData(nameof(Surroundings))]
    public void The_same_month_gives_the_same_bytes_in_any_time_zone_culture_and_folder(
        string timeZone,
        string locale,
        string folder
    )
    {
        using var month = new SampleMonth(folder);
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "p06.exe" : "p06"),
            ["generate", "-m", "2022-08", "-w", month.Folder]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["TZ"] = timeZone;
        start.Environment["LC_ALL"] = locale;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        Assert.Equal(Report.Value, File.ReadAllBytes(month.Report));
    }

    [Fact]
    public void The_same_month_gives_the_same_bytes_under_a_Turkish_culture_with_ICU()
    {
#pragma warning disable RS0030 // what the product must not depend on
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
        try
        {
            using var month = new SampleMonth();
            month.Generate();
            Assert.Equal(Report.Value, File.ReadAllBytes(month.Report));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        using var month = new SampleMonth();
        var folder = new DirectoryInfo(month.PathOf("2022-08/nop"));
        foreach (
            var (file, number) in folder
                .EnumerateFiles("*.xlsx")
                .OrderByDescending(file => file.Name, StringComparer.Ordinal)
                .Select((file, number) => (file, number))
                .ToList()
        )
        {
            file.MoveTo(Path.Combine(folder.FullName, $"{number:D3}.xlsx"));
        }

        month.Generate();
        Assert.Equal(Report.Value, File.ReadAllBytes(month.Report));
    }

    [Fact]
    public void Generating_twice_says_that_nothing_changed()
    {
        using var month = new SampleMonth();
        P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        var again = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(0, again.Exit);
        Assert.EndsWith(
            "2022-08/bao-cao/BC-DeAn06-2022-08.docx không có gì thay đổi\n2022-08/bao-cao/doi-chieu.xlsx không có gì thay đổi\n",
            again.Output,
            StringComparison.Ordinal
        );
    }
}
