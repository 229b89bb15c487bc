using System.Collections.Concurrent;
using System.Globalization;
using Project06Report.Submissions;
using Project06Report.Tests.August2022;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>Where LibreOffice is installed: what it saves again says the same.</summary>
public sealed class LibreOfficeTests
{
    [DeepFact]
    public void The_month_saved_again_by_LibreOffice_reads_to_the_same_submissions() =>
        RequireSameRead("*.xlsx");

    [Fact]
    public void A_submission_saved_again_by_LibreOffice_reads_to_the_same() => RequireSameRead("BHXH-*.xlsx");

    private static void RequireSameRead(string savedAgain)
    {
        using SampleMonth month = new();
        var before = month.Check();
        var received = new DirectoryInfo(month.PathOf("2022-08/nop"));
        LibreOffice.Convert(
            received.EnumerateFiles(savedAgain).Select(file => file.FullName),
            LibreOffice.Workbook,
            month.PathOf("lai")
        );
        foreach (var saved in new DirectoryInfo(month.PathOf("lai")).EnumerateFiles("*.xlsx"))
        {
            saved.CopyTo(Path.Combine(received.FullName, saved.Name), overwrite: true);
        }

        var after = month.Check();

        Assert.Equal(
            before.Received!.Submissions.Select(SubmissionText.Of),
            after.Received!.Submissions.Select(SubmissionText.Of)
        );
        Assert.All(before.Received.Submissions.Zip(after.Received.Submissions), pair =>
            Assert.Equal(
                File.Exists(month.PathOf("lai/" + Path.GetFileName(pair.First.File))),
                pair.First.Sha256 != pair.Second.Sha256
            )
        );
        Assert.Equal(
            before.Findings.Select(finding => $"{finding.Kind.Code} {finding.Written.Show()}"),
            after.Findings.Select(finding => $"{finding.Kind.Code} {finding.Written.Show()}")
        );
    }

    /// <summary><c>P06_SOAK=167</c> makes it 10,000, which takes LibreOffice half an hour.</summary>
    [DeepFact]
    public void Generated_forms_saved_again_by_LibreOffice_read_to_what_was_typed()
    {
        using SampleMonth month = new();
        var catalogue = SampleWorkspace.Catalogue.At(
            SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August).Last
        );
        var forms = new DirectoryInfo(month.PathOf("bieu-mau"));
        forms.Create();
        var typed = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        Cases.ForAll(Tests.Submissions.GeneratedContent.Of(catalogue), 60, content =>
        {
            var name = string.Create(
                CultureInfo.InvariantCulture,
                $"{Interlocked.Increment(ref number)}.xlsx"
            );
            File.WriteAllBytes(
                Path.Combine(forms.FullName, name),
                Tests.Submissions.RawForm.Of(catalogue, content).ToBytes()
            );
            typed[name] = Tests.Submissions.SubmissionText.Of(content);
            return null;
        });

        // a process gives up in silence after some 250 files
        foreach (
            var files in forms
                .EnumerateFiles("*.xlsx")
                .Select(file => file.FullName)
                .Order(StringComparer.Ordinal)
                .Chunk(200)
        )
        {
            LibreOffice.Convert(files, LibreOffice.Workbook, month.PathOf("lai"));
        }

        var period = SampleWorkspace.Catalogue.PeriodOf(SampleWorkspace.August);
        Assert.All(typed, form =>
        {
            var saved = File.ReadAllBytes(Path.Combine(month.PathOf("lai"), form.Key));
            var read = SubmissionFolder.Read(
                [new(form.Key, saved)],
                catalogue,
                SampleWorkspace.August,
                period
            );
            Assert.Equal(form.Value, Tests.Submissions.SubmissionText.Of(Assert.Single(read.Submissions)));
        });
    }
}
