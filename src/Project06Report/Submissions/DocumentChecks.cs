using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
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
        WarnMiswritten(document);
    }

    private void WarnOutsidePeriod(DateValue date)
    {
        if (!period.Contains(date.Date) && !fields.WarnOfSlip(date))
        {
            fields.Report(
                new(
                    FilledForms.OutsidePeriod,
                    date.Origin!.Place,
                    VietnameseDate.Short(date.Date),
                    $"từ {VietnameseDate.Short(period.First)} đến {VietnameseDate.Short(period.Last)}"
                )
            );
        }
    }

    private void WarnRepeated(IssuedDocument document)
    {
        if (listed.TryAdd(KeyOf(document), document))
        {
            return;
        }

        var first = listed[KeyOf(document)].Number.Origin!;
        var written =
            $"{document.Type.Text} số {document.Number.Text}/{document.Symbol.Text} ngày {VietnameseDate.Short(document.Date.Date)}";
        fields.Report(
            new(
                FilledForms.DocumentRepeated,
                document.Number.Origin!.Place,
                written,
                $"chỉ kể một lần, đã có ở ô {first.Named(CellNaming.Cell)}"
            )
            {
                Related = [first.Place],
            }
        );
    }

    private void WarnMiswritten(IssuedDocument document)
    {
        if (document.Number.Text.Contains('/', StringComparison.Ordinal) && !IsOfLaw(document.Number.Text))
        {
            fields.Report(
                new(
                    FilledForms.DocumentMiswritten,
                    document.Number.Origin!.Place,
                    $"“{document.Number.Text}”",
                    $"chỉ số, như {document.Number.Text.Split('/')[0].Trim()}; phần sau dấu gạch chéo ghi ở cột ký hiệu, nay là “{document.Symbol.Text}”"
                )
            );
        }

        if (Bare(document.Number.Text) is { } bare)
        {
            fields.Report(
                new(
                    FilledForms.DocumentMiswritten,
                    document.Number.Origin!.Place,
                    $"“{document.Number.Text}”",
                    $"chỉ số, như {bare}; chữ “số” đã có ở mẫu báo cáo"
                )
            );
        }

        if (
            document.Symbol.Text.StartsWith('/')
            || document.Symbol.Text.StartsWith(document.Number.Text + "/", StringComparison.Ordinal)
        )
        {
            fields.Report(
                new(
                    FilledForms.DocumentMiswritten,
                    document.Symbol.Origin!.Place,
                    $"“{document.Symbol.Text}”",
                    $"chỉ ký hiệu, như {document.Symbol.Text[(document.Symbol.Text.IndexOf('/', StringComparison.Ordinal) + 1)..]}; số ghi ở cột số, dấu gạch chéo đã có ở mẫu báo cáo"
                )
            );
        }

        if (document.Title.Text is [.., '.' or ';'])
        {
            fields.Report(
                new(
                    FilledForms.DocumentMiswritten,
                    document.Title.Origin!.Place,
                    $"“{document.Title.Text}”",
                    "trích yếu không có dấu chấm, dấu chấm phẩy ở cuối"
                )
            );
        }
    }

    /// <returns>"1279" of "Số 1279" and "số: 1279"; null where the number is written without the word.</returns>
    private static string? Bare(string number) =>
        VietnameseText.WithoutDiacritics(number) is var plain
        && plain.StartsWith("so", StringComparison.OrdinalIgnoreCase)
        && plain.Length > 2
        && !char.IsLetter(plain[2])
            ? plain[2..].TrimStart(' ', ':', '.')
            : null;

    /// <summary>Legal normative documents are numbered with their year, 30/2020/NĐ-CP (Law on promulgation of legal normative documents).</summary>
    private static bool IsOfLaw(string number) =>
        number.Split('/') is [_, { Length: 4 } year] && year.All(char.IsAsciiDigit);

    private static string KeyOf(IssuedDocument document) =>
        string.Join(
            '\n',
            VietnameseText.MatchKey(document.Type.Text),
            VietnameseText.MatchKey(document.Number.Text),
            VietnameseText.MatchKey(document.Symbol.Text),
            document.Date.Date.ToString("O", CultureInfo.InvariantCulture)
        );
}
