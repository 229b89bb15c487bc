using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;
using static Project06Report.Tests.November2026.SampleNovember;

namespace Project06Report.Tests.November2026;

/// <summary>The figures of the worked example: 102 communes, 12 agencies, 11 targets.</summary>
public sealed class ProvinceTests
{
    private static readonly string[] Columns =
    [
        "tu",
        "mau",
        "ty_le",
        "tu_truoc",
        "tu_tang",
        "muc_giao",
        "con_thieu",
        "dem.dat",
        "dem.cao_hon",
        "dem.thap_hon",
        "dem.chua_hoan_thanh",
    ];

    public static TheoryData<string, string> Lines =>
        [
            .. File.ReadLines(
                    Path.Combine(Repository.Root, "tests/Project06Report.Tests/TestData/province-2026-11.csv")
                )
                .Skip(1)
                .Select(line => Cells(line))
                .Select(cells => new TheoryDataRow<string, string>(
                    cells[0].ToLowerInvariant(),
                    string.Join(' ', cells.Skip(1))
                )),
        ];

    [Fact]
    public void All_forms_come_in_and_everything_agrees()
    {
        Assert.Equal(
            (233, 119),
            (Received.Submissions.Length, Received.Submissions.DistinctBy(s => s.Agency).Count())
        );
        Assert.Empty(Received.Missing);
        Assert.DoesNotContain(Whole.Findings, finding => finding.Severity == Severity.Error);
        Assert.True(Whole.Report!.Judged.Reconciliation.Results.Length > 6500);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_provinces_line_has_the_figures_of_the_example(string line, string figures) =>
        Assert.Equal(
            figures,
            string.Join(' ', Columns.Select(column => Shown($"nhom.xa.ty_so.{line}.{column}")))
        );

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_counts_of_a_line_are_all_communes(string line, string figures)
    {
        Assert.NotEmpty(figures);
        Assert.Equal(
            102,
            ((RecordValue)ValueAt($"nhom.xa.ty_so.{line}.dem", SampleNovember.Model)).Members.Sum(count =>
                ((FigureValue)count.Value).Figure.Value
            )
        );
    }

    [Fact]
    public void Everybody_who_owes_a_line_is_the_group_of_its_target() =>
        Assert.Equal(Shown("nhom.xa.ty_so.dddt.con_thieu"), Shown("ty_so.dddt.con_thieu"));

    [Theory]
    [InlineData("tiep_nhan", "28.134", "54.195", "82.329")]
    [InlineData("da_giai_quyet", "24.624", "47.150", "71.774")]
    [InlineData("dang_giai_quyet", "3.510", "7.045", "10.555")]
    [InlineData("toan_trinh", "16.138", "31.626", "47.764")]
    [InlineData("ky_truoc", "3.126", "5.538", "8.664")]
    public void Dossiers_of_agencies_and_communes_add_up(string column, string so, string xa, string all) =>
        Assert.Equal(
            (so, xa, all),
            (
                Shown($"nhom.so.ho_so.ho_so.{column}"),
                Shown($"nhom.xa.ho_so.ho_so.{column}"),
                Shown($"ho_so.ho_so.{column}")
            )
        );

    [Fact]
    public void New_dossiers_and_those_online_are_what_the_example_says()
    {
        decimal Of(string column) =>
            ((FigureValue)ValueAt($"ho_so.ho_so.{column}", SampleNovember.Model)).Figure.Value;
        Assert.Equal((73665, 62191), (Of("tiep_nhan") - Of("ky_truoc"), Of("toan_trinh") + Of("mot_phan")));
    }

    [Fact]
    public void A_commune_has_its_rank_among_all_and_among_its_kind() =>
        Assert.Equal(
            ("30", "6"),
            (Shown("don_vi.x28261.ty_so.dddt.hang.xa"), Shown("don_vi.x28261.ty_so.dddt.hang.phuong"))
        );

    [Fact]
    public void Equal_rates_share_a_rank_and_the_next_is_left_out()
    {
        var ranks = Communes().ToLookup(code => Shown($"don_vi.{code}.ty_so.dd_n2.hang.xa"));
        Assert.Equal((2, 0, 1), (ranks["1"].Count(), ranks["2"].Count(), ranks["3"].Count()));
    }

    [Fact]
    public void Points_are_one_for_each_target_with_the_weights_of_the_ratings()
    {
        var points = Communes()
            .Select(code => (Rank: Shown($"don_vi.{code}.hang.xa"), Points: Shown($"don_vi.{code}.diem")))
            .ToList();
        Assert.Equal(1104m, points.Sum(one => VietnameseNumber.Parse(one.Points).Value));
        Assert.Equal(10, points.Count(one => one is { Rank: "1", Points: "13,5" }));
        Assert.Equal(2, points.Count(one => one is { Rank: "11", Points: "13,0" }));
    }

    [Fact]
    public void Over_two_months_dossiers_close_with_the_stock_at_the_beginning()
    {
        var months = Received.Before!;
        var both = Project06Report.Reports.RollUp.Of([months, Received]);
        decimal Of(string column) => both.FigureOf("SNV", $"ho_so.{column}")!.Value;
        decimal In(Project06Report.Submissions.MonthSubmissions month, string column) =>
            month.FigureOf("SNV", $"ho_so.{column}")!.Value;
        Assert.Equal(In(months, "ky_truoc"), Of("ky_truoc"));
        Assert.Equal(In(months, "da_giai_quyet") + In(Received, "da_giai_quyet"), Of("da_giai_quyet"));
        Assert.Equal(In(Received, "dang_giai_quyet"), Of("dang_giai_quyet"));
        Assert.Equal(Of("da_giai_quyet") + Of("dang_giai_quyet"), Of("tiep_nhan"));
    }

    [Fact]
    public void A_rate_of_the_province_rests_on_the_cells_of_all_communes()
    {
        var rate = (FigureValue)ValueAt("nhom.xa.ty_so.dddt.ty_le", SampleNovember.Model);
        Assert.Equal(204, rate.Figure.Origins().Count());
    }

    [Fact]
    public void The_report_says_that_its_figures_are_an_illustration_and_names_no_signer()
    {
        var texts = Whole.Report!.Printed.Select(value => value.Text).ToList();
        Assert.Contains("[Họ và tên]", texts);
        Assert.Contains(texts, text => text.Contains("minh họa", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_template_has_nothing_wrong_with_any_filling_of_the_month()
    {
        var files = Files();
        var result = Project06Report.Runs.TemplateRun.Check(
            Project06Report.Workspaces.Workspace.Holding(files),
            new(November)
        );
        Assert.Empty(result.Findings);
    }

    private static IEnumerable<string> Communes() =>
        Received.Catalogue.MembersOf("XA").Select(unit => unit.Code.ToLowerInvariant());

    /// <summary>Commas in quotes are part of a cell.</summary>
    private static string[] Cells(string line) =>
        [
            .. System
                .Text.RegularExpressions.Regex.Matches(line, "\"([^\"]*)\"|([^,]+)")
                .Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value),
        ];
}
