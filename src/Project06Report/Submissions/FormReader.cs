using System.Collections.Immutable;
using Project06Report.Catalogue;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using Project06Report.Workbooks;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reads the filled-in forms of a month. One reader reads them all, from several threads.</summary>
internal sealed class FormReader(CatalogueAt catalogue, ReportingMonth month, ReportingPeriod period)
{
    /// <summary>Blank cells that a finding names.</summary>
    private const int MostBlanks = 6;

    private static readonly ImmutableSortedDictionary<string, UnitValues> NoRows =
        ImmutableSortedDictionary.Create<string, UnitValues>(StringComparer.Ordinal);

    private readonly AgencyNames agencies = new(catalogue);
    private readonly FigureLabels labels = new(catalogue);

    public FormReading Read(Workbook workbook)
    {
        var findings = new List<Diagnostic>();
        var fields = new FieldReader(workbook, period, findings);
        var sheets = new SheetFinder(workbook, fields);
        var reader = new CoverReader(sheets, catalogue, agencies, month, period, fields);
        if (reader.Read() is not { } cover)
        {
            return new(null, [.. findings]) { Agency = reader.Agency, Form = reader.Form };
        }

        var submission = ReadSheets(workbook, cover, sheets, fields);
        sheets.ReportStrangers();
        CheckNothingToReport(submission, cover, fields);
        new AsOfDates(submission, fields).Check(catalogue, period);
        IssueDate.Check(submission, period, fields);
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.HasPicture))
        {
            CheckPicture(sheet.Name, submission, fields);
        }

        return new(submission, [.. findings]);
    }

    private Submission ReadSheets(Workbook workbook, Cover cover, SheetFinder sheets, FieldReader fields)
    {
        var owed = catalogue.PlacesOf(cover.Agency, cover.Form).ToList();
        var indicators = Indicators(workbook, sheets, fields, cover);
        indicators.IsOfOlderForm = cover.Print.Length > 0 && cover.Print != FormPrint.Of(owed);
        var matrix = new MatrixReader(cover, catalogue, agencies, sheets, fields);
        var own = cover.Form.IsMatrix ? matrix.Read(owed) : indicators.Read(owed);
        var records = new RecordReader(catalogue, agencies, period, sheets, fields);
        return new(
            cover.Agency,
            cover.Form,
            month,
            cover.Revision,
            workbook.File,
            workbook.Sha256,
            cover.NothingToReport,
            own.Figures.ToImmutable(),
            indicators.AsOf.ToImmutable(),
            own.Texts.ToImmutable(),
            own.Dates.ToImmutable(),
            records.Lists(owed),
            records.Documents(),
            records.Narratives(),
            records.Commitments(owed)
        )
        {
            Preparer = cover.Preparer,
            Telephone = cover.Telephone,
            Blanks = own.Blanks.ToImmutable(),
            Rows = cover.Form.IsMatrix ? matrix.Rows() : NoRows,
        };
    }

    private IndicatorReader Indicators(
        Workbook workbook,
        SheetFinder sheets,
        FieldReader fields,
        Cover cover
    ) => new(workbook, labels, sheets, fields, IsOld ? null : cover.NothingCell);

    /// <summary>The first reading levels want a form in whose period nothing happened to be empty.</summary>
    private bool IsOld => catalogue.Level < ReadingLevel.Third;

    private void CheckNothingToReport(Submission submission, Cover cover, FieldReader fields)
    {
        if (!IsOld && submission.NothingToReport)
        {
            CheckFlows(submission, cover, fields);
            return;
        }

        var empty =
            submission.Figures.IsEmpty
            && submission.Rows.Values.All(row => row.Figures.IsEmpty && row.Texts.IsEmpty)
            && submission.Texts.IsEmpty
            && submission.Dates.IsEmpty
            && submission.Lists.IsEmpty
            && submission.Documents.IsEmpty
            && submission.Narratives.IsEmpty
            && submission.Commitments.IsEmpty;
        if (empty == submission.NothingToReport)
        {
            return;
        }

        var kind = empty ? FilledForms.NothingAtAll : FilledForms.NothingYetFilled;
        fields.Report(new(kind, new SheetPlace(submission.File, FormSheets.Cover, submission.Agency.Name)));
    }

    /// <summary>Where nothing happened no flow is above 0.</summary>
    private void CheckFlows(Submission submission, Cover cover, FieldReader fields)
    {
        var flows = catalogue
            .PlacesOf(cover.Agency, cover.Form)
            .Where(place => place.Kind == IndicatorKind.Flow)
            .Select(place => place.Id)
            .ToHashSet(StringComparer.Ordinal);
        var happened = submission
            .Rows.Values.SelectMany(row => row.Figures)
            .Concat(submission.Figures)
            .FirstOrDefault(figure => figure.Value.Value > 0 && flows.Contains(figure.Key));
        if (happened.Value is { } figure)
        {
            fields.Report(
                new(
                    FilledForms.NothingYetFilled,
                    figure.ReadFrom().Place,
                    VietnameseNumber.Exact(figure.Value),
                    "0 hoặc để trống, vì bìa đánh dấu không phát sinh; hoặc bỏ dấu x ở bìa"
                )
            );
        }
    }

    /// <summary>Reports a picture, perhaps of a table, on a sheet that lacks figures or rows.</summary>
    private static void CheckPicture(string sheet, Submission submission, FieldReader fields)
    {
        var blanks = submission
            .Blanks.Values.Where(blank => blank.IsBlank && blank.Sheet == sheet)
            .Select(blank => blank.Cell)
            .Order()
            .ToList();
        var isEmpty = sheet switch
        {
            FormSheets.Documents => submission.Documents.IsEmpty,
            FormSheets.Narratives => submission.Narratives.IsEmpty,
            FormSheets.Lists => submission.Lists.IsEmpty,
            FormSheets.Commitments => submission.Commitments.IsEmpty,
            _ => false,
        };
        if (isEmpty || blanks.Count > 0)
        {
            var missing = isEmpty ? "không dòng nào có nội dung" : $"ô trống: {Listed(blanks)}";
            fields.Report(
                new(FilledForms.PictureBesideBlanks, fields.PlaceOf(sheet), $"có hình ảnh, {missing}")
            );
        }
    }

    private static string Listed(List<CellAddress> blanks)
    {
        var more = blanks.Count > MostBlanks ? $" … (tất cả {blanks.Count} ô)" : "";
        return string.Join(", ", blanks.Take(MostBlanks)) + more;
    }
}
