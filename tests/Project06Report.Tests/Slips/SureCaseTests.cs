using Project06Report.Diagnostics;
using Project06Report.Tests.November2026;
using Project06Report.Tests.Submissions;
using Xunit;

namespace Project06Report.Tests.Slips;

/// <summary>Months that once were told wrong for sure.</summary>
public sealed class SureCaseTests
{
    [Fact]
    public void Two_columns_exchanged_are_one_finding_although_one_row_says_the_same_in_both()
    {
        var slip = Assert.Single(AugustSlips.Told("CAT", Exchanged));
        Assert.Equal("P06-149, P06-187", slip.AbsorbedCodes);
        Assert.Equal("P06-240", slip.Kind.Code);
        Assert.StartsWith(
            "ghi đổi chỗ cột E và cột F. Rất có thể",
            slip.Cause.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_two_slips_in_one_sum_each_is_said_to_put_right_what_it_puts_right_alone()
    {
        var told = AugustSlips.Told("CAT", form =>
            form.SetAt("HO_SO", "D12", 3917).SetAt("HO_SO", "E12", 3300)
        );
        Assert.Equal(["D12", "E12"], told.Select(finding => finding.Place.Spot));
        Assert.All(told, finding =>
        {
            Assert.Contains("sửa một mình nó thì 1/2 phép", finding.Cause.Show(), StringComparison.Ordinal);
            Assert.All(finding.Judgement!.Options[0].Cells, cell => Assert.Equal(1, cell.Alone));
        });
    }

    [Fact]
    public void A_right_cell_is_not_determined_where_an_exchange_and_a_slip_explain_as_much()
    {
        var told = AugustSlips.Told("CAT", form =>
            form.SetAt("HO_SO", "E13", 11520).SetAt("HO_SO", "E7", 0).SetAt("HO_SO", "F7", 6)
        );
        var finding = Assert.Single(told);
        Assert.Equal(Sureness.OneOf, finding.Judgement!.Sureness);
        Assert.Contains("E7", finding.Cause.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_pasted_one_row_down_is_one_finding_and_gives_back_what_was_lost()
    {
        var finding = Assert.Single(AugustSlips.Told("CAT", Pasted));
        Assert.Equal("P06-240", finding.Kind.Code);
        Assert.EndsWith("D14 12.802", finding.Expected.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_negative_one_of_two_figures_is_told()
    {
        var told = AugustSlips.Told("BHXH", form =>
            form.SetAt("SO_LIEU", "E4", -15).SetAt("SO_LIEU", "F4", 1397)
        );
        Assert.Equal(("P06-221", "E4"), (Assert.Single(told).Kind.Code, told[0].Place.Spot));
    }

    [DeepFact]
    public void Figures_sorted_without_the_names_beside_them_are_one_finding()
    {
        string[] units = ["X28249", "X28261", "X28270", "X28273", "X28285", "X28297"];
        var files = SampleNovember.With("CAT-06-CT", form =>
        {
            var sorted = units
                .Index()
                .SelectMany(unit =>
                    new[] { "tu", "mau" }.Select(column =>
                        (unit.Item, column, Value: form.Value("DDDT", units[(unit.Index + 1) % 6], column))
                    )
                )
                .ToList();
            sorted.ForEach(cell => form.Set("DDDT", cell.Item, cell.column, cell.Value));
            return form;
        });
        var error = Assert.Single(SampleNovember.Check(files).Findings, finding =>
            finding.Severity == Severity.Error
        );
        Assert.Equal("P06-240", error.Kind.Code);
        Assert.StartsWith("số của 6 dòng bị xếp lại", error.Cause.Show(), StringComparison.Ordinal);
    }

    private static EditedForm Exchanged(EditedForm form)
    {
        for (var row = 4; row <= 15; row++)
        {
            var (month, total) = (form["SO_LIEU"].ValueAt($"E{row}"), form["SO_LIEU"].ValueAt($"F{row}"));
            form = form.SetAt("SO_LIEU", $"E{row}", total).SetAt("SO_LIEU", $"F{row}", month);
        }

        return form;
    }

    private static EditedForm Pasted(EditedForm form)
    {
        for (var row = 14; row >= 5; row--)
        {
            form = form.SetAt("HO_SO", $"D{row}", form["HO_SO"].ValueAt($"D{row - 1}"));
        }

        return form;
    }
}
