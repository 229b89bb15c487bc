using Project06Report.Bundles;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Project06Report.Sealing;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

/// <summary>July is sealed again after August was sealed on it.</summary>
public sealed class RevisionTests : IDisposable
{
    private const string Police = "2022-07/nop/CAT-2022-07.xlsx";

    private readonly SealedSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void The_new_bag_holds_the_reason_and_the_changed_figures_and_the_old_one_stays()
    {
        var before = File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.July)));
        var outcome = Revise(outOfStep: false);
        var told = Assert.Single(outcome.Findings, finding => finding.Kind == Seals.FigureRevised);
        Assert.Equal(
            ("39; lần trước: 31 (CAT, tin_bai.ky_nay)", Police),
            (told.Written.Show(), told.Place.File)
        );
        var bag = Open(2);
        Assert.Equal(
            ("Công an Tỉnh báo lại", "31", "39"),
            (bag.Reason, bag.Changes.Single().Old, bag.Changes.Single().New)
        );
        Assert.Equal(before, File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.July))));
        Assert.Equal(
            SealRegister.Read(sample.Workspace).Latest(SealedSample.August)!.Number,
            bag.Previous!.Value.Number
        );
    }

    [Fact]
    public void Sealing_again_with_the_same_figures_says_that_none_has_changed()
    {
        var run = P06.Run(
            "seal",
            "-m",
            "2022-07",
            "-w",
            sample.Folder,
            "--revision",
            "đóng gói lại để lưu trữ"
        );
        Assert.Equal(0, run.Exit);
        Assert.Contains(
            "-r2.zip\nKhông con số nào của bài nộp khác lần niêm phong trước.\nSố niêm phong: 2022-07-R2-",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_seal_that_has_nothing_to_do_removes_what_one_that_died_at_its_end_left()
    {
        var staged = sample.PathOf(".p06-tam");
        Directory.CreateDirectory(staged);
        File.WriteAllText(Path.Combine(staged, "so-niem-phong.tsv"), "");
        var run = P06.Run("seal", "-m", "2022-07", "-w", sample.Folder);
        Assert.Equal(2, run.Exit);
        Assert.Contains("P06-440", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(staged));
    }

    [Fact]
    public void Verification_tells_that_the_first_july_is_superseded_and_august_stood_on_it()
    {
        Revise(outOfStep: false);
        var verdicts = sample.Verify();
        Assert.Equal(
            ["2022-07-R1", "2022-08-R1", "2022-07-R2"],
            verdicts.Select(verdict => verdict.Number!.ToString()[..10])
        );
        Assert.Equal(Seals.Superseded, Assert.Single(verdicts[0].Findings).Kind);
        var august = Assert.Single(verdicts[1].Findings);
        Assert.Equal(
            (Seals.StandsOnSuperseded, "dựa trên tháng 2022-07 lần 1"),
            (august.Kind, august.Written.Show())
        );
        Assert.Equal(
            "lần 2: Công an Tỉnh báo lại. CAT tin_bai.ky_nay (tin, bài tuyên truyền) 31 → 39",
            august.Expected.Show()
        );
        Assert.Equal("đối chiếu lại với lần sau không có phát hiện mới", august.Cause.Show());
        Assert.Contains(verdicts[1].Lines, line =>
            line.StartsWith(
                "Lập lại từ gói: giống từng byte (BC-DeAn06-2022-08.docx, ",
                StringComparison.Ordinal
            )
        );
        Assert.Empty(verdicts[2].Findings);
    }

    [Fact]
    public void Status_tells_that_august_stands_on_a_superseded_july_and_july_has_other_submissions_than_sealed()
    {
        File.WriteAllBytes(sample.PathOf("2022-08/nop/SYT-2022-08-lan-3.xlsx"), [1]);
        Revise(outOfStep: false);
        var run = P06.Run("status", "-m", "2022-08", "-w", sample.Folder);
        Assert.Contains("\nĐã niêm phong lần 1, số 2022-08-R1-", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n  Tháng này dựa trên số liệu tháng trước nay đã được thay: dựa trên tháng 2022-07 lần 1; nay lần 2: Công an Tỉnh báo lại. CAT tin_bai.ky_nay (",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n  Bài nộp đã đổi sau khi niêm phong: 2022-08/nop/SYT-2022-08-lan-3.xlsx\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void When_the_revision_breaks_augusts_continuity_the_new_findings_are_counted()
    {
        Revise(outOfStep: true);
        var august = Assert.Single(sample.Verify(SealedSample.August).Single().Findings);
        Assert.Contains("phát hiện mới", august.Cause.Show(), StringComparison.Ordinal);
        Assert.Contains("2022-08/nop/CAT-2022-08.xlsx", august.Cause.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void Generating_august_warns_that_july_was_revised_until_august_is_sealed_on_it()
    {
        Revise(outOfStep: false);
        var warning = Assert.Single(Generate().Findings, finding => finding.Kind == Seals.PredecessorRevised);
        Assert.Equal(
            "lần 2: Công an Tỉnh báo lại. CAT tin_bai.ky_nay (tin, bài tuyên truyền) 31 → 39",
            warning.Written.Show()
        );
        Assert.NotNull(sample.Seal(SealedSample.August, reason: "theo tháng 7 lần 2").Seal);
        Assert.DoesNotContain(Generate().Findings, finding => finding.Kind == Seals.PredecessorRevised);
        Assert.Equal(
            Seals.Superseded,
            Assert
                .Single(sample.Verify(SealedSample.August)[0].Findings, finding =>
                    finding.Kind != Seals.StandsOnSuperseded
                )
                .Kind
        );
        Assert.Empty(sample.Verify(SealedSample.August)[1].Findings);
    }

    [Fact]
    public void The_month_before_is_what_was_sealed_whatever_lies_in_its_folder_now()
    {
        File.WriteAllBytes(
            sample.PathOf(Police),
            EditedForm.Of("CAT-2022-07").Set("SO_LIEU", "cccd_thu_nhan", "luy_ke", 1m).ToBytes()
        );
        Assert.DoesNotContain(Generate().Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_broken_seal_of_the_month_before_is_told_and_its_folder_is_used()
    {
        sample.Edit(SealedSample.July, bag => bag.Put("data/so-lieu.jsonl", ""));
        Assert.Contains(Generate().Findings, finding => finding.Kind == Seals.PredecessorBroken);
    }

    private GenerateResult Generate() =>
        MonthlyRun.Generate(sample.Workspace, new(MonthScope.Whole(SealedSample.August)));

    /// <summary>Police report more articles; out of step: another cumulative figure, from which August does not follow.</summary>
    private SealResult Revise(bool outOfStep)
    {
        var form = EditedForm.Of("CAT-2022-07");
        form = outOfStep
            ? form.Set("SO_LIEU", "cccd_thu_nhan", "luy_ke", 1_269_000m)
            : form.Set("SO_LIEU", "tin_bai", "ky_nay", 39m);
        File.WriteAllBytes(sample.PathOf(Police), form.ToBytes());
        var outcome = sample.Seal(SealedSample.July, reason: "Công an Tỉnh báo lại");
        Assert.True(
            outcome.Seal is not null,
            string.Join(
                "\n",
                outcome.Findings.Select(finding =>
                    $"{finding.Kind.Code} {finding.Place} {finding.Written.Show()} {finding.Expected.Show()}"
                )
            )
        );
        return outcome;
    }

    private SealedMonth Open(int revision) =>
        SealedMonth.Open(
            "goi.zip",
            File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.July, revision))),
            []
        )!;
}
