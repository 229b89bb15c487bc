using System.Collections.Immutable;
using Project06Report.Diagnostics;
using Project06Report.Tests.Errors;
using Project06Report.Tests.Submissions;
using Xunit;
using static Project06Report.Codes.DiagnosticCatalogue;
using static Project06Report.Tests.November2026.SampleNovember;

namespace Project06Report.Tests.November2026;

/// <summary>A line that came into the catalogue while the month was open.</summary>
public sealed class AddedLineTests
{
    public static ImmutableDictionary<DiagnosticKind, Func<string>> All { get; } =
        ImmutableDictionary.CreateRange([
            KeyValuePair.Create<DiagnosticKind, Func<string>>(FilledForms.LineAdded, () =>
                Examples.Told(Added())
            ),
        ]);

    [Fact]
    public void It_is_told_once_at_its_row_and_counts_the_submissions_made_before()
    {
        var finding = Assert.Single(Added());
        Assert.Equal(("danh-muc.xlsx", "DONG"), (finding.Place.File, finding.Place.Part));
        Assert.StartsWith("2 bài nộp", finding.Written.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_missing_from_a_form_of_today_was_deleted_by_its_sender()
    {
        var findings = Check(With("X28261-06-XA", form => form.RemoveRow("TY_SO", "ssk"))).Findings;
        Assert.Contains(findings, finding => finding.Kind == FilledForms.RowMissing);
        Assert.DoesNotContain(findings, finding => finding.Kind == FilledForms.LineAdded);
    }

    private static List<Diagnostic> Added()
    {
        var files = With("X28261-06-XA", Older);
        var other = "2026-11/nop/X28306-06-XA-2026-11.xlsx";
        files[other] = With("X28306-06-XA", Older)[other];
        return [.. Check(files).Findings.Where(finding => finding.Kind == FilledForms.LineAdded)];
    }

    private static EditedForm Older(EditedForm form) =>
        form.RemoveRow("TY_SO", "ssk").Set("_META", "bieu", "gia_tri", "0123");
}
