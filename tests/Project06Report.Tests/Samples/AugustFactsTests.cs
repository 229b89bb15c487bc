using System.Globalization;
using Xunit;

namespace Project06Report.Tests.Samples;

/// <summary>The published facts against what the sample's departments typed, and against where the report prints them.</summary>
public sealed class AugustFactsTests
{
    private static readonly string[] Numeric = ["count", "cumulative", "percent", "ratio"];

    [Fact]
    public void Every_fact_has_a_place_and_a_text_in_the_report() =>
        Assert.Equal(
            AugustFacts.All.Select(fact => fact.Id),
            AugustFacts.Printed.Select(row => row.Id).Distinct()
        );

    [Fact]
    public void A_fact_is_printed_in_its_section_or_in_its_footnote() =>
        Assert.All(AugustFacts.All, fact =>
            Assert.All(AugustFacts.Printed.Where(row => row.Id == fact.Id), row =>
                Assert.Equal(fact.Footnote.Length > 0 ? $"footnote {fact.Footnote}" : fact.Section, row.Where)
            )
        );

    [Fact]
    public void Every_published_number_was_typed_by_the_agency_that_answers_for_it()
    {
        foreach (
            var fact in AugustFacts.All.Where(fact =>
                Numeric.Contains(fact.Kind) && fact.Id != "mui_tiem_con_lai"
            )
        )
        {
            var typed = SampleWorkspace
                .All.Where(content =>
                    content.Month == SampleWorkspace.August && content.Agency == Code(fact.Agency)
                )
                .SelectMany(content => content.Figures.Values)
                .ToList();
            Assert.All(fact.Value.Split('/'), number =>
                Assert.Contains(decimal.Parse(number, CultureInfo.InvariantCulture), typed)
            );
        }
    }

    [Fact]
    public void The_first_submission_of_the_health_department_has_the_published_error_and_nothing_else_wrong()
    {
        var sent = SampleWorkspace
            .All.Where(content => content is { Agency: "SYT", Month.Month: 8 })
            .ToList();
        var changed = sent[0].Figures.Where(figure => sent[1].Figures[figure.Key] != figure.Value).ToList();
        Assert.Equal([1, 2], sent.Select(content => content.Revision));
        Assert.Equal(KeyValuePair.Create("mui_tiem_con_lai.luy_ke", 157527m), Assert.Single(changed));
        Assert.Equal(175527m, sent[1].Figures["mui_tiem_con_lai.luy_ke"]);
    }

    private static string Code(string agency) =>
        agency switch
        {
            "Công an Tỉnh" => "CAT",
            "Bảo hiểm xã hội Tỉnh" => "BHXH",
            "Sở Lao động - Thương binh và Xã hội" => "LDTBXH",
            "Sở Y tế" => "SYT",
            "Tổ công tác triển khai Đề án 06 Tỉnh" => "TCT",
            "Văn phòng UBND Tỉnh (nội dung chung)" => "VPUB",
            _ => throw new ArgumentOutOfRangeException(nameof(agency), agency, "Not an agency of the facts."),
        };
}
