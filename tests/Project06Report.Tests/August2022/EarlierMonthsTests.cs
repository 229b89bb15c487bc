using Project06Report.Catalogue;
using Project06Report.Inputs;
using Project06Report.Periods;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Submissions;
using Xunit;

namespace Project06Report.Tests.August2022;

/// <summary>The months before, as far as the workspace has them.</summary>
public sealed class EarlierMonthsTests : IDisposable
{
    private static readonly ReportingMonth October = new(2022, 10);
    private static readonly CatalogueAt Plain = SampleWorkspace.Catalogue.At(
        SampleWorkspace.Catalogue.PeriodOf(October).Last
    );

    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [Fact]
    public void Nothing_is_read_for_a_catalogue_without_medians()
    {
        var workspace = month.Workspace.Keeping();
        Assert.Empty(new EarlierMonths(workspace, SampleWorkspace.Catalogue, October).ForMedians(Plain));
        Assert.Empty(workspace.Kept);
    }

    [Fact]
    public void A_median_is_given_every_month_but_the_previous_one_and_none_that_is_not_there()
    {
        Send("2022-09");
        var earlier = new EarlierMonths(month.Workspace, SampleWorkspace.Catalogue, October);
        Assert.Equal(
            ["2022-07", "2022-08"],
            earlier.ForMedians(WithMedian()).Select(known => known.Month.ToString())
        );
    }

    [Fact]
    public void A_month_is_read_once_however_often_it_is_asked_for()
    {
        var earlier = new EarlierMonths(month.Workspace, SampleWorkspace.Catalogue, October);
        var first = earlier.Back(12);
        Directory.Delete(month.PathOf("2022-08"), recursive: true);
        Assert.Equal(["2022-07", "2022-08"], first.Select(known => known.Month.ToString()));
        Assert.Equal(first, earlier.Back(12));
        Assert.Same(first[1], Assert.Single(earlier.Back(2)));
    }

    [Fact]
    public void A_month_that_was_read_on_the_way_is_not_read_again()
    {
        var workspace = month.Workspace.Keeping();
        var earlier = new EarlierMonths(
            workspace,
            SampleWorkspace.Catalogue,
            new(2022, 9),
            month.Check().Received!
        );
        Assert.Equal(["2022-08"], earlier.Back(1).Select(known => known.Month.ToString()));
        Assert.Empty(workspace.Kept);
    }

    private static CatalogueAt WithMedian() =>
        Plain with
        {
            Rules =
            [
                .. Plain.Rules,
                Plain.Rules[0] with
                {
                    Kind = RuleKind.Change,
                    Operands = [],
                    AgainstMedian = true,
                },
            ],
        };

    private void Send(string of)
    {
        Directory.CreateDirectory(month.PathOf($"{of}/nop"));
        File.WriteAllBytes(
            month.PathOf($"{of}/nop/bh.xlsx"),
            EditedForm
                .Of("BHXH-2022-08")
                .Set("BIA", "ky", "gia_tri", of)
                .Set("_META", "ky", "gia_tri", of)
                .ToBytes()
        );
    }
}
