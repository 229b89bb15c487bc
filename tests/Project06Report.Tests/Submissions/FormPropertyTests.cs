using System.Collections.Immutable;
using CsCheck;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Submissions;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Submissions;

/// <summary>What must hold for every form. The seed of a counterexample is printed; <c>P06_SOAK=10</c> runs ten times as long.</summary>
public sealed class FormPropertyTests
{
    private static readonly CatalogueAt Catalogue = SampleWorkspace.Catalogue.At(
        SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last
    );

    private static readonly Gen<SubmissionContent> Contents = GeneratedContent.Of(Catalogue);

    [Law]
    public void A_form_gives_back_what_was_typed() =>
        Cases.ForAll(Contents, 10_000, content => Difference(content, RawForm.Of(Catalogue, content)));

    [Law]
    public void A_form_as_departments_get_it_gives_back_what_was_typed()
    {
        var writer = new SubmissionWriter(Catalogue, new string('a', 64));
        Contents.Sample(
            content =>
                Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(writer.Write(content)))),
            iter: Soak.Times(20),
            threads: 1
        );
    }

    /// <summary>Up to the row in which codes are still looked for; a sheet that scrolls that far is no form.</summary>
    [Law]
    public void Blank_rows_and_columns_put_in_or_taken_out_anywhere_change_nothing_that_is_read() =>
        Cases.ForAll(
            Gen.Select(Contents, Gen.Select(Gen.Int[0, 20], Gen.Int[1, 30], Gen.Int[0, 5]).Array[1, 16]),
            1_000,
            drawn =>
            {
                var (content, edits) = drawn;
                var form = RawForm.Of(Catalogue, content);
                foreach (var (sheet, at, edit) in edits)
                {
                    var name = form.SheetNames[sheet % form.SheetNames.Count];
                    _ = edit switch
                    {
                        0 or 1 => form.InsertRow(name, at),
                        2 or 3 => form.InsertColumn(name, at),
                        4 => form.DeleteBlankRow(name, at),
                        _ => form.DeleteBlankColumn(name, at),
                    };
                }

                return Difference(content, form);
            }
        );

    [Fact]
    public void A_deleted_row_is_named_and_all_others_are_read() =>
        ForEachFigure(
            (content, row) =>
            {
                var month = ReadMonth(RawForm.Of(Catalogue, content).DeleteRow(row.Sheet, row.Code));
                var told = month.Findings.Any(finding =>
                    finding.Kind == FilledForms.RowMissing
                    && finding.Expected.Show().EndsWith($" {row.Code}", StringComparison.Ordinal)
                );
                var left = content with
                {
                    Figures = content.Figures.RemoveRange(content.Figures.Keys.Where(id => IsOf(id, row))),
                    Texts = content.Texts.RemoveRange(content.Texts.Keys.Where(id => IsOf(id, row))),
                    Dates = content.Dates.RemoveRange(content.Dates.Keys.Where(id => IsOf(id, row))),
                    AsOf = content.AsOf.Remove(row.Code),
                };
                return
                    told
                    == Owed(content).Exists(indicator => indicator.Code == row.Code && indicator.Required)
                    ? Difference(left, Assert.Single(month.Submissions))
                    : $"{row.Code} is not named";
            }
        );

    [Fact]
    public void A_deleted_column_is_named_and_no_figure_of_its_sheet_is_read() =>
        ForEachFigure(
            (content, column) =>
            {
                var month = ReadMonth(
                    RawForm.Of(Catalogue, content).DeleteColumn(column.Sheet, column.Column)
                );
                return
                    month.Findings.Any(finding =>
                        finding.Kind == FilledForms.ColumnMissing
                        && finding.Place.Part == column.Sheet
                        && finding.Severity == Severity.Error
                    )
                    && !month
                        .Submissions.SelectMany(submission => submission.Figures.Values)
                        .Any(figure => figure.Cell!.Sheet == column.Sheet)
                    ? null
                    : $"{column.Sheet} {column.Column}";
            }
        );

    /// <summary>Domain: X25. The row it was pasted from is then blank.</summary>
    [Fact]
    public void A_column_pasted_one_row_too_low_is_told() =>
        ForEachFigure(
            (content, first) =>
            {
                if (!first.Required || !content.Figures.ContainsKey(first.Id))
                {
                    return null;
                }

                var findings = ReadMonth(
                    RawForm.Of(Catalogue, content).PushDown(first.Sheet, first.Column, first.Code)
                ).Findings;
                return findings.Any(finding =>
                    finding.Kind == FilledForms.Blank && finding.Place.Part == first.Sheet
                )
                    ? null
                    : $"{first.Id} is not told";
            }
        );

    /// <summary>The code of one column, or all of a sheet; the column of dates has no names.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lost_codes_of_columns_are_made_good_by_the_names_of_cells(bool whole) =>
        ForEachFigure(
            (content, lost) =>
            {
                var form = RawForm.Of(Catalogue, content);
                form = whole ? form.ClearCodes(lost.Sheet) : form.SetCode(lost.Sheet, lost.Column, null);
                var left = whole
                    ? content with
                    {
                        AsOf = content.AsOf.RemoveRange(
                            Owed(content)
                                .Where(indicator => indicator.Sheet == lost.Sheet)
                                .Select(indicator => indicator.Code)
                        ),
                    }
                    : content;
                var month = ReadMonth(form);
                return month.Findings.Any(finding =>
                    finding.Kind == FilledForms.CodesLost && finding.Place.Part == lost.Sheet
                )
                    ? Difference(left, Assert.Single(month.Submissions))
                    : string.Join('\n', month.Findings);
            }
        );

    [Law]
    public void The_order_of_sheets_and_of_rows_makes_no_difference() =>
        Gen.Select(Contents, Gen.Select(Gen.Int[0, 20], Gen.Int[4, 16], Gen.Int[4, 16]).Array[1, 20])
            .Sample(
                (content, edits) =>
                {
                    var form = RawForm.Of(Catalogue, content);
                    foreach (var (sheet, one, other) in edits)
                    {
                        var name = form.SheetNames[sheet % form.SheetNames.Count];
                        form.SwapRows(name, one, other).MoveSheet(name, one % form.SheetNames.Count);
                    }

                    Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(form)));
                },
                iter: Soak.Times(500)
            );

    [Law]
    public void Renamed_sheets_change_nothing_that_is_read() =>
        Gen.Select(Contents, Gen.Int[0, 20])
            .Sample(
                (content, sheet) =>
                {
                    var form = RawForm.Of(Catalogue, content);
                    form.Rename(form.SheetNames[sheet % form.SheetNames.Count], "Trang 1");
                    Assert.Equal(SubmissionText.Of(content), SubmissionText.Of(Read(form)));
                },
                iter: Soak.Times(300)
            );

    [Law]
    public void The_same_days_are_read_in_the_1904_system() =>
        Contents.Sample(
            content =>
                Assert.Equal(
                    SubmissionText.Of(content),
                    SubmissionText.Of(Read(RawForm.Of(Catalogue, content).Use1904Dates()))
                ),
            iter: Soak.Times(200)
        );

    [Law]
    public void One_bad_file_leaves_the_findings_on_the_others_as_they_are()
    {
        var agencies = Catalogue.Owing.Take(20).ToList();
        var alone = agencies.ToDictionary(
            agency => agency.Code,
            agency => FindingsOf(MonthOf([agency.Code]), agency.Code)
        );
        foreach (
            var bad in (byte[][])
                [
                    [],
                    [.. "PK"u8, 3, 4, 0, 0],
                    EditedForm.Of("SYT-2022-08").RemoveSheet("BIA").ToBytes(),
                ]
        )
        {
            var month = MonthOf(
                [.. agencies.Skip(1).Select(agency => agency.Code)],
                new ReceivedFile("2022-08/nop/a-hong.xlsx", bad)
            );
            Assert.Equal(19, month.Submissions.Length);
            Assert.Contains(month.Findings, finding =>
                finding.Place.File == "2022-08/nop/a-hong.xlsx" && finding.Severity == Severity.Error
            );
            Assert.All(agencies.Skip(1), agency =>
                Assert.Equal(alone[agency.Code], FindingsOf(month, agency.Code))
            );
        }
    }

    private static string FindingsOf(MonthSubmissions month, string agency) =>
        string.Join(
            '\n',
            Diagnostic
                .InOrder(month.Findings)
                .Where(finding => finding.Place.File.Contains($"/{agency}-", StringComparison.Ordinal))
        );

    /// <summary>Each with a fault of its own.</summary>
    private static MonthSubmissions MonthOf(ImmutableArray<string> agencies, params ReceivedFile[] others)
    {
        var period = SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August);
        ReceivedFile[] files =
        [
            .. others,
            .. agencies.Select(agency => new ReceivedFile(
                $"2022-08/nop/{agency}-2022-08.xlsx",
                EditedForm.Of($"{agency}-2022-08").AddSheet("nháp", ("A1", agency)).ToBytes()
            )),
        ];
        return SubmissionFolder.Read(files, Catalogue, SampleWorkspace.August, period);
    }

    /// <summary>For one place of each generated form that asks for figures.</summary>
    private static void ForEachFigure(Func<SubmissionContent, FormPlace, string?> fault) =>
        Cases.ForAll(Gen.Select(GeneratedContent.WithFigures(Catalogue), Gen.Double.Unit), 300, drawn =>
            Owed(drawn.Item1) is var owed ? fault(drawn.Item1, owed[(int)(drawn.Item2 * owed.Count)]) : null
        );

    /// <summary>The rows and columns of SO_LIEU, HO_SO and TY_SO.</summary>
    private static List<FormPlace> Owed(SubmissionContent content) =>
        [
            .. Catalogue
                .PlacesOf(Catalogue.FindAgency(content.Agency)!)
                .Where(indicator => indicator.Column.Length > 0),
        ];

    private static bool IsOf(string id, FormPlace row) =>
        id.StartsWith(row.Code + ".", StringComparison.Ordinal);

    private static string? Difference(SubmissionContent typed, EditedForm form) =>
        Difference(typed, Read(form));

    private static string? Difference(SubmissionContent typed, Submission read) =>
        SubmissionText.Of(typed) is var expected
        && SubmissionText.Of(read) is var actual
        && expected == actual
            ? null
            : $"typed\n{expected}\nread\n{actual}";

    private static Submission Read(EditedForm form) => Read(form.ToBytes());

    private static MonthSubmissions ReadMonth(EditedForm form) => ReadMonth(form.ToBytes());

    private static Submission Read(byte[] bytes) => Assert.Single(ReadMonth(bytes).Submissions);

    private static MonthSubmissions ReadMonth(byte[] bytes) =>
        SubmissionFolder.Read(
            [new("2022-08/nop/bai.xlsx", bytes)],
            Catalogue,
            SampleWorkspace.August,
            SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August)
        );
}
