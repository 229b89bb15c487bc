using System.Collections.Immutable;
using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks;
using Xunit;

namespace Project06Report.Tests.Submissions;

/// <summary>What must hold for every form. CsCheck prints the seed of a counterexample; <c>P06_SOAK=10</c> runs ten times as long.</summary>
public sealed class FormPropertyTests
{
    private static readonly CatalogueAt Catalogue = SampleWorkspace.Catalogue.At(SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last);

    private static readonly Gen<SubmissionContent> Contents = GeneratedContent.Of(Catalogue);

    [Fact]
    public void A_form_gives_back_what_was_typed() =>
        Contents.Sample(content => Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(RawForm.Of(Catalogue, content)))), iter: Soak.Times(1_000));

    [Fact]
    public void A_form_as_departments_get_it_gives_back_what_was_typed()
    {
        var writer = new SubmissionWriter(Catalogue, new string('a', 64));
        Contents.Sample(content => Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(writer.Write(content)))), iter: Soak.Times(20), threads: 1);
    }

    /// <summary>Up to the row in which codes are still looked for; a sheet that scrolls that far is no form.</summary>
    [Fact]
    public void Blank_rows_and_columns_anywhere_change_nothing_that_is_read() =>
        Gen.Select(Contents, Gen.Select(Gen.Int[0, 20], Gen.Int[1, 30], Gen.Bool).Array[1, 12]).Sample((content, edits) =>
        {
            var form = RawForm.Of(Catalogue, content);
            foreach (var (sheet, at, isRow) in edits)
            {
                var name = form.SheetNames[sheet % form.SheetNames.Count];
                _ = isRow ? form.InsertRow(name, at) : form.InsertColumn(name, at);
            }

            Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(form)));
        }, iter: Soak.Times(500));

    [Fact]
    public void The_order_of_sheets_and_of_rows_makes_no_difference() =>
        Gen.Select(Contents, Gen.Select(Gen.Int[0, 20], Gen.Int[4, 16], Gen.Int[4, 16]).Array[1, 20]).Sample((content, edits) =>
        {
            var form = RawForm.Of(Catalogue, content);
            foreach (var (sheet, one, other) in edits)
            {
                var name = form.SheetNames[sheet % form.SheetNames.Count];
                form.SwapRows(name, one, other).MoveSheet(name, one % form.SheetNames.Count);
            }

            Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(form)));
        }, iter: Soak.Times(500));

    [Fact]
    public void Renamed_sheets_change_nothing_that_is_read() =>
        Gen.Select(Contents, Gen.Int[0, 20]).Sample((content, sheet) =>
        {
            var form = RawForm.Of(Catalogue, content);
            form.Rename(form.SheetNames[sheet % form.SheetNames.Count], "Trang 1");
            Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(form)));
        }, iter: Soak.Times(300));

    [Fact]
    public void The_same_days_are_read_in_the_1904_system() =>
        Contents.Sample(content => Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(RawForm.Of(Catalogue, content).Use1904Dates()))), iter: Soak.Times(200));

    [Fact]
    public void One_bad_file_leaves_the_findings_on_the_others_as_they_are()
    {
        var agencies = Catalogue.Agencies.Where(agency => agency.Form.Length > 0).Take(20).ToList();
        var alone = agencies.ToDictionary(agency => agency.Code, agency => FindingsOf(MonthOf([agency.Code]), agency.Code));
        foreach (var bad in (byte[][])[[], [.. "PK"u8, 3, 4, 0, 0], EditedForm.Of("SYT-2022-08").RemoveSheet("BIA").ToBytes()])
        {
            var month = MonthOf([.. agencies.Skip(1).Select(agency => agency.Code)], new ReceivedFile("2022-08/nop/a-hong.xlsx", bad));
            Assert.Equal(19, month.Submissions.Length);
            Assert.Contains(month.Findings, finding => finding.Place.File == "2022-08/nop/a-hong.xlsx" && finding.Severity == Severity.Error);
            Assert.All(agencies.Skip(1), agency => Assert.Equal(alone[agency.Code], FindingsOf(month, agency.Code)));
        }
    }

    private static string FindingsOf(MonthSubmissions month, string agency) =>
        string.Join('\n', Diagnostic.InOrder(month.Findings).Where(finding => finding.Place.File.Contains($"/{agency}-", StringComparison.Ordinal)));

    /// <summary>Each with a fault of its own.</summary>
    private static MonthSubmissions MonthOf(ImmutableArray<string> agencies, params ReceivedFile[] others)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August);
        ReceivedFile[] files = [.. others, .. agencies.Select(agency =>
            new ReceivedFile($"2022-08/nop/{agency}-2022-08.xlsx", EditedForm.Of($"{agency}-2022-08").AddSheet("nháp", ("A1", agency)).ToBytes()))];
        return SubmissionFolder.Read(files, Catalogue, SampleWorkspace.August, period);
    }

    private static Submission Read(EditedForm form) => Read(form.ToBytes());

    private static Submission Read(byte[] bytes)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August);
        var month = SubmissionFolder.Read([new("2022-08/nop/bai.xlsx", bytes)], Catalogue, SampleWorkspace.August, period);
        return Assert.Single(month.Submissions);
    }
}
