using Project06Report.Diagnostics;
using Project06Report.Progress;
using Project06Report.Runs;
using Project06Report.Workspaces;
using Xunit;
using static Project06Report.Tests.November2026.SampleNovember;

namespace Project06Report.Tests.November2026;

/// <summary>Where a month stands that has 119 senders and 233 forms.</summary>
public sealed class ProvinceStatusTests
{
    private const string MyTho = "X28261";

    [Fact]
    public void Of_each_group_it_is_told_how_many_units_have_sent_all_their_forms()
    {
        var month = Status("X28261-II06", "X28306-II06", "X28306-06-XA", "CAT-06-CT");
        Assert.Equal(
            [("NGANH", 17, 1), ("XA", 102, 2)],
            month.Groups.Select(group =>
                (group.Group.Code, group.Units.Length, group.Count(Standing.Missing))
            )
        );
        Assert.Equal((119, 3), (month.Units.Length, month.Count(Standing.Missing)));
        Assert.Equal(1, month.Units.Single(unit => unit.Agency.Code == MyTho).Done);
    }

    [Fact]
    public void An_agency_is_written_one_letter_about_all_its_forms()
    {
        var month = Status("X28306-II06", "X28306-06-XA");
        var letters = month.Units.Select(unit => Reminder.For(unit, month)).OfType<string>();
        Assert.Contains(
            "(biểu mẫu 06-XA, II06, số liệu từ ngày",
            Assert.Single(letters),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_unit_that_sent_one_of_its_two_forms_is_reminded_of_the_other()
    {
        var month = Status("X28261-II06");
        var letter = Reminder.For(month.Units.Single(unit => unit.Agency.Code == MyTho), month)!;
        Assert.Contains("biểu mẫu II06", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("06-XA", letter, StringComparison.Ordinal);
    }

    /// <summary>Both forms of one agency are wrong: two workbooks go back, each under its own name.</summary>
    [Fact]
    public void Each_wrong_form_of_an_agency_goes_back_by_itself()
    {
        var files = With("X28261-06-XA", form => form.Set("TY_SO", "ssk", "tu", 37009));
        var path = "2026-11/nop/X28261-II06-2026-11.xlsx";
        files[path] = With("X28261-II06", form => form.Set("HO_SO", "ho_so", "tiep_nhan", 1))[path];
        var result = MonthlyRun.Check(
            Workspace.Holding(files),
            new(Inputs.MonthScope.Whole(November), WriteFeedback: true)
        );
        Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Subset(
            result.Written.ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
            {
                "2026-11/phan-hoi/X28261-06-XA-2026-11-lan-2.xlsx",
                "2026-11/phan-hoi/X28261-II06-2026-11-lan-2.xlsx",
                "2026-11/phan-hoi/gui-tra.tsv",
            }
        );
    }

    private static MonthProgress Status(params string[] missing)
    {
        var files = Files();
        foreach (var form in missing)
        {
            Assert.True(files.Remove($"2026-11/nop/{form}-2026-11.xlsx"));
        }

        return MonthStatus
            .Read(Workspace.Holding(files), new(November, new(2026, 11, 18, 8, 0, 0, TimeSpan.Zero)))
            .Progress!;
    }
}
