using System.Text;
using System.Text.Json;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Progress;

/// <summary><c>p06 status</c> on August 2022, in which something of everything has gone wrong.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private readonly SampleMonth month = new();

    public StatusCommandTests()
    {
        Arrive("SYT-2022-08-lan-2.xlsx", "2022-08-18T09:05");
    }

    public void Dispose() => month.Dispose();

    [Fact]
    public void A_complete_month_exits_0_and_says_who_was_late()
    {
        var run = Status();
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains(
            "24/24 đơn vị đã gửi (1 muộn), 0 chưa gửi, 0 chưa dùng được.\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "09:05 ngày 18/8/2022, muộn 1 ngày làm việc, lần nộp 2: SYT-2022-08-lan-2.xlsx",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("Không phải nhắc đơn vị nào.\n", Status("--reminders").Output);
    }

    [Theory]
    [InlineData(".~lock.")]
    [InlineData("~$")]
    [InlineData("~$khong-co.xlsx")]
    public void A_mark_of_an_open_workbook_that_is_not_there_is_passed_over(string name)
    {
        File.WriteAllText(Nop(name), "");
        Assert.Equal(0, Status().Exit);
        Assert.Equal(0, P06.Run("check", "-m", "2022-08", "-w", month.Folder).Exit);
    }

    [Fact]
    public void Everything_that_can_be_with_a_month_is_told_in_its_place()
    {
        Spoil();
        var run = Status();
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "status.txt");
    }

    [Fact]
    public void The_reminders_name_what_is_missing_and_by_when()
    {
        Spoil();
        Golden.Matches(Status("--reminders").Output, "reminders.txt");
    }

    [Fact]
    public void Before_the_deadline_a_reminder_asks_for_the_deadline()
    {
        File.Delete(month.PathOf("2022-08/nop/TPSD-2022-08.xlsx"));
        var run = P06.Run(
            "status",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            "--now",
            "2022-08-16T08:00+07:00",
            "--reminders"
        );
        Assert.Equal(16, run.Exit);
        Assert.Contains("Hạn gửi là hết thứ Tư ngày 17/8/2022.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            ", trước khi hết thứ Tư ngày 17/8/2022. Nếu trong kỳ không phát sinh",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("quá hạn", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_holds_the_same()
    {
        Spoil();
        var run = Status("--json");
        Golden.Matches(run.Output, "status.json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(24, json.RootElement.GetProperty("don_vi").GetArrayLength());
    }

    [Fact]
    public void A_month_without_a_folder_owes_everything()
    {
        var run = P06.Run("status", "-m", "2022-12", "-w", month.Folder, "--now", "2022-12-15T08:00+07:00");
        Assert.Equal(16, run.Exit);
        Assert.Contains(
            "0/24 đơn vị đã gửi, 24 chưa gửi, 0 chưa dùng được.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_year_whose_days_off_are_not_known_is_told()
    {
        var run = P06.Run("status", "-m", "2023-05", "-w", month.Folder, "--now", "2023-05-15T08:00+07:00");
        Assert.Contains("chưa có ngày nghỉ năm 2023", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_so_that_a_read_only_share_will_do()
    {
        Spoil();
        var before = Snapshot();
        Status();
        Status("--reminders");
        Status("--json");
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void The_clock_is_shown_as_in_Vietnam_whatever_zone_it_is_given_in() =>
        Assert.Contains(
            "Xem lúc 02:30 ngày 19/8/2022.",
            P06.Run("status", "-m", "2022-08", "-w", month.Folder, "--now", "2022-08-18T19:30Z").Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_catalogue_that_cannot_be_read_exits_18()
    {
        File.WriteAllText(month.PathOf("danh-muc.xlsx"), "không phải Excel");
        Assert.Equal(18, Status().Exit);
    }

    private P06 Status(params string[] more) =>
        P06.Run(["status", "-m", "2022-08", "-w", month.Folder, "--now", "2022-08-18T10:00+07:00", .. more]);

    /// <summary>Missing, cut off, of last month, twice, in a sub-folder under another name, clashing, open, and no workbook at all.</summary>
    private void Spoil()
    {
        File.Delete(Nop("TPSD-2022-08.xlsx"));
        Directory.CreateDirectory(Nop("zalo"));
        File.Move(Nop("STP-2022-08.xlsx"), Nop("zalo/báo cáo (1).xlsx"));
        File.WriteAllBytes(Nop("HTM-2022-08.xlsx"), File.ReadAllBytes(Nop("HTM-2022-08.xlsx"))[..9000]);
        File.Copy(Nop("SCT-2022-08.xlsx"), Nop("SCT-ban-sao.xlsx"));
        File.Copy(month.PathOf("2022-07/nop/SKHCN-2022-07.xlsx"), Nop("SKHCN-2022-08.xlsx"), overwrite: true);
        File.WriteAllBytes(
            Nop("BHXH sửa.xlsx"),
            Submissions
                .EditedForm.Of("BHXH-2022-08")
                .Set("SO_LIEU", "luot_tra_cuu", "luy_ke", 4879m)
                .ToBytes()
        );
        File.WriteAllText(Nop("cong-van.pdf"), "%PDF-1.4");
        File.WriteAllBytes(Nop("~$SYT-2022-08-lan-2.xlsx"), ExcelOwner("Nguyễn Thị Cúc"));
        File.WriteAllText(
            Nop(".~lock.CAT-2022-08.xlsx#"),
            ",Trần Văn Đức,may-01,18.08.2022 09:00,file:///x;"
        );
        foreach (
            var name in (string[])
                [
                    "zalo/báo cáo (1).xlsx",
                    "HTM-2022-08.xlsx",
                    "SCT-ban-sao.xlsx",
                    "SKHCN-2022-08.xlsx",
                    "BHXH sửa.xlsx",
                    "cong-van.pdf",
                ]
        )
        {
            Arrive(name, "2022-08-17T23:59");
        }
    }

    private static byte[] ExcelOwner(string name)
    {
        var bytes = new byte[165];
        bytes[0] = (byte)name.Length;
        bytes[55] = (byte)name.Length;
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, 57);
        return bytes;
    }

    private string Nop(string name) => month.PathOf("2022-08/nop/" + name);

    private void Arrive(string name, string localTime) =>
        File.SetLastWriteTimeUtc(
            Nop(name),
            DateTimeOffset
                .Parse(localTime + ":00+07:00", System.Globalization.CultureInfo.InvariantCulture)
                .UtcDateTime
        );

    private List<string> Snapshot() =>
        [
            .. new DirectoryInfo(month.Folder)
                .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .Select(file => $"{file.FullName} {file.LastWriteTimeUtc:O}")
                .Order(StringComparer.Ordinal),
        ];
}
