using System.Globalization;
using Project06Report.Figures;
using Project06Report.Periods;
using static Project06Report.Diagnostics.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>What is odd about the documents an agency lists, one after the other; each is read as it stands.</summary>
internal sealed class DocumentChecks(ReportingPeriod period, FieldReader fields)
{
    private readonly Dictionary<string, IssuedDocument> listed = new(StringComparer.Ordinal);

    public void Check(IssuedDocument document)
    {
        WarnOutsidePeriod(document.Date);
        WarnRepeated(document);
    }

    private void WarnOutsidePeriod(DateValue date)
    {
        if (!period.Contains(date.Date) && !fields.WarnOfSlip(date))
        {
            fields.Report(new(FilledForms.OutsidePeriod, date.Origin!.Place, VietnameseDate.Short(date.Date),
                $"từ {VietnameseDate.Short(period.First)} đến {VietnameseDate.Short(period.Last)}"));
        }
    }

    private void WarnRepeated(IssuedDocument document)
    {
        if (listed.TryAdd(KeyOf(document), document))
        {
            return;
        }

        var first = listed[KeyOf(document)].Number.Origin!;
        var written = $"{document.Type.Text} số {document.Number.Text}/{document.Symbol.Text} ngày {VietnameseDate.Short(document.Date.Date)}";
        fields.Report(new(FilledForms.DocumentRepeated, document.Number.Origin!.Place, written, $"chỉ kể một lần, đã có ở ô {first.Cell}")
        {
            Related = [first.Place],
        });
    }

    private static string KeyOf(IssuedDocument document) => string.Join('\n', VietnameseText.MatchKey(document.Type.Text),
        VietnameseText.MatchKey(document.Number.Text), VietnameseText.MatchKey(document.Symbol.Text), document.Date.Date.ToString("O", CultureInfo.InvariantCulture));
}
