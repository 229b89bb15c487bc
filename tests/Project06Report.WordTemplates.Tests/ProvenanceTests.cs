using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Project06Report.Figures;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

public sealed class ProvenanceTests
{
    [Fact]
    public void Every_printed_value_is_listed_with_its_place_and_its_cells()
    {
        var rendering = Rendering.Render(
            new Docx()
                .P("Tổng {{ a + b }}")
                .P("{{ for x in ds }}")
                .P("{{ x.ten }}[^{{ vn.so x.so }} hồ sơ]")
                .P("{{ end }}")
                .Header("Kỳ {{ ky }}"),
            Of(("a", N(1)), ("b", N(2)), ("ky", T("8/2022")), ("ds", List(Of(("ten", T("A")), ("so", N(7))))))
        );
        Assert.Equal(
            """
            thân văn bản 1: a + b = 3 [2 ô]
            thân văn bản 2: x.ten = A [chữ]
            chú thích 1 1: vn.so x.so = 7 [1 ô]
            đầu trang 1 1: ky = 8/2022 [chữ]
            """,
            string.Join(
                "\n",
                rendering.Printed.Select(printed =>
                    $"{printed.Part} {printed.Paragraph}: {printed.Expression} = {printed.Text} [{Origin(printed.Value)}]"
                )
            )
        );
    }

    [Fact]
    public void Shares_and_computed_figures_keep_the_cells_they_rest_on()
    {
        var rendering = Rendering.Render(
            new Docx().P("{{ vn.phan_tram a (a + b) }} {{ c = a * 2 }}{{ c }} {{ math.round (a / b) 1 }}"),
            Of(("a", N(1)), ("b", N(3)))
        );
        Assert.Equal(
            ["25,0%: 2 ô", "2: 1 ô", "0,3: 2 ô"],
            rendering.Printed.Select(printed => $"{printed.Text}: {Origin(printed.Value)}")
        );
    }

    [Fact]
    public void The_engine_hands_origins_on_and_knows_no_kind_of_them()
    {
        using var file = File.OpenRead(typeof(WordTemplate).Assembly.Location);
        using var assembly = new PEReader(file);
        var metadata = assembly.GetMetadataReader();
        var used = metadata
            .TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => metadata.GetString(type.Name))
            .ToHashSet();
        Assert.Contains(nameof(TextValue), used);
        Assert.DoesNotContain(
            typeof(Origin).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Origin))),
            type => type != typeof(Origin) && used.Contains(type.Name)
        );
    }

    private static string Origin(ReportValue? value) =>
        value switch
        {
            FigureValue figure => $"{figure.Figure.Cells().Count()} ô",
            TextValue => "chữ",
            _ => "?",
        };
}
