using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Workbooks;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>A filled-in form: what was read, and what was wrong with it.</summary>
/// <param name="Submission">Null when the workbook cannot be used at all.</param>
internal sealed record FormReading(Submission? Submission, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Who sent it, as far as that could be made out; also of a workbook that cannot be used.</summary>
    public Agency? Agency { get; init; } = Submission?.Agency;
}

internal static class FormReader
{
    public static FormReading Read(Workbook workbook, CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period)
    {
        var findings = new List<Diagnostic>();
        var fields = new FieldReader(workbook, period, findings);
        var sheets = new SheetFinder(workbook, fields);
        var reader = new CoverReader(sheets, catalogue, month, period, fields);
        if (reader.Read() is not { } cover)
        {
            return new(null, [.. findings]) { Agency = reader.Agency };
        }

        var submission = ReadSheets(workbook, catalogue, month, period, cover, sheets, fields);
        sheets.ReportStrangers();
        CheckNothingToReport(submission, fields);
        CheckAsOf(submission, fields);
        IssueDate.Check(submission, period, fields);
        return new(submission, [.. findings]);
    }

    private static Submission ReadSheets(
        Workbook workbook, CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period, Cover cover, SheetFinder sheets, FieldReader fields)
    {
        var owed = catalogue.IndicatorsOf(cover.Agency).ToList();
        var indicators = new IndicatorReader(workbook, catalogue, sheets, fields);
        indicators.Read(owed);
        var records = new RecordReader(catalogue, period, sheets, fields);
        return new(
            cover.Agency, cover.Form, month, cover.Revision, workbook.File, workbook.Sha256, cover.NothingToReport,
            indicators.Figures.ToImmutable(), indicators.AsOf.ToImmutable(), indicators.Texts.ToImmutable(), indicators.Dates.ToImmutable(),
            records.Lists(owed), records.Documents(), records.Narratives(), records.Commitments(owed))
        {
            Preparer = cover.Preparer,
            Telephone = cover.Telephone,
            Blanks = indicators.Blanks.ToImmutable(),
        };
    }

    private static void CheckNothingToReport(Submission submission, FieldReader fields)
    {
        var empty = submission.Figures.IsEmpty && submission.Texts.IsEmpty && submission.Dates.IsEmpty && submission.Lists.IsEmpty
            && submission.Documents.IsEmpty && submission.Narratives.IsEmpty && submission.Commitments.IsEmpty;
        if (empty == submission.NothingToReport)
        {
            return;
        }

        var kind = empty ? FilledForms.NothingAtAll : FilledForms.NothingYetFilled;
        fields.Report(new(kind, new Place(submission.File, FormSheets.Cover, "", submission.Agency.Name)));
    }

    private static void CheckAsOf(Submission submission, FieldReader fields)
    {
        var first = submission.AsOf.Values.FirstOrDefault();
        if (submission.AsOf.Values.All(date => date.Date == first!.Date))
        {
            return;
        }

        var days = submission.AsOf.Values.GroupBy(date => date.Date).OrderByDescending(day => day.Count()).ThenBy(day => day.Key).ToList();
        foreach (var odd in days.Skip(1).SelectMany(day => day))
        {
            fields.Report(new(FilledForms.AsOfDiffer, odd.Origin!.Place, VietnameseDate.Short(odd.Date), $"{VietnameseDate.Short(days[0].Key)} như các dòng khác"));
        }
    }
}
