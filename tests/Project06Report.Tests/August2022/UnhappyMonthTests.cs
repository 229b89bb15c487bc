using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>What is around the month is not as it should be: nothing is passed over in silence.</summary>
public sealed class UnhappyMonthTests
{
    [Fact]
    public void An_unreadable_file_of_last_month_is_named_because_cumulative_figures_go_unchecked()
    {
        using var month = new SampleMonth();
        File.WriteAllText(month.PathOf("2022-07/nop/CAT-2022-07.xlsx"), "PK");
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        Assert.Contains(
            "CẢNH BÁO P06-509  Bài nộp tháng trước không dùng được để đối chiếu\n  Ở         2022-07/nop/CAT-2022-07.xlsx",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(17, P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--strict").Exit);
    }

    [Fact]
    public void Two_files_of_one_revision_in_last_month_are_named()
    {
        using var month = new SampleMonth();
        File.WriteAllBytes(
            month.PathOf("2022-07/nop/A.xlsx"),
            EditedForm.Of("CAT-2022-07").Set("SO_LIEU", "tin_bai", "ky_nay", 7m).ToBytes()
        );
        Assert.Contains(
            "P06-509",
            P06.Run("check", "-m", "2022-08", "-w", month.Folder).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("check")]
    [InlineData("generate")]
    public void A_month_before_the_catalogue_begins_is_no_month_in_order(string command)
    {
        using var month = new SampleMonth();
        var run = P06.Run(command, "-m", "2021-06", "-w", month.Folder);
        Assert.Equal(18, run.Exit);
        Assert.Contains("P06-372", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_says_as_many_broken_rules_as_the_run_counts()
    {
        using var month = new SampleMonth();
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/CAT-2022-08.xlsx"),
            EditedForm.Of("CAT-2022-08").Set("HO_SO", "hs_tong", "tiep_nhan", 12.802m).ToBytes()
        );
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        Assert.Contains("HO_SO › D14", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "chỉ ô này, sửa một mình nó thì cả 2 phép đối chiếu đang lệch đều khớp\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "86 phép đối chiếu: 81 khớp, 2 lệch, 3 cần xem lại, 0 chưa kiểm tra được.\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_month_without_a_folder_is_told_as_such()
    {
        using var month = new SampleMonth();
        var run = P06.Run("check", "-m", "2023-01", "-w", month.Folder);
        Assert.Equal(16, run.Exit);
        Assert.StartsWith(
            "LỖI P06-510  Không có thư mục bài nộp của tháng\n  Ở         2023-01/nop\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_empty_file_name_is_a_usage_error() =>
        Assert.Equal(2, P06.Run("check", "-m", "2022-08", "-w", "", "").Exit);

    [Fact]
    public void What_stops_a_strict_run_is_shown_even_when_quiet()
    {
        using var month = new SampleMonth();
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--strict", "-q");
        Assert.Equal(17, run.Exit);
        Assert.StartsWith("CẢNH BÁO P06-216", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hand_edited_report_does_not_stop_a_strict_run()
    {
        using var month = new SampleMonth();
        month.Generate();
        File.AppendAllText(month.Report, "sửa tay");
        File.Delete(month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"));
        var outcome = P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--allow-missing", "BHXH,HTM");
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("P06-505", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(
            0,
            P06.Run("generate", "-m", "2022-08", "-w", month.Folder, "--allow-missing", "BHXH,HTM").Exit
        );
    }

    [Fact]
    public void A_report_of_an_earlier_run_is_named_when_none_is_made()
    {
        using var month = new SampleMonth();
        month.Generate();
        File.SetLastWriteTimeUtc(month.Report, new(2022, 8, 17, 1, 30, 0, DateTimeKind.Utc));
        File.Delete(month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"));
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(16, run.Exit);
        Assert.Contains(
            "THÔNG BÁO P06-530  Báo cáo trong bao-cao là của lần lập trước: 2022-08/bao-cao/BC-DeAn06-2022-08.docx: "
                + "ghi lúc 08:30 ngày 17/8/2022; lần chạy này không lập báo cáo nào\n",
            run.Output,
            StringComparison.Ordinal
        );
        File.Delete(month.Report);
        Assert.DoesNotContain(
            "P06-530",
            P06.Run("generate", "-m", "2022-08", "-w", month.Folder).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Mistakes_of_the_template_are_told_together_with_those_of_the_figures()
    {
        using var month = new SampleMonth();
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        AugustCommandTests.EditTemplate(
            month.PathOf("mau/bao-cao-thang.docx"),
            "{{ y.noi_dung }}",
            "{{ y.noi_dungg }}"
        );
        var run = P06.Run("generate", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(18, run.Exit);
        Assert.Contains("P06-203", run.Output, StringComparison.Ordinal);
        Assert.Contains("P06-332", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("P06-349", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_named_and_not_followed()
    {
        using var month = new SampleMonth();
        Directory.CreateSymbolicLink(month.PathOf("2022-08/nop/thang-truoc"), month.PathOf("2022-07/nop"));
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder);
        Assert.Equal(32, run.Exit);
        Assert.Contains(
            "P06-506  Tệp là một liên kết\n  Ở         thang-truoc",
            run.Output,
            StringComparison.Ordinal
        );
    }
}
