using System.Text.Json;
using System.Text.RegularExpressions;
using Project06Report.Figures;
using Project06Report.Reports;
using Project06Report.Tests.CommandLine;
using Project06Report.Tests.Samples;
using Project06Report.WordTemplates.Language;
using Xunit;

namespace Project06Report.Tests.WordTemplates.Checking;

/// <summary>What p06 tells an author may be written is what the check accepts.</summary>
public sealed partial class PublishedFieldTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "2022");

    [Fact]
    public void The_names_about_identity_cards_in_august_2022()
    {
        var run = P06.Run("template", "fields", "cccd", "luy ke", "-m", "2022-08", "-w", Samples);
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, "fields-cccd.txt");
    }

    [Fact]
    public void Every_tag_listed_passes_the_check_and_renders()
    {
        using var json = JsonDocument.Parse(
            P06.Run("template", "fields", "-m", "2022-08", "-w", Samples, "--json").Output
        );
        var tags = json
            .RootElement.GetProperty("cac_ten")
            .EnumerateArray()
            .Select(field => field.GetProperty("the").GetString()!)
            .ToList();
        Assert.True(tags.Count > 300);
        var template = new Docx();
        var (outer, inner) = ("", "");
        foreach (var tag in tags.Where(tag => !tag.Contains(".…", StringComparison.Ordinal)))
        {
            (outer, inner) =
                tag.StartsWith("{{ for x", StringComparison.Ordinal) ? (tag, "…")
                : tag.StartsWith("{{ for y", StringComparison.Ordinal) ? (outer, tag)
                : (outer, inner);
            template.P(
                !ElementTag().IsMatch(tag)
                    ? tag
                    : outer.Replace(
                        "…",
                        tag == inner ? tag : inner.Replace("…", tag, StringComparison.Ordinal),
                        StringComparison.Ordinal
                    )
            );
        }

        var model = ExampleMonth.Model(
            SampleWorkspace.Catalogue,
            SampleWorkspace.August,
            ExampleFilling.Full
        );
        // an element may lack what others have: an indicator of all agencies has no agency
        Assert.Empty(
            Rendering
                .Render(template, model)
                .Findings.Where(finding => finding.Kind.Code != "P06-333")
                .Select(Rendering.Line)
        );
    }

    [Fact]
    public void Every_name_has_a_meaning()
    {
        using var json = JsonDocument.Parse(
            P06.Run("template", "fields", "-m", "2022-08", "-w", Samples, "--json").Output
        );
        Assert.DoesNotContain(json.RootElement.GetProperty("cac_ten").EnumerateArray(), field =>
            field.GetProperty("y_nghia").GetString()!.Length == 0
        );
        Assert.All(
            ExampleMonth
                .Model(SampleWorkspace.Catalogue, SampleWorkspace.August, ExampleFilling.Full)
                .Members,
            member => Assert.NotNull(FieldMeanings.Of(member.Key))
        );
    }

    [Fact]
    public void The_list_of_functions_is_that_of_the_language() =>
        Assert.Equal(
            from name in Builtins.Create(new ScriptModel()).GetMembers().Where(name => name != "empty")
            from function in Builtins.MembersOf(Builtins.Create(new ScriptModel()), name)
            orderby $"{name}.{function}"
            select $"{name}.{function}",
            FunctionGuide.All.Select(function => function.Name).Order()
        );

    [Fact]
    public void The_example_of_a_function_uses_it() =>
        Assert.All(FunctionGuide.All, function =>
            Assert.Contains(function.Name, function.Tag, StringComparison.Ordinal)
        );

    [Fact]
    public void The_model_made_up_has_the_names_of_the_real_month()
    {
        using var month = new August2022.SampleMonth();
        var received = month.Check().Received!;
        var real = MonthlyReport.From(received, received.Catalogue);
        var made = ExampleMonth.Model(SampleWorkspace.Catalogue, SampleWorkspace.August, ExampleFilling.Full);
        Assert.Empty(Names("", real).Except(Names("", made)));
    }

    private static IEnumerable<string> Names(string path, ReportValue value) =>
        value switch
        {
            RecordValue record => record
                .Members.SelectMany(member => Names($"{path}.{member.Key}", member.Value))
                .Prepend(path),
            ListValue list => list
                .Items.SelectMany(item => Names(path + "[]", item))
                .Distinct()
                .Prepend(path),
            _ => [path],
        };

    [GeneratedRegex(@"^\{\{ (?:if )?[xy]\.|for y in x\.")]
    private static partial Regex ElementTag();
}
