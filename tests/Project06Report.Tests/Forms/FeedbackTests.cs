using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Forms;
using Project06Report.Periods;
using Project06Report.Submissions;
using Project06Report.Tests.August2022;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Forms;

/// <summary>What goes back to a sender: our form, its values, the findings at their cells.</summary>
public sealed class FeedbackTests : IDisposable
{
    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void Who_has_errors_or_warnings_gets_a_workbook_and_nobody_else()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        var run = Check();
        Assert.Equal(17, run.Exit);
        Assert.Equal(
            ["BHXH-2022-08-lan-2.xlsx", "SYT-2022-08-lan-2.xlsx"],
            new DirectoryInfo(month.PathOf("2022-08/phan-hoi"))
                .EnumerateFiles("*.xlsx")
                .Select(file => file.Name)
                .Order()
        );
        Assert.EndsWith(
            "Đã ghi 2022-08/phan-hoi/SYT-2022-08-lan-2.xlsx\nĐã ghi 2022-08/phan-hoi/BHXH-2022-08-lan-2.xlsx\n"
                + "Đã ghi 2022-08/phan-hoi/gui-tra.tsv\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Beside_the_workbooks_a_list_says_which_goes_to_whom()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        Check();
        Golden.Matches(File.ReadAllText(month.PathOf("2022-08/phan-hoi/gui-tra.tsv")), "gui-tra.tsv");
    }

    [Fact]
    public void The_wrong_cell_is_painted_and_noted_and_the_first_sheet_leads_to_it()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        Check();
        using var document = SpreadsheetDocument.Open(
            month.PathOf("2022-08/phan-hoi/SYT-2022-08-lan-2.xlsx"),
            isEditable: false
        );
        Assert.Empty(
            new OpenXmlValidator()
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")
        );
        var book = document.WorkbookPart!;
        Assert.Equal(
            "PHAN_HOI",
            book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().First().Name!.Value
        );
        Assert.Equal(
            "'SO_LIEU'!F7",
            Part(book, "PHAN_HOI").Worksheet!.Descendants<Hyperlink>().Single().Location!.Value
        );
        var sheet = Part(book, "SO_LIEU");
        var style = (int)
            sheet
                .Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                .Single(cell => cell.CellReference == "F7")
                .StyleIndex!.Value;
        var fill = book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .ElementAt(style)
            .FillId!.Value;
        Assert.Equal(
            "FFF8CBAD",
            book.WorkbookStylesPart.Stylesheet.Fills!.Elements<Fill>()
                .ElementAt((int)fill)
                .PatternFill!.ForegroundColor!.Rgb!.Value
        );
        var note = sheet.WorksheetCommentsPart!.Comments!.Descendants<Comment>().Single();
        Assert.Equal("F7", note.Reference!.Value);
        Golden.Matches(note.InnerText + "\n", "feedback-note.txt");
    }

    /// <summary>Its own file has the figures two rows lower.</summary>
    [Fact]
    public void A_sender_who_inserted_rows_is_told_the_cells_of_the_form_it_gets_back()
    {
        File.Delete(month.PathOf("2022-08/nop/SYT-2022-08-lan-2.xlsx"));
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/SYT-2022-08.xlsx"),
            EditedForm.Of("SYT-2022-08").InsertRow("SO_LIEU", 4).InsertRow("SO_LIEU", 4).ToBytes()
        );
        Assert.Contains("› SO_LIEU › F9 ", Check().Output, StringComparison.Ordinal);
        var note = Assert.Single(Notes("SYT-2022-08-lan-2.xlsx", "SO_LIEU"));
        Assert.Equal("F7", note.Reference!.Value);
        Golden.Matches(note.InnerText + "\n", "feedback-note.txt");
    }

    [Fact]
    public void A_date_outside_the_month_is_noted_at_every_row_that_has_it()
    {
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/CAT-2022-08.xlsx"),
            EditedForm
                .Of("CAT-2022-08")
                .Set("SO_LIEU", "cccd_thu_nhan", "tinh_den_ngay", "08/04/2022")
                .Set("SO_LIEU", "dddt", "tinh_den_ngay", "08/04/2022")
                .ToBytes()
        );
        Check();
        Assert.Equal(
            2,
            Notes("CAT-2022-08-lan-2.xlsx", "SO_LIEU")
                .Count(note => note.InnerText.Contains("08/4/2022", StringComparison.Ordinal))
        );
    }

    /// <summary>A row more in one sheet moves nothing in another.</summary>
    [Fact]
    public void The_cells_of_each_sheet_are_called_as_they_are_called_there()
    {
        File.WriteAllBytes(
            month.PathOf("2022-08/nop/BHXH-2022-08.xlsx"),
            EditedForm.Of("BHXH-2022-08").InsertRow("SO_LIEU", 4).ToBytes()
        );
        Assert.Contains("sửa ô G7, G8, E4 (TY_SO) ", Check().Output, StringComparison.Ordinal);
        Assert.Equal(
            ["G6", "G7"],
            Notes("BHXH-2022-08-lan-2.xlsx", "SO_LIEU").Select(note => note.Reference!.Value)
        );
        Assert.Contains(
            "sửa ô G6, G7, E4 (TY_SO) ",
            Assert.Single(Notes("BHXH-2022-08-lan-2.xlsx", "TY_SO")).InnerText,
            StringComparison.Ordinal
        );
    }

    /// <summary>Its own file has F7 two rows lower, as F9.</summary>
    [Fact]
    public void Only_the_cells_of_the_own_file_are_called_by_other_names()
    {
        var sent = EditedForm.Of("SYT-2022-08").InsertRow("SO_LIEU", 4).InsertRow("SO_LIEU", 4).ToBytes();
        var own = Read(sent).Submission!.Figures.Values.First(figure => $"{figure.Cell!.Cell}" == "F9").Cell!;
        var other = own with { File = "khac.xlsx" };
        Phrase expected = $"{own.NamedWith("Sở Y tế")} bằng {other.NamedWith("Công an Tỉnh")}, theo mục F9";
        var finding = new Diagnostic(DiagnosticCatalogue.Reconciling.Equal, own.Place, "12", expected);

        var returned = WorkbookReader.Read("lai.xlsx", Returned(sent, finding)).Workbook!;
        Assert.Contains(returned.Find("PHAN_HOI")!.Cells, cell =>
            cell.Text == "Sở Y tế, SO_LIEU › F7 bằng Công an Tỉnh, SO_LIEU › F9, theo mục F9"
        );
    }

    /// <summary>Everything the agency sent is there again, one revision later; nothing of it is a finding but what was one before.</summary>
    [Fact]
    public void The_workbook_that_goes_back_is_the_next_submission()
    {
        foreach (var content in SampleWorkspace.All.Where(content => content.Month == SampleWorkspace.August))
        {
            var sent = File.ReadAllBytes(Path.Combine(SampleWorkspace.Root, SampleWorkspace.PathOf(content)));
            var (submission, _) = Read(sent);
            var (again, findings) = Read(Returned(sent));
            Assert.Equal(
                SubmissionText.Of(submission! with { Revision = submission.Revision + 1 }),
                SubmissionText.Of(again!)
            );
            Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        }
    }

    [Fact]
    public void What_was_understood_comes_back_as_it_was_read_and_anything_else_as_the_text_it_was()
    {
        var sent = EditedForm
            .Of("CAT-2022-08")
            .Set("SO_LIEU", "tin_bai", "ky_nay", "39 tin")
            .Set("SO_LIEU", "dddt", "ky_nay", "40.124")
            .Set("SO_LIEU", "diem_lam_cccd", "ky_nay", "1.2.3")
            .Set("SO_LIEU", "dddt", "ghi_chu", "=HYPERLINK(\"http://x\")")
            .AddSheet("nháp", ("A1", "bí mật"))
            .ToBytes();
        var cells = WorkbookReader.Read("CAT.xlsx", Returned(sent)).Workbook!;
        var sheet = CodedTable.Find(cells.Find("SO_LIEU")!, ["ma", "ky_nay", "ghi_chu"])!;
        Assert.Equal((CellKind.Number, "40124"), Stored("dddt", "ky_nay"));
        Assert.Equal((CellKind.Text, "1.2.3"), Stored("diem_lam_cccd", "ky_nay"));
        Assert.Equal((CellKind.Text, "=HYPERLINK(\"http://x\")"), Stored("dddt", "ghi_chu"));
        Assert.DoesNotContain(cells.Sheets, other => other.Cells.Any(cell => cell.Text == "bí mật"));

        (CellKind Kind, string Raw) Stored(string row, string column)
        {
            var cell = sheet[sheet.Rows.First(line => sheet.TextAt(line, "ma") == row), column]!;
            return (cell.Kind, cell.Raw);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_used_gets_a_note_instead_of_a_workbook()
    {
        File.WriteAllText(month.PathOf("2022-08/nop/CAT-2022-08.xlsx"), "hỏng");
        var run = Check();
        Assert.Contains("P06-520", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("phan-hoi/CAT", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The secretariat has it open, not the agency.</summary>
    [Fact]
    public void A_clean_workbook_that_is_open_in_Excel_is_not_sent_back()
    {
        File.WriteAllText(month.PathOf("2022-08/nop/~$CAT-2022-08.xlsx"), "x");
        var run = Check();
        Assert.Contains("P06-194", run.Output, StringComparison.Ordinal);
        Assert.Contains("phan-hoi/", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(month.PathOf("2022-08/phan-hoi/CAT-2022-08-lan-2.xlsx")));
    }

    private List<Comment> Notes(string file, string sheet)
    {
        using var document = SpreadsheetDocument.Open(
            month.PathOf($"2022-08/phan-hoi/{file}"),
            isEditable: false
        );
        return
        [
            .. Part(document.WorkbookPart!, sheet).WorksheetCommentsPart!.Comments!.Descendants<Comment>(),
        ];
    }

    private static byte[] Returned(byte[] sent, params Diagnostic[] others)
    {
        var (submission, findings) = Read(sent);
        return new BlankForms(SampleWorkspace.Catalogue, SampleWorkspace.August, null).WriteBack(
            submission!,
            WorkbookReader.Read("bai.xlsx", sent).Workbook!,
            [.. findings, .. others]
        );
    }

    private static (Submission? Submission, IReadOnlyList<Diagnostic> Findings) Read(byte[] bytes)
    {
        var period = CutOffCalendar.Decree09.PeriodOf(SampleWorkspace.August);
        var received = SubmissionFolder.Read(
            [new("bai.xlsx", bytes)],
            SampleWorkspace.Catalogue.At(period.Last),
            SampleWorkspace.August,
            period
        );
        return (received.Submissions.FirstOrDefault(), [.. received.Findings]);
    }

    private static WorksheetPart Part(WorkbookPart book, string name) =>
        (WorksheetPart)
            book.GetPartById(
                book.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                    .Single(sheet => sheet.Name == name)
                    .Id!.Value!
            );

    private P06 Check() => P06.Run("check", "--feedback", "--month", "2022-08", "--workspace", month.Folder);
}
