using Project06Report.Tests.August2022;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>Where LibreOffice is installed: what it saves again says the same.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public void The_month_saved_again_by_LibreOffice_reads_to_the_same_submissions()
    {
        using SampleMonth month = new();
        var before = month.Check();
        var received = new DirectoryInfo(month.PathOf("2022-08/nop"));
        LibreOffice.Convert(received.EnumerateFiles("*.xlsx").Select(file => file.FullName), LibreOffice.Workbook, month.PathOf("lai"));
        foreach (var saved in new DirectoryInfo(month.PathOf("lai")).EnumerateFiles("*.xlsx"))
        {
            saved.MoveTo(Path.Combine(received.FullName, saved.Name), overwrite: true);
        }

        var after = month.Check();

        Assert.Equal(before.Received!.Submissions.Select(SubmissionText.Of), after.Received!.Submissions.Select(SubmissionText.Of));
        Assert.All(before.Received.Submissions.Zip(after.Received.Submissions), pair => Assert.NotEqual(pair.First.Sha256, pair.Second.Sha256));
        Assert.Equal(before.Findings.Select(finding => $"{finding.Kind.Code} {finding.Written}"), after.Findings.Select(finding => $"{finding.Kind.Code} {finding.Written}"));
    }
}
