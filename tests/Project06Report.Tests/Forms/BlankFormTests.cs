using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;
using Agency = Project06Report.Catalogue.Agency;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using DefinedName = DocumentFormat.OpenXml.Spreadsheet.DefinedName;
using OwedForm = Project06Report.Catalogue.OwedForm;

namespace Project06Report.Tests.Forms;

public sealed partial class BlankFormTests
{
    private static readonly BlankForms Forms = new(SampleWorkspace.Catalogue, SampleWorkspace.August, null);

    private static readonly Dictionary<string, Agency> Owing = SampleWorkspace
        .Catalogue.At(SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last)
        .Owing.ToDictionary(agency => agency.Code);

    private static OwedForm Owed(string agency) =>
        SampleWorkspace
            .Catalogue.At(SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last)
            .OwedBy(Owing[agency]);

    /// <summary>One of each form.</summary>
    public static TheoryData<string> Agencies =>
        [.. Owing.Values.DistinctBy(agency => agency.OnlyFormCode()).Select(agency => agency.Code)];

    [Theory]
    [MemberData(nameof(Agencies))]
    public void A_form_is_valid_and_our_own_strict_reader_has_nothing_to_say(string agency)
    {
        var bytes = Forms.Write(Owed(agency));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")
        );
        Assert.Empty(WorkbookReader.Read("bieu.xlsx", bytes).Findings);
    }

    [Fact]
    public void The_same_month_gives_the_same_bytes() =>
        Assert.Equal(Forms.Write(Owed("CAT")), Forms.Write(Owed("CAT")));

    [Theory]
    [MemberData(nameof(Agencies))]
    public void Every_sheet_is_protected_without_a_password_and_only_white_cells_are_open(string agency)
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(Forms.Write(Owed(agency))),
            isEditable: false
        );
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        Assert.All(document.WorkbookPart.WorksheetParts, part =>
        {
            var protection = part.Worksheet.GetFirstChild<SheetProtection>();
            Assert.True(protection?.Sheet?.Value);
            Assert.Null(protection!.Password);
            foreach (var cell in part.Worksheet.Descendants<Cell>())
            {
                var style = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
                var isWhite = style.FillId!.Value == 0;
                Assert.True(
                    style.Protection?.Locked?.Value != false || (isWhite && cell.CellFormula is null),
                    $"{part.Uri} {cell.CellReference}"
                );
            }
        });
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public void Every_sheet_prints_on_A4_as_wide_as_the_page_and_repeats_its_headings(string agency)
    {
        var bytes = Forms.Write(Owed(agency));
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.All(document.WorkbookPart!.WorksheetParts, part =>
        {
            var page = part.Worksheet.GetFirstChild<PageSetup>()!;
            Assert.Equal((9u, 0u), (page.PaperSize!.Value, page.FitToHeight!.Value));
            Assert.True(part.Worksheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        });
        var titles = document
            .WorkbookPart.Workbook.DefinedNames!.Elements<DefinedName>()
            .Where(name => name.Name == "_xlnm.Print_Titles")
            .Select(name => name.Text);
        Assert.Contains("'NOI_DUNG'!$2:$3", titles);
    }

    /// <summary>English names, commas, points: what the file format demands whatever language Excel speaks; no number becomes a text by a
    /// format that some locale reads differently, and no literal is longer than Excel takes.</summary>
    [Theory]
    [MemberData(nameof(Agencies))]
    public void A_formula_does_not_depend_on_the_language_of_the_machine(string agency)
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(Forms.Write(Owed(agency))),
            isEditable: false
        );
        string[] known =
        [
            "IF",
            "OR",
            "AND",
            "NOT",
            "N",
            "ABS",
            "ROUND",
            "ISNUMBER",
            "COUNTIF",
            "COUNTIFS",
            "TRIM",
            "LEFT",
        ];
        var formulas = document
            .WorkbookPart!.WorksheetParts.SelectMany(part =>
                part.Worksheet.Descendants<CellFormula>()
                    .Select(cell => cell.Text)
                    .Concat(part.Worksheet.Descendants<Formula>().Select(formula => formula.Text))
            )
            .ToList();
        Assert.All(formulas, formula =>
        {
            Assert.InRange(formula.Length, 1, 8192);
            Assert.DoesNotContain(';', Literal().Replace(formula, ""));
            Assert.All(FunctionName().Matches(Literal().Replace(formula, "")), name =>
                Assert.Contains(name.Groups[1].Value, known)
            );
            Assert.All(Literal().Matches(formula), literal => Assert.InRange(literal.Length, 2, 255));
        });
    }

    [Fact]
    public void A_form_knows_whose_it_is_for_which_month_and_from_which_catalogue()
    {
        var meta = Read("SYT").Find("_META")!;
        Assert.Equal(SheetVisibility.VeryHidden, meta.Visibility);
        var lines = meta
            .Cells.Where(cell => cell.Address.Row > 3)
            .GroupBy(cell => cell.Address.Row)
            .ToDictionary(row => row.First().Text, row => row.Last().Text);
        Assert.Equal(
            ("06-YT", "2022.1", "SYT", "2022-08", SampleWorkspace.Catalogue.Sha256),
            (lines["bieu_mau"], lines["phien_ban"], lines["don_vi"], lines["ky"], lines["danh_muc"])
        );
    }

    [Fact]
    public void Every_place_has_its_name()
    {
        var workbook = Read("SYT");
        var owed = SampleWorkspace.Catalogue.At(new(2022, 8, 14)).PlacesOf(Owing["SYT"]);
        Assert.Equal(
            owed.Where(indicator => indicator.Column.Length > 0)
                .Select(indicator => $"DA06.{indicator.Id}")
                .Order(),
            workbook.DefinedNames.Select(name => name.Name).Order()
        );
        Assert.All(workbook.DefinedNames, name =>
            Assert.Equal(name.Name.Split('.')[1], workbook.Find(name.Sheet)![new(name.Cell.Row, 1)]!.Text)
        );
    }

    [Fact]
    public void Last_months_cumulative_figure_is_shown_and_the_check_counts_on_from_it()
    {
        var period = CutOffCalendar.Decree09.PeriodOf(SampleWorkspace.July);
        var july = Project06Report.Submissions.SubmissionFolder.Read(
            [
                new(
                    "CAT.xlsx",
                    File.ReadAllBytes(Path.Combine(SampleWorkspace.Root, "2022-07/nop/CAT-2022-07.xlsx"))
                ),
            ],
            SampleWorkspace.Catalogue.At(period.Last),
            SampleWorkspace.July,
            period
        );
        var workbook = WorkbookReader
            .Read(
                "CAT.xlsx",
                new BlankForms(SampleWorkspace.Catalogue, SampleWorkspace.August, july).Write(Owed("CAT"))
            )
            .Workbook!;
        Assert.Equal("1269837", workbook.Find("SO_LIEU")![new(4, 9)]!.Raw);
        Assert.Contains(workbook.Find(CheckSheet.Name)!.Cells, cell =>
            cell.Text == "F4 phải bằng 1.269.837 (tháng 7/2022) + E4"
        );
    }

    [Theory]
    [InlineData("HO_SO", "D4", "whole", "Gõ số nguyên")]
    [InlineData("SO_LIEU", "G4", "date", "Gõ một ngày có thật")]
    [InlineData("DANH_SACH", "A4", "list", "Chọn một mã")]
    [InlineData("BIA", "C16", "list", "Gõ chữ x")]
    public void What_is_typed_is_guarded_with_a_Vietnamese_sentence(
        string sheet,
        string cell,
        string type,
        string sentence
    )
    {
        using var document = SpreadsheetDocument.Open(
            new MemoryStream(Forms.Write(Owed("CAT"))),
            isEditable: false
        );
        var id = document
            .WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Single(entry => entry.Name == sheet)
            .Id!;
        var guard = ((WorksheetPart)document.WorkbookPart.GetPartById(id!))
            .Worksheet!.Descendants<DataValidation>()
            .Single(guard =>
                guard
                    .SequenceOfReferences!.InnerText!.Split(' ')
                    .Any(range => range.Split(':')[0] == cell || range == cell)
            );
        Assert.Equal(type, guard.Type!.InnerText);
        Assert.StartsWith(sentence, guard.Error!.Value!, StringComparison.Ordinal);
    }

    private static Project06Report.Workbooks.Workbook Read(string agency) =>
        WorkbookReader.Read($"{agency}.xlsx", Forms.Write(Owed(agency))).Workbook!;

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"([A-Z][A-Z0-9.]*)\(")]
    private static partial Regex FunctionName();
}
