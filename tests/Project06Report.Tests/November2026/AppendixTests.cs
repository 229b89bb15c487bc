using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Project06Report.Tests.Layout;
using Xunit;
using static Project06Report.Tests.November2026.SampleNovember;

namespace Project06Report.Tests.November2026;

/// <summary>The appendices of the report as they are printed, against the tables of the example.</summary>
public sealed class AppendixTests
{
    private static readonly Lazy<List<List<string[]>>> Tables = new(() =>
    {
        using var document = Open();
        return
        [
            .. document
                .MainDocumentPart!.Document.Body!.Elements<Table>()
                .Select(table =>
                    table
                        .Elements<TableRow>()
                        .Select(row =>
                            row.Elements<TableCell>().Select(cell => cell.InnerText.Trim()).ToArray()
                        )
                        .ToList()
                ),
        ];
    });

    [Fact]
    public void Appendix_1_has_the_rate_and_rank_of_every_commune_in_every_line_and_its_points()
    {
        string[] lines =
        [
            "dddt",
            "ssk",
            "asxh",
            "bhxh",
            "btxh",
            "ncc",
            "dd_n1",
            "dd_n2",
            "dd_n23",
            "dd_chu_sd",
            "dd_don_dk",
        ];
        var expected = Received
            .Catalogue.MembersOf("XA")
            .Select(unit => unit.Code.ToLowerInvariant())
            .Select(code =>
                string.Join(
                    '|',
                    lines
                        .Select(line =>
                            $"{Shown($"don_vi.{code}.ty_so.{line}.ty_le")}({Shown($"don_vi.{code}.ty_so.{line}.hang.xa")})"
                        )
                        .Append(Shown($"don_vi.{code}.diem"))
                )
            );
        var printed = LongTable(14)
            .Select(row =>
                string.Join('|', row.Skip(2).Select(cell => cell.Replace(" ", "", StringComparison.Ordinal)))
            );
        Assert.Equal(expected, printed.Take(102));
    }

    [Fact]
    public void The_rates_of_appendix_1_are_those_of_the_table_rounded_half_up()
    {
        var rows = Csv("units-06-XA-2026-11.csv");
        var printed = LongTable(14);
        for (var at = 0; at < 102; at++)
        {
            var (part, whole) = (
                decimal.Parse(rows[at][3], CultureInfo.InvariantCulture),
                decimal.Parse(rows[at][2], CultureInfo.InvariantCulture)
            );
            var rate = Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);
            Assert.StartsWith(
                rate.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ','),
                printed[at][2],
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Appendix_2_has_the_thirteen_measures_of_every_agency_and_commune()
    {
        var expected = Csv("dossiers-II06-2026-11.csv")
            .Where(row => row[0].Length > 2)
            .Select(row => string.Join('|', row[^13..]))
            .Order(StringComparer.Ordinal);
        var printed = LongTable(15)
            .Where(row => int.TryParse(row[0], out _))
            .Select(row =>
                string.Join('|', row.Skip(2).Select(cell => cell.Replace(".", "", StringComparison.Ordinal)))
            )
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, printed);
    }

    [Fact]
    public void Long_tables_repeat_their_headings_on_landscape_pages_and_break_no_row()
    {
        using var document = Open();
        var body = document.MainDocumentPart!.Document.Body!;
        var landscape = body.Descendants<PageSize>()
            .Where(size => size.Orient?.Value == PageOrientationValues.Landscape);
        Assert.Equal(3, landscape.Count());
        foreach (var table in body.Elements<Table>().Where(table => table.Elements<TableRow>().Count() > 30))
        {
            Assert.NotEmpty(table.Elements<TableRow>().First().Descendants<TableHeader>());
            Assert.All(table.Elements<TableRow>(), row => Assert.NotEmpty(row.Descendants<CantSplit>()));
        }
    }

    [Fact]
    public void The_report_is_valid_and_keeps_the_layout_of_the_decree()
    {
        using var document = Open();
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2013)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}")
        );
        Assert.Empty(Decree.Check(Whole.Report!.Outputs[0].Bytes));
    }

    private static WordprocessingDocument Open() =>
        WordprocessingDocument.Open(new MemoryStream(Whole.Report!.Outputs[0].Bytes), isEditable: false);

    /// <summary>The rows below the headings of the table that has more than a hundred rows and so many columns.</summary>
    private static List<string[]> LongTable(int columns) =>
        [
            .. Tables
                .Value.Single(table => table.Count(row => row.Length == columns) > 100)
                .Where(row => row.Length == columns && char.IsAsciiDigit(row[0].FirstOrDefault())),
        ];

    private static List<string[]> Csv(string name) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "templates/2026/nguon/so-lieu", name))
                .Skip(1)
                .Select(line => line.Split(',')),
        ];
}
