using System.Collections.Immutable;
using System.Text;
using ExcelDataReader;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.OldExcel;

/// <summary>Reads an Excel 97–2003 workbook (.xls) through ExcelDataReader. That library gives neither defined names
/// nor fonts: a form in an .xls is found by its code rows and its <c>ma</c> columns alone, and an old encoding by its
/// letters.</summary>
internal static class OldWorkbook
{
    /// <returns>Null after a finding.</returns>
    public static Workbook? Read(string file, string sha256, byte[] bytes, ReadingFindings findings)
    {
        if (
            CompoundStream.Find(bytes, "Workbook") is not { } stream
            || RecordScan.Of(stream) is not { } records
        )
        {
            findings.Add(Reading.OldExcelUnreadable);
            return null;
        }

        if (records.IsEncrypted)
        {
            findings.Add(Reading.Encrypted);
            return null;
        }

        return ReadSheets(bytes, records, findings) is { } sheets
            ? new(file, sha256, sheets, [], records.Uses1904Dates, "")
            : null;
    }

#pragma warning disable CA1031 // the library states no exceptions; a damaged file raises whatever its code runs into
    private static ImmutableArray<Sheet>? ReadSheets(
        byte[] bytes,
        RecordScan records,
        ReadingFindings findings
    )
    {
        try
        {
            // the library asks for code page 1252 whatever the file holds; texts of Excel 97 and later are UTF-16
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            using var reader = ExcelReaderFactory.CreateBinaryReader(new BoundedStream(bytes));
            return ReadSheets(reader, records, findings);
        }
        catch (Exception)
        {
            findings.Add(Reading.OldExcelUnreadable);
            return null;
        }
    }
#pragma warning restore CA1031

    private static ImmutableArray<Sheet>? ReadSheets(
        IExcelDataReader reader,
        RecordScan records,
        ReadingFindings findings
    )
    {
        if (reader.ResultsCount != records.Sheets.Count)
        {
            findings.Add(
                Reading.OldExcelUnreadable,
                written: "số trang tính đọc được khác số trang ghi trong tệp"
            );
            return null;
        }

        if (!findings.IsWithin(WorkbookLimits.Sheets, reader.ResultsCount))
        {
            return null;
        }

        var sheets = ReadAll(reader, records, findings);
        if (sheets is { IsEmpty: true })
        {
            findings.Add(Reading.NoWorksheet);
        }

        return sheets;
    }

    private static ImmutableArray<Sheet>? ReadAll(
        IExcelDataReader reader,
        RecordScan records,
        ReadingFindings findings
    )
    {
        OldCells cells = new(reader, records.Uses1904Dates, findings);
        var sheets = ImmutableArray.CreateBuilder<Sheet>(reader.ResultsCount);
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (var marks in records.Sheets)
        {
            var sheet = cells.ReadSheet(marks);
            sheets.Add(sheet);
            if (!names.Add(sheet.Name))
            {
                findings.Add(Reading.SheetsConflict, sheet.Name, $"hai trang tính cùng tên {sheet.Name}");
            }

            if (findings.Refused)
            {
                return null;
            }

            reader.NextResult();
        }

        return sheets.DrainToImmutable();
    }

    /// <summary>Ends reading in circles: an honest file is read once or twice.</summary>
    private sealed class BoundedStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        private long left = 64L * bytes.Length + 1_000_000;

        public override int Read(byte[] buffer, int offset, int count)
        {
            left -= count + 16;
            return left > 0 ? base.Read(buffer, offset, count) : throw new IOException();
        }
    }
}
