using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Reconciliation;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Submissions;

/// <summary>Last month's file sent again (domain: X22): it reads without fault, and only beside last month's figures is it known.</summary>
public sealed class StaleCopyTests
{
    [Fact]
    public void Last_months_file_under_a_new_title_is_named()
    {
        var received = Read(SampleWorkspace.August, Retitled("CAT-2022-07"));
        Assert.DoesNotContain(received.Findings, finding => finding.Severity == Severity.Error);
        Assert.Single(Copies(received, July("CAT")));
    }

    [Fact]
    public void A_file_of_which_two_figures_were_changed_is_named() =>
        Assert.Single(
            Copies(
                Read(
                    SampleWorkspace.August,
                    Retitled("CAT-2022-07")
                        .Set("SO_LIEU", "diem_lam_cccd", "ky_nay", 7m)
                        .Set("SO_LIEU", "tin_bai", "ky_nay", 7m)
                ),
                July("CAT")
            )
        );

    [Fact]
    public void The_next_month_is_no_copy() =>
        Assert.Empty(Copies(Read(SampleWorkspace.August, EditedForm.Of("CAT-2022-08")), July("CAT")));

    private static IEnumerable<Diagnostic> Copies(MonthSubmissions received, MonthSubmissions previous) =>
        Reconciler.Check(received, previous).Findings.Where(finding => finding.Kind == Reconciling.StaleCopy);

    private static EditedForm Retitled(string file) =>
        EditedForm.Of(file).Set("BIA", "ky", "gia_tri", "2022-08").Set("_META", "ky", "gia_tri", "2022-08");

    private static MonthSubmissions July(string agency) =>
        Read(SampleWorkspace.July, EditedForm.Of($"{agency}-2022-07"));

    private static MonthSubmissions Read(ReportingMonth month, EditedForm form)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(month);
        return SubmissionFolder.Read(
            [new ReceivedFile($"{month}/nop/bai.xlsx", form.ToBytes())],
            SampleWorkspace.Catalogue.At(period.Last),
            month,
            period
        );
    }
}
