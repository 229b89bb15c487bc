using Project06Report.Diagnostics;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Reports;

public sealed class UnprintedTests
{
    [Fact]
    public void The_sample_month_loses_nothing_an_agency_wrote()
    {
        using var month = new SampleMonth();
        Assert.DoesNotContain(month.Generate().Findings, finding => finding.Kind == Reporting.NotPrinted);
    }

    [Fact]
    public void A_narrative_the_template_has_no_place_for_is_named_with_its_cell()
    {
        using var month = new SampleMonth();
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/STP-2022-08.xlsx"),
            EditedForm.Of("STP-2022-08").SetAt("NOI_DUNG", "B4", "kien_nghi").ToBytes()
        );
        var finding = Assert.Single(month.Generate().Findings, finding =>
            finding.Kind == Reporting.NotPrinted
        );
        Assert.Equal(("NOI_DUNG", "D4"), (finding.Place.Part, finding.Place.Spot));
        Assert.StartsWith(
            "mục I.2, loại kien_nghi: “Sở Tư pháp lập danh mục",
            finding.Written.Show(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_in_a_section_that_lists_none_is_named_with_its_cell()
    {
        using var month = new SampleMonth();
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"),
            EditedForm.Of("BHXH-2022-08").SetAt("VAN_BAN", "G4", "III").ToBytes()
        );
        var finding = Assert.Single(month.Generate().Findings, finding =>
            finding.Kind == Reporting.NotPrinted
        );
        Assert.Equal("mục III: Công văn số 1011/BHXH-QLT", finding.Written.Show());
    }

    [Theory]
    [InlineData(
        "B4",
        "Cập nhật hồ sơ trẻ em",
        "“Cập nhật hồ sơ trẻ em”, tình trạng “Đang thực hiện”",
        Severity.Note
    )]
    [InlineData("D4", "Chưa hoàn thành", "xã hội”, tình trạng “Chưa hoàn thành”", Severity.Note)]
    [InlineData("D4", "Đã hòan thành", "xã hội”, tình trạng “Đã hòan thành”", Severity.Warning)]
    public void A_commitment_the_template_tells_in_its_own_words_is_quoted(
        string cell,
        string text,
        string written,
        Severity severity
    )
    {
        using var month = new SampleMonth();
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/LDTBXH-2022-08.xlsx"),
            EditedForm.Of("LDTBXH-2022-08").SetAt("CAM_KET", cell, text).ToBytes()
        );
        var finding = Assert.Single(month.Generate().Findings, finding =>
            finding.Kind == Reporting.CommitmentNotPrinted
        );
        Assert.Equal(("CAM_KET", "D4", severity), (finding.Place.Part, finding.Place.Spot, finding.Severity));
        Assert.EndsWith(written, finding.Written.Show(), StringComparison.Ordinal);
    }
}
