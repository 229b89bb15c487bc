using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Reports;
using Project06Report.Submissions;
using Project06Report.Tests.Errors;
using Project06Report.Tests.Reconciliation;
using Project06Report.WordTemplates;
using Xunit;

namespace Project06Report.Tests.Reports;

/// <summary>What a template sees of groups: their units, their sums, and what the sums cover.</summary>
public sealed class GroupModelTests
{
    [Theory]
    [InlineData(
        "{{ for x in nhom.xa }}{{ x.ten_ngan }} {{ x.ty_so.dddt.tu }}; {{ end }}",
        "xã Hai 12.340; phường Ba 31.250; "
    )]
    [InlineData("{{ nhom.xa.size }} {{ nhom.xa.ten }} {{ nhom.phuong.ten_mot }}", "2 xã, phường phường")]
    [InlineData("{{ nhom.xa.ty_so.dddt.tu }}/{{ nhom.xa.ty_so.dddt.mau }}", "43.590/60.000")]
    [InlineData("{{ nhom.phuong.ty_so.dddt.tu }}", "31.250")]
    [InlineData(
        "{{ nhom.xa.ty_so.dddt.ty_le }}% {{ nhom.xa.ty_so.dddt.danh_gia }}",
        "72,7% cao hơn trung bình"
    )]
    [InlineData(
        "{{ don_vi.x28261.ty_so.dddt.danh_gia }} {{ don_vi.x28261.ty_so.dddt.hang.xa }}",
        "cao hơn trung bình 1"
    )]
    [InlineData(
        "{{ don_vi.x28249.ty_so.dddt.con_thieu }} {{ nhom.xa.ty_so.dddt.con_thieu }}",
        "5.660 10.410"
    )]
    [InlineData("{{ don_vi.x28249.diem }} {{ don_vi.x28249.hang.xa }} {{ don_vi.x28261.diem }}", "0,5 2 1,5")]
    [InlineData(
        "{{ nhom.xa.ty_so.dddt.tu.so_don_vi }}/{{ nhom.xa.ty_so.dddt.tu.so_don_vi_phai_gui }}",
        "2/2"
    )]
    [InlineData("{{ if nhom.xa.ty_so.dddt.tu.du }}đủ{{ end }}{{ nhom.xa.ty_so.dddt.tu.thieu.size }}", "đủ0")]
    [InlineData("{{ t = nhom.xa.ty_so.dddt.tu + nhom.xa.ty_so.dddt.mau }}{{ t.so_don_vi }}", "2")]
    [InlineData("{{ nhom.xa.ty_so.dddt.dem.cao_hon }}-{{ nhom.xa.ty_so.dddt.dem.thap_hon }}", "1-1")]
    public void A_tag_prints(string template, string expected) =>
        Assert.Equal(expected, Text(Render(template, GroupMonth.Right().Build())));

    [Theory]
    [InlineData(
        "{{ nhom.xa.ty_so.dddt.tu.so_don_vi }}/{{ nhom.xa.ty_so.dddt.tu.so_don_vi_phai_gui }}",
        "1/2"
    )]
    [InlineData("{{ for x in nhom.xa.ty_so.dddt.tu.thieu }}{{ x }}{{ end }}", "xã Hai")]
    [InlineData("{{ if !nhom.xa.ty_so.dddt.tu.du }}thiếu{{ end }}", "thiếu")]
    [InlineData("{{ t = nhom.xa.ty_so.dddt.mau - nhom.xa.ty_so.dddt.tu }}{{ t.so_don_vi }}", "1")]
    public void A_sum_that_lacks_a_unit_says_so(string template, string expected) =>
        Assert.Equal(expected, Text(Render(template, Short())));

    [Fact]
    public void Against_last_month_only_sums_of_the_same_units_are_compared()
    {
        const string template =
            "{{ nhom.xa.ty_so.dddt.tu_tang ?? \"–\" }} {{ nhom.phuong.ty_so.dddt.tu_tang }}";
        var before = GroupMonth.Right("2026-10").Own("X28261", "06-XA", ("dddt.tu", 31000)).Build();
        Assert.Equal("250 250", Text(Render(template, GroupMonth.Right().Build() with { Before = before })));
        Assert.Equal("– 250", Text(Render(template, Short() with { Before = before })));
    }

    [Fact]
    public void A_break_in_the_series_of_the_group_leaves_nothing_to_compare_with()
    {
        var month = GroupMonth.Right().Break("dddt.tu", "XA", "2026-11", null).Build();
        var rendered = Render(
            "{{ nhom.xa.ty_so.dddt.tu_tang }}",
            month with
            {
                Before = GroupMonth.Right("2026-10").Build(),
            }
        );
        Assert.Contains(
            "Công văn 15",
            Assert.Single(rendered.Findings).Expected.Show(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{{ don_vi.x28261.ty_so.dddt.tu.so_don_vi }}", "chỉ có ở tổng của một nhóm đơn vị")]
    [InlineData("{{ nhom.xa.ty_so.dddt.tu.so_don }}", "so_don")]
    public void A_member_that_a_figure_does_not_have_is_told(string template, string told)
    {
        var finding = Assert.Single(Render(template, GroupMonth.Right().Build()).Findings);
        Assert.Contains(told, finding.Expected.Show(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ nhom.xa.ty_so.dddt.tu }}", true)]
    [InlineData("{{ nhom.xa.ty_so.dddt.ty_le }}", true)]
    [InlineData("{{ vn.so nhom.xa.ty_so.dddt.tu }}", true)]
    [InlineData("{{ nhom.xa.ty_so.dddt.tu }} của {{ nhom.xa.ty_so.dddt.tu.so_don_vi }} đơn vị", false)]
    [InlineData(
        "{{ nhom.xa.ty_so.dddt.tu }}, thiếu {{ for x in nhom.xa.ty_so.dddt.mau.thieu }}{{ x }}{{ end }}",
        false
    )]
    [InlineData("{{ nhom.phuong.ty_so.dddt.tu }}", false)]
    [InlineData("{{ if nhom.xa.ty_so.dddt.tu.so_don_vi == 1 }}{{ nhom.xa.ty_so.dddt.tu }}{{ end }}", true)]
    public void An_incomplete_sum_may_not_be_printed_in_silence(string template, bool isSilent) =>
        Assert.Equal(isSilent, Untold(template).Any());

    /// <summary>Of both kinds of findings about incomplete sums.</summary>
    internal static IEnumerable<KeyValuePair<DiagnosticKind, Func<string>>> All =>
        [
            new(DiagnosticCatalogue.Reporting.SumIncomplete, () =>
                Examples.Told(IncompleteSums.Findings(Short()))
            ),
            new(DiagnosticCatalogue.Reporting.SumNotTold, () =>
                Examples.Told(Untold("{{ nhom.xa.ty_so.dddt.tu }}"))
            ),
        ];

    private static IEnumerable<Diagnostic> Untold(string template) =>
        IncompleteSums.Untold(
            new FilePlace("mau/bao-cao-thang.docx"),
            Render(template, Short()).Printed.Select(value => value.Value)
        );

    private static MonthSubmissions Short() => GroupMonth.Right().NotSent("X28249", "06-XA").Build();

    private static WordRendering Render(string template, MonthSubmissions month) =>
        WordTemplate
            .Open("a.docx", new Docx().P(template).ToBytes())
            .Template!.Render(MonthlyReport.From(month, month.Catalogue), month.Period.Last);

    private static string Text(WordRendering rendering)
    {
        Assert.Empty(rendering.Findings);
        return DocxText.Of(rendering.Document!).Trim('\n');
    }
}
