using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Reconciliation.Waivers;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Waivers;

/// <summary>What a waiver is bound to where no rule with a cell tells it.</summary>
public sealed class WaivableFindingTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    /// <summary>What is wrong with seals, the template or files joins the findings after the waivers.</summary>
    [Fact]
    public void No_waiver_can_be_about_anything_but_reconciliation() =>
        Assert.All(DiagnosticCatalogue.All.Except(Reconciling.All), kind =>
            Assert.False(
                WaivableFindings.IsWaivable(
                    new(kind, new CellPlace("2022-08/nop/SYT-2022-08.xlsx", "SO_LIEU", new(9, 6), ""))
                    {
                        Severity = Severity.Error,
                    }
                )
            )
        );

    [Fact]
    public void A_finding_about_a_whole_workbook_is_bound_to_its_bytes()
    {
        var subject = SubjectOf(new(Reconciling.StaleCopy, new FilePlace("2022-08/nop/CAT-2022-08.xlsx")));
        var sha256 = month.Check().Received!.OnlyOf("CAT")!.Sha256;
        Assert.Equal(new WaiverSubject("P06-224", "CAT", "", "", "2022-08", $"tệp = {sha256}"), subject);
    }

    [Fact]
    public void A_figure_no_rule_reads_is_bound_to_itself()
    {
        var figure = month.Check().Received!.OnlyOf("SYT")!.Figures["mui_tiem_con_lai.luy_ke"];
        var subject = SubjectOf(new(Reconciling.Negative, figure.Cell!.Place));
        Assert.Equal(
            new WaiverSubject(
                "P06-221",
                "SYT",
                "",
                "mui_tiem_con_lai.luy_ke",
                "2022-08",
                "SYT:mui_tiem_con_lai.luy_ke = 175.527"
            ),
            subject
        );
    }

    [Fact]
    public void Two_figures_told_together_are_both_bound()
    {
        var figures = month.Check().Received!.OnlyOf("SYT")!.Figures;
        var finding = new Diagnostic(
            Reconciling.FieldsSwapped,
            figures["mui_tiem_con_lai.luy_ke"].Cell!.Place
        )
        {
            Related = [figures["mui_tiem_tong.luy_ke"].Cell!.Place],
        };
        Assert.Equal(
            "SYT:mui_tiem_con_lai.luy_ke = 175.527; SYT:mui_tiem_tong.luy_ke = 4.157.421",
            SubjectOf(finding).Values
        );
    }

    [Fact]
    public void Only_what_reconciliation_found_may_be_accepted()
    {
        Assert.False(
            WaivableFindings.IsWaivable(new(FilledForms.SubmissionMissing, new FilePlace("2022-08/nop")))
        );
        Assert.False(
            WaivableFindings.IsWaivable(new(Reconciling.NotEvaluated, new FilePlace("2022-08/nop")))
        );
        Assert.False(
            WaivableFindings.IsWaivable(
                new(DiagnosticCatalogue.Waivers.Void, new FilePlace("2022-08/giai-trinh.xlsx"))
            )
        );
        Assert.True(WaivableFindings.IsWaivable(new(Reconciling.Change, new FilePlace("2022-08/nop"))));
    }

    private WaiverSubject SubjectOf(Diagnostic finding)
    {
        var outcome = month.Check();
        return Assert
            .Single(
                WaivableFindings.Among([finding], outcome.Received!, outcome.Judged!.Reconciliation.Results)
            )
            .Subject;
    }
}
