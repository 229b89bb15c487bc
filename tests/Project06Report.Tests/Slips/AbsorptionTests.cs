using Project06Report.Diagnostics;
using Project06Report.Tests.November2026;
using Xunit;

namespace Project06Report.Tests.Slips;

/// <summary>One fault, one finding.</summary>
public sealed class AbsorptionTests
{
    [Fact]
    public void A_dash_for_zero_is_one_finding_and_keeps_the_rules_it_stopped()
    {
        var finding = Assert.Single(AugustSlips.Told("CAT", form => form.SetAt("HO_SO", "G6", "-")));
        Assert.Equal("P06-150", finding.Kind.Code);
        Assert.Equal("P06-218, P06-219", finding.AbsorbedCodes);
    }

    [Fact]
    public void Rows_sorted_under_their_codes_are_one_error_and_blame_no_cell()
    {
        var told = SampleNovember
            .Check(
                SampleNovember.With("CAT-06-CT", form =>
                    form.Set("DDDT", "X28249", "ten", "Phường Mỹ Tho")
                        .Set("DDDT", "X28249", "tu", 33682)
                        .Set("DDDT", "X28249", "mau", 36161)
                        .Set("DDDT", "X28261", "ten", "Phường Đạo Thạnh")
                        .Set("DDDT", "X28261", "tu", 31671)
                        .Set("DDDT", "X28261", "mau", 38860)
                )
            )
            .Findings;
        var error = Assert.Single(told, finding => finding.Severity == Severity.Error);
        Assert.Equal("P06-237", error.Kind.Code);
        Assert.Equal("P06-219 (4)", error.AbsorbedCodes);
        Assert.Equal(["B5"], error.Related.Select(place => place.Spot));
    }
}
