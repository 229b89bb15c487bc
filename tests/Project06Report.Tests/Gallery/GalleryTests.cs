using System.IO.Compression;
using System.Xml.Linq;
using Project06Report.Figures;
using Project06Report.Inputs;
using Project06Report.Reports;
using Project06Report.Runs;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.WordTemplates.Checking;
using Project06Report.WordTemplates.Package;
using Project06Report.Workspaces;
using Xunit;

namespace Project06Report.Tests.Gallery;

/// <summary>The templates of templates/vi-du, one per technique, filled with the sample of August 2022.</summary>
public sealed class GalleryTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string Folder = Path.Combine(Repository.Root, "templates", "vi-du");

    private static readonly Lazy<RecordValue> August = new(() =>
    {
        using var month = new SampleMonth();
        var received = month.Check().Received!;
        var before = MonthlyRun
            .Check(month.Workspace, new(MonthScope.Whole(SampleMonth.August.Previous)))
            .Received!;
        return MonthlyReport.From(received, received.Catalogue, before, received);
    });

    public static TheoryData<string> Templates => [.. Files().Select(name => name[..^5])];

    /// <summary>Rendering also validates the document and checks the rules every report keeps.</summary>
    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_of_the_gallery_prints_what_it_shows(string name)
    {
        var rendering = Rendering.Render(Read(name), August.Value, Beside);

        Assert.Empty(rendering.Findings.Select(Rendering.Line));
        Golden.Matches(DocxText.Of(rendering.Document!) + "\n", $"{name}.txt");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Of_a_template_of_the_gallery_the_check_says_nothing(string name) =>
        Assert.Equal(
            "",
            EditedTemplate.Words(
                TemplateRun
                    .Check(
                        Workspace.Find(SampleWorkspace.Root)!,
                        new(SampleMonth.August, Path.Combine(Folder, name + ".docx"))
                    )
                    .Findings
            )
        );

    [Fact]
    public void A_numbered_list_in_a_loop_is_a_list_of_its_own_in_each_round() =>
        Assert.Equal(
            [5, 2],
            Part("danh-so-lai-tu-dau", "document.xml")
                .Descendants(Word + "numId")
                .GroupBy(list => (string?)list.Attribute(Word + "val"))
                .Select(list => list.Count())
        );

    [Fact]
    public void A_header_is_filled_like_the_text() =>
        Assert.Equal(
            "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP - tháng 8/2022",
            string.Concat(
                Part("hop-van-ban-dau-trang", "header1.xml")
                    .Descendants(Word + "t")
                    .Select(text => text.Value)
            )
        );

    [Fact]
    public void The_list_of_the_gallery_names_each_template_once() =>
        Assert.Equal(
            Files(),
            File.ReadLines(Path.Combine(Folder, "README.md"))
                .Where(line => line.StartsWith("| [", StringComparison.Ordinal))
                .Select(line => line[3..line.IndexOf(']', StringComparison.Ordinal)])
                .Order(StringComparer.Ordinal)
        );

    private static XElement Part(string name, string part)
    {
        using var zip = new ZipArchive(
            new MemoryStream(Rendering.Render(Read(name), August.Value).Document!)
        );
        using var stream = zip.GetEntry($"word/{part}")!.Open();
        return XElement.Load(stream);
    }

    private static IEnumerable<string> Files() =>
        new DirectoryInfo(Folder)
            .EnumerateFiles("*.docx")
            .Select(file => file.Name)
            .Order(StringComparer.Ordinal);

    private static SnippetFile Beside(string name) => new(File.ReadAllBytes(Path.Combine(Folder, name)));

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".docx"));
}
