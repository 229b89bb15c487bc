using Project06Report.Figures;
using Project06Report.Reports;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Reports;

public sealed class ProvenanceTests
{
    private static readonly Figure Received = Read(12802, "D4", "thường trú, tiếp nhận");
    private static readonly Figure Resolved = Read(12000, "E4", "thường trú, trả kết quả");

    [Fact]
    public void A_figure_names_its_cell_and_what_is_stored_there() =>
        Assert.Equal(
            ["CAT.xlsx › HO_SO › D4 (thường trú, tiếp nhận), ô ghi “12802”"],
            Provenance.Lines(new FigureValue(Received))
        );

    [Fact]
    public void A_computed_figure_tells_the_computation_and_then_each_cell_once() =>
        Assert.Equal(
            [
                "1.604 = (12.802 − 12.000) × 2",
                "CAT.xlsx › HO_SO › D4 (thường trú, tiếp nhận), ô ghi “12802”",
                "CAT.xlsx › HO_SO › E4 (thường trú, trả kết quả), ô ghi “12000”",
            ],
            Provenance.Lines(new FigureValue((Received - Resolved) * Figure.Constant(2)))
        );

    [Fact]
    public void A_share_and_a_quotient_are_rounded_visibly()
    {
        Assert.Equal(
            "93,7354 ≈ 12.000 : 12.802 × 100",
            Provenance.Lines(
                new FigureValue(
                    Figure.Computed(Resolved.Value / Received.Value * 100, "%", Resolved, Received)
                )
            )[0]
        );
        Assert.Equal("0,9374 ≈ 12.000 : 12.802", Provenance.Lines(new FigureValue(Resolved / Received))[0]);
    }

    [Fact]
    public void Long_sums_and_counts_are_told_by_their_number() =>
        Assert.Equal(
            ["40 = 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + … (40 số)", "2 = đếm 2 mục"],
            [
                Provenance.Lines(new FigureValue(Figure.Sum([.. Enumerable.Repeat(Figure.Constant(1), 40)])))[
                    0
                ],
                Provenance.Lines(new FigureValue(Figure.Computed(2, "đếm", Received, Resolved)))[0],
            ]
        );

    [Fact]
    public void What_no_cell_holds_says_so() =>
        Assert.Equal(
            ["do mẫu tự đặt", "theo danh mục hoặc kỳ báo cáo, không lấy từ bài nộp"],
            [.. Provenance.Lines(null), .. Provenance.Lines(new TextValue("Đồng Tháp"))]
        );

    [Fact]
    public void Every_figure_of_august_is_listed_with_the_words_around_it_and_its_cell()
    {
        using var month = new SampleMonth();
        var printed = SampleMonth.Draft(month.Workspace).Report!.Printed;
        var figure = printed.First(value => value.Text == "46.336");
        Assert.Contains("‹46.336›", figure.Context, StringComparison.Ordinal);
        Assert.Contains(
            "CAT-2022-08.xlsx › SO_LIEU › ",
            Assert.Single(Provenance.Lines(figure.Value)),
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(Path.GetDirectoryName(month.Report)));
        Assert.All(printed.Select(value => value.Value).OfType<FigureValue>(), value =>
            Assert.NotEmpty(Provenance.Cells(value))
        );
    }

    private static Figure Read(decimal value, string cell, string label) =>
        Figure.Read(
            value,
            new SubmissionCell(
                "CAT.xlsx",
                new('0', 64),
                "HO_SO",
                CellAddress.Parse(cell)!.Value,
                label,
                value.ToString(System.Globalization.CultureInfo.InvariantCulture)
            )
        );
}
