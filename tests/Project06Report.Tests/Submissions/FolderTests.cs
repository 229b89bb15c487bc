using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks.Corpus;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>What lies in a month's <c>nop</c> folder besides good forms, as the command tells it.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void One_bad_file_of_twenty_is_named_and_the_other_nineteen_are_judged()
    {
        var files = new DirectoryInfo(month.PathOf("2022-08/nop"))
            .EnumerateFiles("*.xlsx")
            .OrderBy(file => file.Name.StartsWith("SYT", StringComparison.Ordinal))
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        files.Skip(20).ToList().ForEach(file => file.Delete());
        var absent = string.Join(',', files.Skip(20).Select(file => file.Name.Split('-')[0]).Distinct());
        var before = Check("--allow-missing", absent);
        var bad = files.Find(file => file.Name == "CAT-2022-08.xlsx")!.FullName;
        var bytes = File.ReadAllBytes(bad);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(bad, bytes);

        var after = Check("--allow-missing", absent);

        Assert.Equal((0, 17), (before.Exit, after.Exit));
        Assert.Equal(
            ["2022-08/nop/CAT-2022-08.xlsx: P06-117", "2022-08/nop: P06-167"],
            after
                .Findings.Where(finding => finding.Severity == "loi")
                .Select(finding => finding.Told)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            before.Findings.Where(finding => !finding.Told.Contains("/CAT-", StringComparison.Ordinal)),
            after.Findings.Where(finding => finding.Severity != "loi")
        );
        var told = P06.Run("check", "-m", "2022-08", "-w", month.Folder).Output;
        Assert.Contains("19 bài nộp đang dùng", told, StringComparison.Ordinal);
        Assert.Contains(
            "theo tên thì tệp 2022-08/nop/CAT-2022-08.xlsx là của đơn vị nhưng chưa dùng được; xem phát hiện ở tệp ấy",
            told,
            StringComparison.Ordinal
        );
    }

    /// <summary>A file of each kind that departments send by mistake, beside the good ones.</summary>
    [Fact]
    public void Every_odd_file_in_the_folder_has_one_message()
    {
        foreach (
            var (name, recipe) in new[]
            {
                ("01-rong.xlsx", "an empty file"),
                ("02-chep-do.xlsx.crdownload", "half a workbook"),
                ("03-toan-so-0.xlsx", "a file of zeros"),
                ("04-mat-khau.xlsx", "a workbook with a password"),
                ("05-excel-95.xls", "an Excel 95 workbook"),
                ("06-nhi-phan.xlsb", "a binary workbook"),
                ("07-libreoffice.ods", "a spreadsheet of LibreOffice"),
                ("08-so-lieu.csv", "a CSV with semicolons"),
                ("09-trang-web.xls", "a web page called xls"),
                ("10-bai-nop.zip", "a zip of workbooks"),
                ("11-cong-van.docx", "a Word document"),
                ("12-anh-chup.jpg", "a picture of a table"),
                ("13-google.gsheet", "a link to Google Sheets"),
                ("14-hong.xlsx", "a stored digit was changed"),
                ("15-cong-van.pdf", "a PDF"),
            }
        )
        {
            File.WriteAllBytes(
                month.PathOf($"2022-08/nop/{name}"),
                CorpusTests.Corpus.Single(odd => odd.Name == recipe).Make()
            );
        }

        var health = month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx");
        File.Copy(
            month.PathOf("2022-08/nop/STP-2022-08.xlsx"),
            month.PathOf("2022-08/nop/STP-2022-08 (1).xlsx")
        );
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/SYT-2022-08-lan-2 - Copy.xlsx"),
            EditedForm.Of("SYT-2022-08").Set("BIA", "lan_nop", "gia_tri", 2m).ToBytes()
        );
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/~$CAT-2022-08.xlsx"),
            CorpusTests.Corpus.Single(odd => odd.Name == "the lock file of Excel").Make()
        );
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/~$tep-cu.xlsx"),
            CorpusTests.Corpus.Single(odd => odd.Name == "the lock file of Excel").Make()
        );
        Assert.True(File.Exists(health));

        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder);

        Assert.Equal(17, run.Exit);
        Golden.Matches(OfFiles(run.Output), "odd-folder.txt");
    }

    [Fact]
    public void A_form_open_in_Excel_is_read_and_its_reader_named()
    {
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/~$CAT-2022-08.xlsx"),
            CorpusTests.Corpus.Single(odd => odd.Name == "the lock file of Excel").Make()
        );
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/.~lock.STP-2022-08.xlsx#"),
            CorpusTests.Corpus.Single(odd => odd.Name == "the lock file of LibreOffice").Make()
        );

        foreach (var leftOver in new[] { "~$", ".~lock.", "~$tep-cu.xlsx", ".~lock.tep-cu.xlsx#" })
        {
            File.WriteAllBytes(month.PathOf($"2022-08/nop/{leftOver}"), []);
        }

        Assert.Equal(
            ["2022-08/nop/CAT-2022-08.xlsx: P06-194", "2022-08/nop/STP-2022-08.xlsx: P06-194"],
            OpenElsewhere(Check())
        );
        Assert.Equal(
            ["2022-08/nop/CAT-2022-08.xlsx: P06-194"],
            OpenElsewhere(Check(month.PathOf("2022-08/nop/CAT-2022-08.xlsx")))
        );
    }

    [Fact]
    public void A_missing_submission_that_was_allowed_is_told()
    {
        File.Delete(month.PathOf("2022-08/nop/HTM-2022-08.xlsx"));
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--allow-missing", "HTM");
        Assert.Equal(0, run.Exit);
        Golden.Matches(OfFiles(run.Output), "missing-accepted.txt");
    }

    [Fact]
    public void A_pipe_in_the_folder_is_named_and_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes lie in folders on Linux only.");
        using (var make = Process.Start("mkfifo", [month.PathOf("2022-08/nop/ong.xlsx")]))
        {
            make.WaitForExit();
        }

        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "-q");
        Assert.Equal(32, run.Exit);
        Golden.Matches(run.Output, "pipe.txt");
    }

    /// <summary>3 GiB without a byte on the disk: more than an array can hold.</summary>
    [Fact]
    public void A_file_larger_than_memory_is_named_and_not_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere the file would take its room on the disk.");
        using (var huge = File.Create(month.PathOf("2022-08/nop/phim.xlsx")))
        {
            huge.SetLength(3L << 30);
        }

        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "-q");
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "huge-file.txt");
    }

    /// <summary>FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS, FILE_ATTRIBUTE_RECALL_ON_OPEN, FILE_ATTRIBUTE_OFFLINE; pinned and unpinned files are here.</summary>
    [Theory]
    [InlineData(0x400020, true)]
    [InlineData(0x40020, true)]
    [InlineData(0x1020, true)]
    [InlineData(0x20, false)]
    [InlineData(0x80020, false)]
    [InlineData(0x100020, false)]
    public void A_file_that_is_still_in_the_cloud_is_told_by_its_attributes(int attributes, bool expected) =>
        Assert.Equal(expected, DiskFileSystem.IsInCloud((FileAttributes)attributes));

    /// <summary>The findings of band 1xx: what the figures say to each other is not told here.</summary>
    private static string OfFiles(string output)
    {
        var (kept, isKept) = (new StringBuilder(), false);
        foreach (
            var line in output
                .Split('\n')
                .TakeWhile(line => !line.StartsWith("Tháng ", StringComparison.Ordinal))
        )
        {
            isKept = line.Contains(" P06-", StringComparison.Ordinal)
                ? line.Contains(" P06-1", StringComparison.Ordinal)
                : isKept;
            kept.Append(isKept ? line + "\n" : "");
        }

        return kept.ToString();
    }

    private static IEnumerable<string> OpenElsewhere(Judged run) =>
        run
            .Findings.Select(finding => finding.Told)
            .Where(told => told.EndsWith("P06-194", StringComparison.Ordinal));

    private Judged Check(params string[] arguments)
    {
        var run = P06.Run(["check", "-m", "2022-08", "-w", month.Folder, "--json", .. arguments]);
        using var outcome = JsonDocument.Parse(run.Output);
        return new(
            run.Exit,
            [
                .. outcome
                    .RootElement.GetProperty("phat_hien")
                    .EnumerateArray()
                    .Select(finding => new Found(
                        finding.GetProperty("muc_do").GetString()!,
                        $"{finding.GetProperty("noi").GetProperty("tep").GetString()}: {finding.GetProperty("ma").GetString()}"
                    )),
            ]
        );
    }

    /// <param name="Told">File and code.</param>
    private sealed record Found(string Severity, string Told);

    private sealed record Judged(int Exit, IReadOnlyList<Found> Findings);
}
