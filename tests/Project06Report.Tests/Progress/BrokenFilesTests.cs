using System.Collections.Immutable;
using Project06Report.Progress;
using Project06Report.Runs;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Project06Report.Tests.Workbooks.Corpus;
using Xunit;

namespace Project06Report.Tests.Progress;

/// <summary>One submission broken in each way the corpus knows: nothing else of the month is judged differently.</summary>
public sealed class BrokenFilesTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2022, 8, 18, 10, 0, 0, TimeSpan.FromHours(7));

    private readonly SampleMonth month = new();

    public void Dispose() => month.Dispose();

    [DeepFact]
    public void A_file_broken_in_any_way_leaves_the_status_of_all_others_as_it_is() =>
        RequireStatusKept(CorpusTests.Corpus);

    [Fact]
    public void A_small_file_broken_in_one_way_of_ten_leaves_the_status_of_all_others_as_it_is() =>
        RequireStatusKept(CorpusTests.Small.Where((_, at) => at % 10 == 0));

    [DeepFact]
    public void A_file_broken_in_any_way_leaves_the_check_of_all_others_as_it_is() =>
        RequireCheckKept(CorpusTests.Corpus.Where((_, at) => at % 20 == 0));

    [Fact]
    public void A_small_file_broken_in_one_way_of_a_hundred_leaves_the_check_of_all_others_as_it_is() =>
        RequireCheckKept(CorpusTests.Small.Where((_, at) => at % 100 == 0));

    /// <summary>Twelve of the twenty-four at a time, so that half of the month is always whole.</summary>
    private void RequireStatusKept(IEnumerable<OddFile> broken)
    {
        var agencies = Status().Agencies.Select(agency => agency.Agency.Code).ToList();
        foreach (var (batch, at) in broken.Chunk(agencies.Count / 2).Select((batch, at) => (batch, at)))
        {
            var victims = batch
                .Select((odd, index) => (Odd: odd, Agency: agencies[(index * 2) + (at % 2)]))
                .ToDictionary(pair => pair.Agency, pair => pair.Odd);
            var kept = victims.SelectMany(victim => Break(victim.Key, victim.Value)).ToImmutableArray();
            Assert.All(Status().Agencies, agency =>
                AssertJudged(agency, victims.GetValueOrDefault(agency.Agency.Code))
            );
            Restore(kept);
        }
    }

    private void RequireCheckKept(IEnumerable<OddFile> broken)
    {
        var whole = month.Check();
        foreach (var odd in broken)
        {
            var kept = Break("HCL", odd);
            var outcome = month.Check();
            Assert.Equal(Used(whole, "HCL"), Used(outcome, ""));
            Assert.Equal("HCL", Assert.Single(outcome.Received!.Missing).Code);
            Assert.Equal(
                whole
                    .Findings.Where(finding => finding.Place.File != "2022-08/nop/HCL-2022-08.xlsx")
                    .Select(finding => finding.ToString()),
                outcome
                    .Findings.Where(finding =>
                        finding.Place.File is not ("2022-08/nop" or "2022-08/nop/HCL-2022-08.xlsx")
                    )
                    .Select(finding => finding.ToString())
            );
            Restore(kept);
        }
    }

    private static void AssertJudged(AgencyProgress agency, OddFile? odd)
    {
        if (odd is null)
        {
            Assert.True(agency.IsDone, agency.Agency.Code);
            return;
        }

        Assert.True(
            agency.Standing == Standing.Unusable,
            $"{odd.Name}: {agency.Agency.Code} is {agency.Standing}"
        );
        Assert.All(agency.Files, file => Assert.NotEmpty(file.Reason));
    }

    private static IEnumerable<string> Used(CheckResult outcome, string without) =>
        outcome
            .Received!.Submissions.Where(submission => submission.Agency.Code != without)
            .Select(submission => $"{submission.File} {submission.Sha256}");

    private MonthProgress Status() =>
        MonthStatus.Read(month.Workspace, new(SampleMonth.August, Now)).Progress!;

    private ImmutableArray<(string Path, byte[] Bytes)> Break(string agency, OddFile odd)
    {
        ImmutableArray<(string Path, byte[] Bytes)> kept =
        [
            .. new DirectoryInfo(month.PathOf("2022-08/nop"))
                .EnumerateFiles($"{agency}-*")
                .Select(file => (file.FullName, File.ReadAllBytes(file.FullName))),
        ];
        foreach (var (path, _) in kept)
        {
            File.WriteAllBytes(path, odd.Make());
        }

        return kept;
    }

    private static void Restore(ImmutableArray<(string Path, byte[] Bytes)> kept)
    {
        foreach (var (path, bytes) in kept)
        {
            File.WriteAllBytes(path, bytes);
        }
    }
}
