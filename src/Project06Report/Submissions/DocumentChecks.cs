using System.Globalization;
using Project06Report.Diagnostics;
using Project06Report.Figures;
using Project06Report.Periods;
using Project06Report.Vietnamese;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Submissions;

/// <summary>Reports what is odd about the documents an agency lists; each is still read as it is written.</summary>
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
                    date.ReadFrom().Place,
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

        var first = listed[KeyOf(document)].Number.ReadFrom();
        var written =
            $"{document.Type.Text} số {document.Number.Text}/{document.Symbol.Text} ngày "
            + $"{VietnameseDate.Short(document.Date.Date)}";
        fields.Report(
            new(
                FilledForms.DocumentRepeated,
                document.Number.ReadFrom().Place,
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
        WarnMiswrittenNumber(document);
        WarnMiswrittenSymbol(document);
        if (document.Title.Text is [.., '.' or ';'])
        {
            ReportMiswritten(document.Title, "trích yếu không có dấu chấm, dấu chấm phẩy ở cuối");
        }
    }

    private void WarnMiswrittenNumber(IssuedDocument document)
    {
        var number = document.Number.Text;
        if (number.Contains('/', StringComparison.Ordinal) && !IsOfLaw(number))
        {
            ReportMiswritten(
                document.Number,
                $"chỉ số, như {number.Split('/')[0].Trim()}; "
                    + $"phần sau dấu gạch chéo ghi ở cột ký hiệu, nay là “{document.Symbol.Text}”"
            );
        }

        if (WithoutWordSo(number) is { } digits)
        {
            ReportMiswritten(document.Number, $"chỉ số, như {digits}; chữ “số” đã có ở mẫu báo cáo");
        }
    }

    private void WarnMiswrittenSymbol(IssuedDocument document)
    {
        var symbol = document.Symbol.Text;
        if (symbol.StartsWith('/') || symbol.StartsWith(document.Number.Text + "/", StringComparison.Ordinal))
        {
            ReportMiswritten(
                document.Symbol,
                $"chỉ ký hiệu, như {symbol[(symbol.IndexOf('/', StringComparison.Ordinal) + 1)..]}; "
                    + "số ghi ở cột số, dấu gạch chéo đã có ở mẫu báo cáo"
            );
        }
    }

    private void ReportMiswritten(TextValue value, string expected) =>
        fields.Report(
            new(FilledForms.DocumentMiswritten, value.ReadFrom().Place, $"“{value.Text}”", expected)
        );

    /// <returns>"1279" of "Số 1279" and "số: 1279"; null where the number is written without the word.</returns>
    private static string? WithoutWordSo(string number) =>
        VietnameseText.WithoutDiacritics(number) is var plain
        && plain.StartsWith("so", StringComparison.OrdinalIgnoreCase)
        && plain.Length > 2
        && !char.IsLetter(plain[2])
            ? plain[2..].TrimStart(' ', ':', '.')
            : null;

    /// <summary>Legal normative documents are numbered with their year, 30/2020/NĐ-CP (Law on promulgation of legal
    /// normative documents).</summary>
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
