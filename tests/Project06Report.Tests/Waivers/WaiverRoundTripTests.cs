using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;

namespace Project06Report.Tests.Waivers;

/// <summary>August 2022 with the first submission of Sở Y tế: one error (row 5 of giai-trinh.xlsx) and one warning (row 6).</summary>
public sealed class WaiverRoundTripTests : IDisposable
{
    private const int Error = 5;
    private const int Warning = 6;

    private readonly SampleMonth month = new();

    public WaiverRoundTripTests() => File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));

    private string Waivers => month.PathOf("2022-08/giai-trinh.xlsx");

    public void Dispose() => month.Dispose();

    [Fact]
    public void A_row_is_prepared_for_every_finding_that_may_be_accepted()
    {
        Prepare();
        using var sheet = new WaiverSheet(Waivers);
        Assert.Equal(
            ["P06-203", "P06-216", ""],
            new[] { Error, Warning, 7 }.Select(row => sheet.Read(row, "ma"))
        );
        Assert.Equal("SYT", sheet.Read(Error, "don_vi"));
        Assert.Equal("mui_tiem_con_lai.luy_ke", sheet.Read(Error, "chi_tieu"));
        Golden.Matches(
            string.Join(
                "\n\n",
                new[] { Error, Warning }.Select(row =>
                    $"{sheet.Read(row, "phat_hien")}\n{sheet.Read(row, "so_lieu")}"
                )
            ) + "\n",
            "prepared.txt"
        );
    }

    [Fact]
    public void Nobody_having_written_anything_the_findings_stand_and_the_file_is_not_a_finding()
    {
        var before = Check().Output;
        Prepare();
        Assert.Equal(before, Check().Output);
    }

    [Fact]
    public void An_accepted_error_is_a_note_and_no_longer_stops_the_report()
    {
        Prepare();
        Accept(Error);
        var run = Check();
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, "accepted.txt");
        Assert.Equal(0, P06.Run("generate", "-m", "2022-08", "-w", month.Folder).Exit);
    }

    [Fact]
    public void An_accepted_warning_does_not_stop_a_strict_run()
    {
        Prepare();
        Assert.Equal(17, P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--strict").Exit);
        Accept(Error);
        Accept(Warning);
        Assert.Equal(0, P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--strict").Exit);
    }

    [Fact]
    public void A_waiver_is_void_as_soon_as_a_figure_that_takes_part_changes()
    {
        Prepare();
        Accept(Error);
        Resend(form => form.Set("SO_LIEU", "mui_tiem_con_lai", "luy_ke", 157528m));
        var run = Check();
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "void.txt");
    }

    [Fact]
    public void A_new_row_is_prepared_beside_a_void_one_and_accepting_it_leaves_only_the_void_one_to_be_removed()
    {
        Prepare();
        Accept(Error);
        Resend(form => form.Set("SO_LIEU", "mui_tiem_con_lai", "luy_ke", 157528m));
        Prepare();
        Accept(Error);
        var run = Check();
        Assert.Equal(0, run.Exit);
        Assert.Contains("P06-231", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_the_agency_has_corrected_the_figure_the_waiver_is_unused()
    {
        Prepare();
        Accept(Error);
        Resend(form => form.Set("SO_LIEU", "mui_tiem_con_lai", "luy_ke", 175527m));
        Golden.Matches(Check().Output, "unused.txt");
    }

    [Fact]
    public void What_is_missing_from_a_waiver_is_named()
    {
        Prepare();
        Edit(sheet =>
            sheet
                .Write(Error, "ly_do", "đã thống nhất với Bộ Y tế")
                .Write(Warning, "nguoi_giai_trinh", "Nguyễn Văn A")
                .Write(Warning, "ngay", "31/02/2022")
        );
        var run = Check();
        Assert.Equal(17, run.Exit);
        Golden.Matches(run.Output, "incomplete.txt");
    }

    [Fact]
    public void Nobody_accepts_an_error_twice_under_one_name()
    {
        Prepare();
        Accept(Error);
        Edit(sheet => sheet.Write(Error, "nguoi_duyet", "Nguyễn Văn A"));
        var run = Check();
        Assert.Equal(17, run.Exit);
        Assert.Contains(
            "còn thiếu người duyệt khác với người giải trình",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Preparing_again_keeps_every_word_people_wrote()
    {
        Prepare();
        Accept(Error);
        Edit(sheet => sheet.Write(Warning, "ly_do", "=số chốt ngày 15"));
        Prepare();
        using var kept = new WaiverSheet(Waivers);
        Assert.Equal(
            ["đã thống nhất với Bộ Y tế", "Nguyễn Văn A", "Trần Thị B"],
            new[] { "ly_do", "nguoi_giai_trinh", "nguoi_duyet" }.Select(code => kept.Read(Error, code))
        );
        Assert.Equal(new DateTime(2022, 8, 20), kept.Sheet.Cell(Error, 8).GetDateTime());
        Assert.Equal("=số chốt ngày 15", kept.Read(Warning, "ly_do"));
        Assert.False(kept.Sheet.Cell(Warning, 5).HasFormula);
    }

    [Fact]
    public void Preparing_twice_writes_the_same_bytes()
    {
        Prepare();
        var first = File.ReadAllBytes(Waivers);
        Prepare();
        Assert.Equal(first, File.ReadAllBytes(Waivers));
    }

    [Fact]
    public void A_workbook_with_more_in_it_than_the_table_is_never_written_over()
    {
        Prepare();
        Edit(sheet => sheet.Sheet.Cell("N7").SetValue<string>("ghi chú riêng"));
        var before = File.ReadAllBytes(Waivers);
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--waivers");
        Assert.Equal(before, File.ReadAllBytes(Waivers));
        Assert.True(File.Exists(month.PathOf("2022-08/giai-trinh.moi.xlsx")));
        Golden.Matches(
            run.Output[run.Output.IndexOf("CẢNH BÁO P06-234", StringComparison.Ordinal)..],
            "other-content.txt"
        );
    }

    [Fact]
    public void Without_its_row_of_codes_no_waiver_counts_and_nothing_is_written()
    {
        Prepare();
        Accept(Error);
        Edit(sheet => sheet.Sheet.Row(4).Clear());
        var before = File.ReadAllBytes(Waivers);
        var run = P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--waivers", "-q");
        Assert.Equal(17, run.Exit);
        Assert.Contains("P06-230", run.Output, StringComparison.Ordinal);
        Assert.Contains("P06-203", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Waivers));
    }

    [Fact]
    public void Judging_one_file_does_not_call_the_waivers_of_others_unused()
    {
        Prepare();
        Accept(Error);
        var run = P06.Run(
            "check",
            "-m",
            "2022-08",
            "-w",
            month.Folder,
            month.PathOf("2022-08/nop/CAT-2022-08.xlsx")
        );
        Assert.DoesNotContain("P06-233", run.Output, StringComparison.Ordinal);
    }

    private P06 Check() => P06.Run("check", "-m", "2022-08", "-w", month.Folder, "-v");

    private void Prepare() => P06.Run("check", "-m", "2022-08", "-w", month.Folder, "--waivers");

    private void Accept(int row) =>
        Edit(sheet =>
            sheet
                .Write(row, "ly_do", "đã thống nhất với Bộ Y tế")
                .Write(row, "nguoi_giai_trinh", "Nguyễn Văn A")
                .Write(row, "nguoi_duyet", "Trần Thị B")
                .WriteDay(row, new DateTime(2022, 8, 20))
        );

    private void Edit(Action<WaiverSheet> edit)
    {
        using var sheet = new WaiverSheet(Waivers);
        edit(sheet);
        sheet.Save();
    }

    private void Resend(Func<EditedForm, EditedForm> edit) =>
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/SYT-2022-08.xlsx"),
            edit(EditedForm.Of("SYT-2022-08")).ToBytes()
        );
}
