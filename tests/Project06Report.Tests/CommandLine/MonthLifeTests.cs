using System.Text.Json;
using Project06Report.Forms;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Forms;
using Project06Report.Tests.Samples;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>What an officer does between the 14th and the 20th, by commands alone, from an empty folder to the report.</summary>
public sealed class MonthLifeTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("p06-").FullName;

    private string Folder => Path.Combine(parent, "Đề án 06");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [Fact]
    public void Forms_go_out_submissions_come_in_errors_go_back_and_the_report_equals_the_sample_in_every_figure()
    {
        Assert.Equal(0, P06.Run("init", Folder).Exit);
        Assert.Equal(0, Run("forms").Exit);
        FillIn();
        var status = Run("status");
        Assert.Equal(0, status.Exit);
        Assert.Contains("24", status.Output, StringComparison.Ordinal);

        // two slips were typed: two agencies have errors, and their workbooks go back
        var check = Run("check", "--feedback", "--json");
        Assert.Equal(17, check.Exit);
        Assert.Equal(
            ["2022-08/nop/Báo cáo CAT.xlsx", "2022-08/nop/Báo cáo SYT.xlsx"],
            ErrorsIn(check).Distinct().Order()
        );
        Correct("CAT", "thuong_tru_dvc.tra_lai", 24);
        Correct("SYT", "mui_tiem_con_lai.luy_ke", 175527);

        var again = Run("check", "--json");
        Assert.True(again.Exit == 0, again.Output);
        Assert.Empty(ErrorsIn(again));
        Assert.Equal(0, Run("generate").Exit);
        using var sample = new SampleMonth();
        sample.Generate();
        Assert.Equal(
            Lines(sample.Report),
            Lines(Path.Combine(Folder, "2022-08/bao-cao/BC-DeAn06-2022-08.docx"))
        );
    }

    /// <summary>Every paragraph of the report and every footnote.</summary>
    private static IEnumerable<string> Lines(string report)
    {
        var text = ReportText.Of(File.ReadAllBytes(report));
        return text.Paragraphs.Concat(
            Enumerable.Range(1, text.Footnotes).Select(number => text[$"footnote {number}"])
        );
    }

    /// <summary>The facts of August typed into the forms that went out, two of them wrong; LibreOffice saves what the agencies send.</summary>
    private void FillIn()
    {
        var typed = Directory.CreateDirectory(Path.Combine(parent, "da-dien"));
        var catalogue = SampleWorkspace.Catalogue.At(
            SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last
        );
        foreach (
            var content in SampleAugust2022
                .Submissions.GroupBy(content => content.Agency)
                .Select(sent => sent.Last() with { Revision = 1 })
                .Select(Slipped)
        )
        {
            var agency = catalogue.FindAgency(content.Agency)!;
            var form = File.ReadAllBytes(
                Path.Combine(Folder, $"2022-08/bieu-trang/{content.Agency}-2022-08.xlsx")
            );
            var filled = new TypedInto(form).Type(
                new(catalogue, catalogue.OwedBy(agency)),
                new SubmissionWriter(catalogue, "").Typed(content, agency)
            );
            File.WriteAllBytes(
                Path.Combine(typed.FullName, $"Báo cáo {content.Agency}.xlsx"),
                filled.ToBytes()
            );
        }

        LibreOffice.Convert(
            OrderedListing.FilesBelow(typed.FullName).Select(name => Path.Combine(typed.FullName, name)),
            LibreOffice.Workbook,
            Path.Combine(parent, "gui"),
            "vi"
        );
        foreach (var sent in OrderedListing.FilesBelow(Path.Combine(parent, "gui")))
        {
            File.Copy(Path.Combine(parent, "gui", sent), Path.Combine(Folder, "2022-08/nop", sent));
        }
    }

    private static SubmissionContent Slipped(SubmissionContent content) =>
        content.Agency switch
        {
            "CAT" => content with { Figures = content.Figures.SetItem("thuong_tru_dvc.tra_lai", 42) },
            "SYT" => content with { Figures = content.Figures.SetItem("mui_tiem_con_lai.luy_ke", 157527) },
            _ => content,
        };

    /// <summary>The agency puts its cell right in the workbook it got back, and sends that.</summary>
    private void Correct(string agency, string indicator, decimal value)
    {
        var catalogue = SampleWorkspace.Catalogue.At(
            SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last
        );
        var place = new FormLayout(catalogue, catalogue.OwedBy(catalogue.FindAgency(agency)!)).Find(
            indicator
        )!;
        var returned = File.ReadAllBytes(
            Path.Combine(Folder, $"2022-08/phan-hoi/{agency}-2022-08-lan-2.xlsx")
        );
        File.WriteAllBytes(
            Path.Combine(Folder, $"2022-08/nop/{agency} sửa.xlsx"),
            new TypedInto(returned).Type(place.Table.Name, place.Cell, FormValue.Of(value)).ToBytes()
        );
    }

    private static IEnumerable<string> ErrorsIn(P06 run) =>
        [
            .. JsonDocument
                .Parse(run.Output)
                .RootElement.GetProperty("phat_hien")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("muc_do").GetString() == "loi")
                .Select(finding => finding.GetProperty("noi").GetProperty("tep").GetString()!),
        ];

    private P06 Run(string command, params string[] more) =>
        P06.Run([command, "--month", "2022-08", "--workspace", Folder, .. more]);
}
