using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Judging;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Forms;

public sealed partial class ReconciliationWorkbookTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void Generate_writes_it_beside_the_report()
    {
        var outcome = month.Generate();
        Assert.Equal(
            Written(outcome.Judged!, outcome.Findings),
            File.ReadAllBytes(month.PathOf("2022-08/bao-cao/doi-chieu.xlsx"))
        );
    }

    [Fact]
    public void It_is_valid_and_our_own_strict_reader_has_nothing_to_say()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written()), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")
        );
        var reading = WorkbookReader.Read("doi-chieu.xlsx", Written());
        Assert.NotNull(reading.Workbook);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Every_figure_is_there_with_its_value_its_cell_its_stored_text_and_the_hash_of_its_file()
    {
        var outcome = month.Check();
        var figures = Sheet("Số liệu");
        var rows = figures
            .Cells.Where(cell => cell.Address is { Column: 12, Row: > 3 })
            .Select(cell => cell.Address.Row);
        var told = rows.Select(row =>
                string.Join(
                    '|',
                    new[] { 3, 6, 7, 8, 9, 10, 12 }.Select(column => figures[new(row, column)]?.Text ?? "")
                )
            )
            .ToHashSet();
        var known = outcome
            .Received!.Submissions.SelectMany(submission => submission.Figures)
            .Select(pair => (pair.Key, Figure: pair.Value, Cell: pair.Value.Cell!));
        Assert.All(known, figure =>
            Assert.Contains(
                string.Join(
                    '|',
                    figure.Key,
                    figure.Figure.Value,
                    figure.Cell.File,
                    figure.Cell.Sheet,
                    figure.Cell.Cell,
                    figure.Cell.Raw,
                    figure.Cell.Sha256
                ),
                told
            )
        );
    }

    [Fact]
    public void Every_rule_is_there_and_the_failing_ones_come_first()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        var rules = Sheet("Đối chiếu");
        var verdicts = rules
            .Cells.Where(cell => cell.Address is { Column: 1, Row: > 3 })
            .Select(cell => cell.Text)
            .ToList();
        Assert.Equal(month.Check().Judged!.Reconciliation.Results.Length, verdicts.Count);
        Assert.Equal(["LỆCH", "LỆCH", "CẦN XEM LẠI", "CẦN XEM LẠI", "CẦN XEM LẠI", "KHỚP"], verdicts.Take(6));
        Assert.All(verdicts.Skip(5), verdict => Assert.Equal("KHỚP", verdict));
    }

    [Fact]
    public void Every_link_leads_to_the_row_it_names()
    {
        var workbook = Workbook();
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written()), isEditable: false);
        var targets = document
            .WorkbookPart!.WorksheetParts.SelectMany(part =>
                part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Hyperlink>()
            )
            .Select(link => link.Location!.Value!)
            .ToList();
        Assert.True(targets.Count > 100);
        Assert.All(targets, target =>
        {
            var match = LinkTarget().Match(target);
            Assert.NotNull(
                workbook.Find(match.Groups[1].Value)![CellAddress.Parse(match.Groups[2].Value)!.Value]
            );
        });
    }

    [Fact]
    public void The_same_month_gives_the_same_bytes() => Assert.Equal(Written(), Written());

    [Fact]
    public void A_text_that_looks_like_a_formula_an_escape_or_markup_is_read_back_as_it_was()
    {
        string[] texts =
        [
            "=1+1",
            "-5",
            "@x",
            "+y",
            "_x0041_",
            "a<b>&\"'",
            "hai\ndòng",
            "  lùi ",
            "𝔘 ngoài BMP",
        ];
        var book = new WorkbookWriter("thử");
        var sheet = book.AddSheet("Trang 'một' & hai");
        sheet.Columns(20);
        foreach (var text in texts)
        {
            sheet.Row();
            sheet.Text(text, CellStyle.Text);
        }

        var reading = WorkbookReader.Read("thu.xlsx", book.ToBytes());
        Assert.Empty(reading.Findings);
        var cells = reading.Workbook!.Find("Trang 'một' & hai")!.Cells;
        Assert.Equal(texts, cells.Select(cell => cell.Text));
        Assert.All(cells, cell => Assert.False(cell.IsFormula));
        using var document = SpreadsheetDocument.Open(new MemoryStream(book.ToBytes()), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
        Assert.Equal(
            4,
            document
                .WorkbookPart!.WorksheetParts.Single()
                .Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                .Count(cell =>
                    document
                        .WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>()
                        .ElementAt((int)cell.StyleIndex!.Value)
                        .QuotePrefix?.Value == true
                )
        );
    }

    private byte[] Written()
    {
        var outcome = month.Check();
        return Written(outcome.Judged!, outcome.Findings);
    }

    private static byte[] Written(JudgedMonth judged, IReadOnlyList<Diagnostic> findings) =>
        ReconciliationWorkbook.Write(judged.Received, judged.Reconciliation, findings);

    private Workbook Workbook() => WorkbookReader.Read("doi-chieu.xlsx", Written()).Workbook!;

    private Sheet Sheet(string name) => Workbook().Find(name)!;

    [GeneratedRegex("^'(.+)'!([A-Z]+[0-9]+)$")]
    private static partial Regex LinkTarget();
}
