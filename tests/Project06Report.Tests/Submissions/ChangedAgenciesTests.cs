using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Periods;
using Project06Report.Reconciliation;
using Project06Report.Rules;
using Project06Report.Submissions;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>Agencies that begin, end, are merged, divided or renamed between two months.</summary>
public sealed class ChangedAgenciesTests
{
    private static readonly ReportingMonth March2025 = new(2025, 3);

    [Theory]
    [InlineData(2025, 2, 24)]
    [InlineData(2025, 3, 18)] // six departments end on 28/02/2025
    [InlineData(2025, 7, 13)] // the districts end on 30/6/2025
    public void An_agency_owes_a_form_only_in_the_months_its_rows_hold(int year, int month, int owing) =>
        Assert.Equal(owing, Read(new(year, month)).Missing.Length);

    [Fact]
    public void The_workbook_of_a_merged_agency_is_refused_with_the_name_of_its_successor()
    {
        var finding = Refusal(Of("SKHDT"));
        Assert.Equal("P06-144", finding.Kind.Code);
        Assert.Equal("một trong các mã STC", finding.Expected.Show());
        Assert.Equal(
            "Sở Kế hoạch và Đầu tư (SKHDT) không còn là đơn vị báo cáo từ ngày 01/3/2025; nhiệm vụ đã chuyển về Sở Tài chính (STC), theo Nghị định số 45/2025/NĐ-CP",
            finding.Cause.Show()
        );
    }

    [Fact]
    public void It_is_known_by_its_old_name_too() =>
        Assert.Contains(
            "(SKHDT) không còn là đơn vị báo cáo",
            Refusal(
                Of("SKHDT")
                    .Set("BIA", "don_vi", "gia_tri", "Sở Kế hoạch và đầu tư")
                    .Set("_META", "don_vi", "gia_tri", "Sở Kế hoạch và đầu tư")
            )
                .Cause.Show(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_a_divided_agency_all_successors_are_named() =>
        Assert.Contains(
            "nhiệm vụ đã chuyển về Sở Nội vụ (SNV); Sở Y tế (SYT); Sở Giáo dục và Đào tạo (SGDDT), theo",
            Refusal(Of("LDTBXH")).Cause.Show(),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_agency_that_ended_without_a_successor_is_named_as_such() =>
        Assert.EndsWith(
            "không còn là đơn vị báo cáo từ ngày 01/3/2025",
            Refusal(Of("STNMT")).Cause.Show(),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_renamed_agency_is_still_known_by_its_old_name()
    {
        var catalogue = SampleWorkspace.Catalogue.At(new(2022, 8, 14));
        var old = catalogue.FindAgency("SYT")!;
        var renamed = catalogue with
        {
            Agencies = catalogue.Agencies.Replace(
                old,
                old with
                {
                    Name = "Sở Y tế và Dân số",
                    ShortName = "Sở YTDS",
                }
            ),
            FormerAgencies = [old],
        };
        var form = EditedForm
            .Of("SYT-2022-08")
            .Set("BIA", "don_vi", "gia_tri", "Sở Y tế")
            .Set("_META", "don_vi", "gia_tri", "Sở Y tế");
        var received = SubmissionFolder.Read(
            [new("a.xlsx", form.ToBytes())],
            renamed,
            new(2022, 8),
            CutOffCalendar.Decree09.PeriodOf(new(2022, 8))
        );
        Assert.Equal("Sở Y tế và Dân số", Assert.Single(received.Submissions).Agency.Name);
        Assert.Contains(received.Findings, finding =>
            finding.Kind.Code == "P06-186" && finding.Expected.Show() == "“SYT”"
        );
    }

    [Theory]
    [InlineData(310, true)]
    [InlineData(311, false)]
    public void A_merged_agency_continues_the_sum_of_what_its_predecessors_reported(
        int cumulative,
        bool holds
    )
    {
        var findings = Check(cumulative, LastMonth(), "STCU", "SKHDT");
        Assert.Equal(holds ? [] : ["P06-208"], findings.Select(finding => finding.Kind.Code));
        Assert.All(findings, finding =>
            Assert.Contains("300", finding.Expected.Show(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nobody_knows_which_part_of_a_divided_agency_went_where() =>
        Assert.DoesNotContain(Check(999, LastMonth(), "STCU", "SKHDT", "SKHDT>SNV"), finding =>
            finding.Severity > Severity.Note
        );

    [Fact]
    public void A_predecessor_that_reported_nothing_leaves_the_sum_unknown() =>
        Assert.DoesNotContain(Check(999, LastMonth().NotSent("SKHDT"), "STCU", "SKHDT"), finding =>
            finding.Severity > Severity.Note
        );

    [Theory]
    [InlineData("x", 210, true)]
    [InlineData("x", 211, false)]
    [InlineData("z>x", 210, true)]
    [InlineData("z", 211, true)]
    public void The_heir_of_a_line_continues_it_also_under_a_new_name(string line, int cumulative, bool holds)
    {
        var before = new MonthBuilder("2025-02")
            .Agency("SKHDT", "Sở Kế hoạch", "F")
            .Figure("SKHDT", "x.luy_ke", 200, "F4", "x", IndicatorKind.Cumulative)
            .Figure("SKHDT", "z.luy_ke", 200, "F5", "z", IndicatorKind.Cumulative);
        Assert.Equal(
            holds ? [] : ["P06-208"],
            Check(
                    cumulative,
                    before,
                    new Succession("SKHDT", "STC", line, "NĐ", Since),
                    new Succession("SKHDT", "SNV", line == "z" ? "x" : "y", "NĐ", Since)
                )
                .Where(finding => finding.Severity > Severity.Note)
                .Select(finding => finding.Kind.Code)
        );
    }

    [Fact]
    public void A_line_that_two_heirs_claim_has_none() =>
        Assert.DoesNotContain(
            Check(
                999,
                LastMonth(),
                new Succession("SKHDT", "STC", "x", "NĐ", Since),
                new Succession("SKHDT", "SNV", "x", "NĐ", Since)
            ),
            finding => finding.Severity > Severity.Note
        );

    private static readonly Validity Since = new(new(2025, 3, 1), null);

    private static MonthBuilder LastMonth() =>
        new MonthBuilder("2025-02")
            .Agency("STCU", "Sở Tài chính (cũ)", "F")
            .Agency("SKHDT", "Sở Kế hoạch", "F")
            .Figure("STCU", "x.luy_ke", 100, "F4", "x", IndicatorKind.Cumulative)
            .Figure("SKHDT", "x.luy_ke", 200, "F4", "x", IndicatorKind.Cumulative);

    /// <summary>Sở Tài chính (STC) takes over from these; "A>B" is another successor of A.</summary>
    private static ImmutableArray<Diagnostic> Check(
        decimal cumulative,
        MonthBuilder before,
        params string[] formers
    ) =>
        Check(
            cumulative,
            before,
            [
                .. formers.Select(former =>
                    former.Split('>') is [var old, var other]
                        ? new Succession(old, other, "", "NĐ", Since)
                        : new Succession(former, "STC", "", "NĐ", Since)
                ),
            ]
        );

    private static ImmutableArray<Diagnostic> Check(
        decimal cumulative,
        MonthBuilder before,
        params Succession[] successions
    )
    {
        var month = new MonthBuilder("2025-03")
            .Agency("STC", "Sở Tài chính", "F")
            .Figure("STC", "x.ky_nay", 10, "E4", "x")
            .Figure("STC", "x.luy_ke", cumulative, "F4", "x", IndicatorKind.Cumulative)
            .Rule("luy_ke.x", RuleKind.Continuity, "F", "x.luy_ke", "x.ky_nay")
            .Build();
        month = month with { Catalogue = month.Catalogue with { Successions = [.. successions] } };
        return Reconciler.Check(month, Predecessors.Merge(before.Build(), month.Catalogue)).Findings;
    }

    private static EditedForm Of(string agency) =>
        EditedForm
            .Of($"{agency}-2022-08")
            .Set("BIA", "ky", "gia_tri", "2025-03")
            .Set("_META", "ky", "gia_tri", "2025-03");

    private static Diagnostic Refusal(EditedForm form) =>
        Assert.Single(Read(March2025, form.ToBytes()).Findings, finding =>
            finding.Kind == DiagnosticCatalogue.FilledForms.AgencyUnknown
        );

    private static MonthSubmissions Read(ReportingMonth month, params ImmutableArray<byte[]> files)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(month);
        return SubmissionFolder.Read(
            [.. files.Select((bytes, at) => new ReceivedFile($"{at}.xlsx", bytes))],
            SampleWorkspace.Catalogue.At(period.Last),
            month,
            period
        );
    }
}
