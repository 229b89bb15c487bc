using System.Text;
using System.Text.Json.Nodes;
using Project06Report.Cli.Faces;
using Project06Report.Codes;
using Project06Report.Diagnostics;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Reconciliation;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>The SARIF log against the schema of the standard.</summary>
public sealed class SarifTests
{
    [Fact]
    public void The_findings_of_august_2022_are_valid() =>
        Assert.Empty(
            SarifSchema.Violations(
                File.ReadAllText(
                    Path.Combine(Repository.Root, "tests/Project06Report.Tests/CommandLine/august.sarif")
                )
            )
        );

    [Fact]
    public void Every_kind_of_finding_is_valid_accepted_or_not()
    {
        var place = new CellPlace("2022-08/nop/Sở Y tế #1 %.xlsx", "SO_LIEU", new(9, 6), "mũi tiêm");
        var findings = DiagnosticCatalogue.All.SelectMany(
            (kind, number) =>
                new[]
                {
                    new Diagnostic(kind, place, "1", "2", "3")
                    {
                        Related = [place, place with { Cell = new(8, 6) }, place],
                        Rule = "r",
                    },
                    new Diagnostic(kind, new FilePlace("", number % 2 == 0 ? "" : "chỉ nhãn"))
                    {
                        Waiver = "đã thống nhất; Nguyễn Văn A",
                    },
                }
        );
        Assert.Empty(SarifSchema.Violations(Log(findings)));
    }

    [Fact]
    public void Findings_of_generated_errors_are_valid()
    {
        var findings = InjectedErrors.Kinds.SelectMany(kind =>
            ShippedForms.Agencies.SelectMany(agency =>
            {
                var month = new ShippedMonth(7, agency.Code);
                InjectedErrors.Inject(month, agency.Code, kind, new CsCheck.PCG(2, 7));
                return month.Check().Findings;
            })
        );
        Assert.Empty(SarifSchema.Violations(Log(findings)));
    }

    /// <summary>The checker itself: what the schema forbids is told.</summary>
    [Theory]
    [InlineData("$.version", "2.0.0")]
    [InlineData("$.runs[0].tool.driver.language", "vietnamese")]
    [InlineData("$.runs[0].tool.driver.rules[0].defaultConfiguration.level", "fatal")]
    [InlineData("$.runs[0].results[0].level", "info")]
    [InlineData("$.runs[0].results[0].message", "text")]
    [InlineData("$.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri", "a b")]
    [InlineData("$.runs[0].results[0].unknown", "x")]
    [InlineData("$.runs[0].results[0].ruleIndex", "0")]
    public void What_the_schema_forbids_is_told(string path, string value)
    {
        var log = JsonNode.Parse(
            Log([
                new Diagnostic(
                    DiagnosticCatalogue.Reconciling.Sum,
                    new CellPlace("a.xlsx", "SO_LIEU", new(9, 6))
                ),
            ])
        )!;
        var steps = path[2..].Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(log, (node, step) => step == "0" ? node[0]! : node[step]!);
        parent[steps[^1]] = value;
        Assert.NotEmpty(SarifSchema.Violations(log.ToJsonString()));
    }

    private static string Log(IEnumerable<Diagnostic> findings) =>
        Encoding.UTF8.GetString(
            FindingsSarif.Write(
                new RunView("check", SampleMonth.August, Diagnostic.InOrder(findings), ExitCode.FiguresWrong)
            )
        );
}
