using Project06Report.Diagnostics;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Submissions;

/// <summary>Merged cells of which only a part is read.</summary>
public sealed class MergedFieldTests
{
    [Fact]
    public void A_field_merged_with_the_label_to_its_left_is_told()
    {
        var form = EditedForm
            .Of("SYT-2022-08")
            .Merge("TY_SO", "B4:C4")
            .Set("TY_SO", "tiem_da_xac_thuc", "tu", null);
        Assert.Equal([("TY_SO", "B4", "ô gộp B4:C4")], Findings(form, FilledForms.InputsMerged).Select(Told));
    }

    [Fact]
    public void A_figure_hidden_under_the_label_to_its_left_is_told() =>
        Assert.Equal(
            [("TY_SO", "C4", "nằm dưới ô gộp B4:C4")],
            Findings(EditedForm.Of("SYT-2022-08").Merge("TY_SO", "B4:C4"), FilledForms.ValueUnderMerge)
                .Select(finding => Told(finding) with { Item3 = finding.Written.Show().Split(", ")[^1] })
        );

    [Fact]
    public void A_figure_under_a_merge_that_reaches_into_a_row_without_code_is_told()
    {
        var form = EditedForm
            .Of("SYT-2022-08")
            .InsertRow("SO_LIEU", 6)
            .SetAt("SO_LIEU", "F6", 5m)
            .Merge("SO_LIEU", "F5:F6");
        Assert.Equal(
            [("SO_LIEU", "F6", "5, nằm dưới ô gộp F5:F6")],
            Findings(form, FilledForms.ValueUnderMerge).Select(Told)
        );
    }

    [Theory]
    [InlineData("A1:D1")]
    [InlineData("I4:J5")]
    public void A_merge_beside_the_fields_is_none_of_our_business(string range)
    {
        var form = EditedForm.Of("SYT-2022-08").Merge("TY_SO", range);
        Assert.Empty(
            Findings(form, FilledForms.InputsMerged).Concat(Findings(form, FilledForms.ValueUnderMerge))
        );
    }

    private static IEnumerable<Diagnostic> Findings(EditedForm form, DiagnosticKind kind) =>
        OneForm.Read(form).Findings.Where(finding => finding.Kind == kind);

    private static (string Sheet, string Cell, string Written) Told(Diagnostic finding) =>
        (finding.Place.Part, finding.Place.Spot, finding.Written.Show());
}
