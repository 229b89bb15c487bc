using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>Last month's file sent again (domain: X22).</summary>
public sealed class StaleCopyTests
{
    [Fact]
    public void The_months_of_the_sample_are_not_taken_for_copies() =>
        Assert.Empty(StaleCopy.Find(Read(SampleWorkspace.August, AllOf("2022-08")), Read(SampleWorkspace.July, AllOf("2022-07"))));

    [Fact]
    public void Last_months_file_under_a_new_title_is_an_error()
    {
        var finding = Assert.Single(StaleCopy.Find(Read(SampleWorkspace.August, [Retitled("CAT-2022-07")]), July("CAT")));
        Assert.Equal((Severity.Error, "P06-185", "44 trên 44 số khác 0 bằng đúng số của tháng 7/2022", "tệp của tháng trước được gửi lại, chỉ đổi kỳ ở bìa"),
            (finding.Severity, finding.Kind.Code, finding.Written, finding.Cause));
    }

    [Fact]
    public void A_file_of_which_a_few_figures_were_changed_raises_a_question()
    {
        var edited = Retitled("CAT-2022-07").Set("HO_SO", "thuong_tru_dvc", "tiep_nhan", 150m).Set("SO_LIEU", "tin_bai", "ky_nay", 7m);
        var finding = Assert.Single(StaleCopy.Find(Read(SampleWorkspace.August, [edited]), July("CAT")));
        Assert.Equal((Severity.Warning, "tệp của tháng trước được dùng lại, mới sửa một phần"), (finding.Severity, finding.Cause));
    }

    [Fact]
    public void Totals_to_date_that_stand_still_raise_a_question_only()
    {
        var finding = Assert.Single(StaleCopy.Find(Read(SampleWorkspace.August, [Retitled("SYT-2022-07")]), July("SYT")));
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void A_figure_or_two_that_repeat_prove_nothing() =>
        Assert.Empty(StaleCopy.Find(Read(SampleWorkspace.August, [Retitled("VPUB-2022-07")]), July("VPUB")));

    private static EditedForm Retitled(string file) =>
        EditedForm.Of(file).Set("BIA", "ky", "gia_tri", "2022-08").Set("_META", "ky", "gia_tri", "2022-08");

    private static MonthSubmissions July(string agency) => Read(SampleWorkspace.July, [EditedForm.Of($"{agency}-2022-07")]);

    private static IEnumerable<EditedForm> AllOf(string month) => SampleWorkspace.All
        .Where(content => content.Month.ToString() == month).Select(content => EditedForm.Of(Path.GetFileNameWithoutExtension(content.FileName)));

    private static MonthSubmissions Read(ReportingMonth month, IEnumerable<EditedForm> forms)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(month);
        return SubmissionFolder.Read([.. forms.Select((form, at) => new ReceivedFile($"{month}/nop/bai-{at + 1}.xlsx", form.ToBytes()))],
            SampleWorkspace.Catalogue.At(period.Last), month, period);
    }
}
