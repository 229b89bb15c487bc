using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tracing;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Bundles;

public sealed class TraceTests
{
    private static readonly Lazy<MonthTrace> August = new(() =>
    {
        using var sample = new SealedSample();
        return MonthTrace.Of(sample.Workspace, SealedSample.August);
    });

    [Fact]
    public void Every_printed_figure_of_August_ends_at_cells_that_store_what_is_said()
    {
        using var sample = new August2022.SampleMonth();
        var books = new Dictionary<string, Workbook>();
        var cells = August.Value.Figures.SelectMany(trace => trace.Cells).Distinct().ToList();
        Assert.True(cells.Count > 100);
        Assert.All(cells, cell =>
        {
            var bytes = File.ReadAllBytes(sample.PathOf(cell.File));
            Assert.Equal(cell.Sha256, Project06Report.Bundles.Bag.Hash(bytes));
            var book = books.TryGetValue(cell.File, out var read)
                ? read
                : books[cell.File] = WorkbookReader.Read(cell.File, bytes).Workbook!;
            Assert.Equal(cell.Raw, book.Find(cell.Sheet)![cell.Cell]!.Raw);
        });
    }

    /// <summary>What a template computes ends at cells too: each leaf of each tree, not only one of them.</summary>
    [Fact]
    public void Every_leaf_of_every_tree_is_a_cell()
    {
        Assert.All(
            August.Value.Figures.Where(trace => trace.End is TraceEnd.Submissions or TraceEnd.Catalogue),
            trace =>
            {
                Assert.NotEmpty(trace.Sources);
                Assert.All(trace.Sources.SelectMany(Leaves), leaf => Assert.NotNull(leaf.Cell));
            }
        );

        static IEnumerable<TraceNode> Leaves(TraceNode node) =>
            node.Children.IsEmpty ? [node] : node.Children.SelectMany(Leaves);
    }

    [Fact]
    public void Every_text_and_date_of_the_catalogue_names_the_cell_that_holds_it()
    {
        var book = Catalogue();
        var traces = August
            .Value.Traces.Where(trace => trace.End == TraceEnd.Catalogue && !IsOfThePeriod(trace))
            .ToList();
        Assert.Equal(
            ["CAI_DAT", "CHI_TIEU", "DON_VI", "NGUOI_KY", "NOI_NHAN", "THUAT_NGU", "VAN_BAN"],
            traces.SelectMany(trace => trace.Cells).Select(cell => cell.Sheet).Distinct().Order()
        );
        Assert.All(traces, trace => Assert.Contains(trace.Text, ReadingsOf(trace, book)));
    }

    [Fact]
    public void Every_day_and_month_of_the_period_names_the_calendar()
    {
        var book = Catalogue();
        var traces = August.Value.Traces.Where(IsOfThePeriod).ToList();
        Assert.Contains("ngày 14 tháng 8 năm 2022", traces.Select(trace => trace.Text));
        Assert.All(traces.SelectMany(trace => trace.Cells), cell =>
        {
            Assert.Equal("CAI_DAT", cell.Sheet);
            Assert.Equal("lich_ky", book.Find("CAI_DAT")![new(cell.Cell.Row, 1)]!.Text);
        });
    }

    [Theory]
    [InlineData("Phạm Thiện Nghĩa", "NGUOI_KY!C4")]
    [InlineData("06/QĐ-TTg", "VAN_BAN!C4 VAN_BAN!D4")]
    [InlineData("ngày 06 tháng 01 năm 2022", "VAN_BAN!E4")]
    [InlineData("Tổ công tác triển khai Đề án 06 Tỉnh", "DON_VI!B6")]
    [InlineData("mức độ 3, mức độ 4", "THUAT_NGU!B6")]
    public void A_text_of_the_catalogue_is_traced_to_its_own_cell(string text, string cells) =>
        Assert.Contains(
            cells,
            August
                .Value.Find(text)
                .Where(trace => trace.End == TraceEnd.Catalogue)
                .Select(trace => string.Join(' ', trace.Cells.Select(cell => $"{cell.Sheet}!{cell.Cell}")))
        );

    [Fact]
    public void Without_a_source_are_only_the_numbers_the_author_of_the_template_typed_and_its_counters()
    {
        var typed = August.Value.Figures.Where(trace => trace.End == TraceEnd.TypedInTemplate).ToList();
        Assert.Equal(["1", "2", "3", "4", "5", "1", "2"], typed.Select(trace => trace.Text));
        Assert.All(typed, heading =>
            Assert.StartsWith($"‹{heading.Text}›. ", heading.Context, StringComparison.Ordinal)
        );
        Assert.Equal(
            ["stt"],
            August
                .Value.Traces.Where(trace => trace.End == TraceEnd.CountedByTemplate)
                .Select(trace => trace.Expression)
                .Distinct()
        );
    }

    [Fact]
    public void A_figure_is_followed_to_its_cell_its_file_and_its_rules()
    {
        using var sample = new SealedSample();
        sample.DeleteInputs();
        var run = P06.Run("trace", "-m", "2022-08", "-w", sample.Folder, "95,8%");
        Assert.Equal(0, run.Exit);
        // rules come and go with the catalogue; two of them tell how they are shown
        var shown = run
            .Output.Split('\n')
            .Where(line =>
                !line.StartsWith("  Đối chiếu", StringComparison.Ordinal)
                || line.Contains(".ty_le.", StringComparison.Ordinal)
            );
        Golden.Matches(
            Regex.Replace(string.Join('\n', shown), "(R1-|SHA-256 )[-0-9A-Za-z]+", "$1…"),
            "trace-share.txt"
        );
    }

    [Fact]
    public void A_month_that_is_not_sealed_is_traced_from_its_files()
    {
        using var sample = new August2022.SampleMonth();
        var run = P06.Run("trace", "-m", "2022-08", "-w", sample.Folder, "175.527", "--json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            "theo các tệp hiện có; tháng chưa niêm phong",
            json.RootElement.GetProperty("co_so").GetString()
        );
        var cell = json.RootElement.GetProperty("so")[0].GetProperty("tu")[0];
        Assert.Equal(
            ("2022-08/nop/SYT-2022-08-lan-2.xlsx", "F7", "175527"),
            (Text("tep"), Text("o"), Text("o_ghi"))
        );

        string? Text(string name) => cell.GetProperty(name).GetString();
    }

    [Fact]
    public void In_a_month_with_errors_the_figure_asked_for_comes_before_them()
    {
        using var sample = new August2022.SampleMonth();
        File.Delete(sample.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        var run = P06.Run("trace", "-m", "2022-08", "-w", sample.Folder, "12.802");
        Assert.Matches(@"(?s)^Nguồn số liệu theo các tệp hiện có.*\n12\.802\n.*\nLỖI P06-203  ", run.Output);
    }

    [Fact]
    public void The_table_has_a_row_for_every_figure()
    {
        using var sample = new SealedSample();
        var run = P06.Run("trace", "-m", "2022-08", "-w", sample.Folder, "--all");
        Assert.Equal(0, run.Exit);
        Assert.Equal(
            August.Value.Figures.Count(),
            run.Output.Split('\n').Count(line => line.Count(letter => letter == '\t') == 5) - 1
        );
    }

    [Fact]
    public void What_the_report_does_not_print_cannot_be_traced()
    {
        using var sample = new SealedSample();
        var run = P06.Run("trace", "-m", "2022-08", "-w", sample.Folder, "157.527");
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(
            "LỖI P06-448  Báo cáo không in con số hay câu chữ này\n  Ở         2022-08\n  Đang ghi  “157.527”\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("cccd_thu_nhan", "46.336")]
    [InlineData("46336", "46.336")]
    [InlineData("Thủ tướng", "Thủ tướng Chính phủ")]
    public void A_figure_is_found_by_its_expression_its_stored_value_or_a_part_of_its_text(
        string query,
        string text
    ) => Assert.Contains(text, August.Value.Find(query).Select(trace => trace.Text));

    private static bool IsOfThePeriod(FigureTrace trace) =>
        trace.Sources.Any(source => source.Text.StartsWith("kỳ báo cáo 2022-08", StringComparison.Ordinal));

    private static Workbook Catalogue()
    {
        using var sample = new August2022.SampleMonth();
        var bytes = File.ReadAllBytes(sample.PathOf("danh-muc.xlsx"));
        return WorkbookReader.Read("danh-muc.xlsx", bytes).Workbook!;
    }

    /// <summary>What the cells of a trace say, in each way a report may print it.</summary>
    private static string[] ReadingsOf(FigureTrace trace, Workbook book)
    {
        var cells = trace.Cells.Select(cell => book.Find(cell.Sheet)![cell.Cell]!).ToList();
        if (cells is not [{ IsDate: true } date])
        {
            var text = string.Join('/', cells.Select(cell => cell.Text));
            return [text, VietnameseText.LowerFirst(text), VietnameseText.UpperFirst(text)];
        }

        var serial = decimal.Parse(date.Raw, CultureInfo.InvariantCulture);
        var day = ExcelDate.FromSerial(serial, book.Uses1904Dates)!.Value;
        return [VietnameseDate.Long(day), VietnameseDate.Short(day)];
    }
}
