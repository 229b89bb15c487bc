using Project06Report.Bundles;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Inputs;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Tests.Bundles;

/// <summary>A bag says at which level its month was read.</summary>
public sealed class ReadingLevelTests : IDisposable
{
    private readonly SealedSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void A_new_bag_says_the_newest_level()
    {
        var bag = SmallBag.Open(File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))));
        Assert.Contains("\n  \"muc_doc\": 3,\n", bag.Text(RunRecord.Path), StringComparison.Ordinal);
        Assert.Equal(ReadingLevels.Newest, RunRecord.Read(bag.Files[RunRecord.Path])!.Level);
    }

    [Theory]
    [InlineData(ReadingLevel.First)]
    [InlineData(ReadingLevel.Second)]
    [InlineData(ReadingLevel.Third)]
    public void A_record_is_written_as_it_was_read(ReadingLevel level)
    {
        var bag = SmallBag.Open(File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))));
        var written = (RunRecord.Read(bag.Files[RunRecord.Path])! with { Level = level }).Write();
        Assert.Equal(level, RunRecord.Read(written)!.Level);
        Assert.Equal(written, RunRecord.Read(written)!.Write());
    }

    [Fact]
    public void A_bag_without_a_level_is_read_at_the_first_and_the_month_before_with_it()
    {
        sample.Edit(SealedSample.August, bag => Level(bag, ""));
        var bag = Open([])!;
        var draft = MonthlyRun.Draft(bag.Inputs, new(MonthScope.Of(bag.Record)));
        Assert.Equal(
            (ReadingLevel.First, ReadingLevel.First, ReadingLevel.First),
            (
                bag.Record.Level,
                draft.Report!.Received.Catalogue.Level,
                draft.Report.Judged.Inputs.PreviousMonth!.Catalogue.Level
            )
        );
    }

    [Theory]
    [InlineData("4", "gói do phiên bản p06 mới hơn lập (muc_doc lớn hơn mức bản này biết)")]
    [InlineData("0", "")]
    [InlineData("\"2\"", "")]
    [InlineData("1.5", "")]
    [InlineData("null", "")]
    public void A_level_that_this_program_does_not_know_is_refused(string level, string cause)
    {
        sample.Edit(SealedSample.August, bag => Level(bag, $"  \"muc_doc\": {level},\n"));
        List<Diagnostic> findings = [];
        Assert.Null(Open(findings));
        var finding = Assert.Single(findings);
        Assert.Equal((Seals.RecordUnreadable, cause), (finding.Kind, finding.Cause.Show()));
    }

    private SealedMonth? Open(List<Diagnostic> findings) =>
        SealedMonth.Open(
            "goi.zip",
            File.ReadAllBytes(sample.PathOf(SealedSample.BagOf(SealedSample.August))),
            findings
        );

    private static void Level(SmallBag bag, string line) =>
        bag.Put(
                RunRecord.Path,
                bag.Text(RunRecord.Path).Replace("  \"muc_doc\": 3,\n", line, StringComparison.Ordinal)
            )
            .Rehash();
}
