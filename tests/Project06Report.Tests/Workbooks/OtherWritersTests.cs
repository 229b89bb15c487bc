using System.IO.Compression;
using ClosedXML.Excel;
using Project06Report.Tests.Samples;
using Project06Report.Workbooks;
using Project06Report.Workbooks.Opening;
using Xunit;

namespace Project06Report.Tests.Workbooks;

/// <summary>Workbooks and zips as other libraries write them.</summary>
public sealed class OtherWritersTests
{
    [Fact]
    public void A_workbook_of_ClosedXML_is_read()
    {
        using XLWorkbook written = new();
        var sheet = written.AddWorksheet("HO_SO");
        sheet.Cell("A1").SetValue("Công an Tỉnh");
        sheet.Cell("B1").SetValue(12802);
        sheet.Cell("C1").SetValue(new DateTime(2022, 8, 14)).Style.DateFormat.Format = "dd/mm/yyyy";
        sheet.Cell("D1").SetFormulaA1("B1*2");
        sheet.Cell("E1").SetValue(true);
        sheet.Range("A3:B4").Merge();
        sheet.Row(7).Hide();
        written.AddWorksheet("_META").Visibility = XLWorksheetVisibility.VeryHidden;
        written.NamedRanges.Add("DA06.x.y", sheet.Range("B1:B1"));
        MemoryStream file = new();
        written.SaveAs(file);

        var workbook = Read(file.ToArray());

        Assert.Equal(
            [
                "A1 Text Công an Tỉnh",
                "B1 Number 12802",
                "C1 Number 44787 dd/mm/yyyy date",
                "D1 FormulaWithoutValue  =",
                "E1 Boolean 1",
            ],
            workbook.Sheets[0].Cells.Select(WorkbookText.Of)
        );
        Assert.Equal([7], workbook.Sheets[0].HiddenRows);
        Assert.Equal([new CellRange(new(3, 1), new(4, 2))], workbook.Sheets[0].Merges);
        Assert.Equal(SheetVisibility.VeryHidden, workbook.Find("_META")!.Visibility);
        Assert.Equal([new DefinedName("DA06.x.y", "HO_SO", new(1, 2))], workbook.DefinedNames);
    }

    /// <summary>A writer that cannot go back puts sizes and CRC behind the data.</summary>
    [Fact]
    public void A_streamed_zip_with_data_descriptors_is_read()
    {
        MemoryStream file = new();
        using (ZipArchive zip = new(new ForwardOnly(file), ZipArchiveMode.Create))
        {
            foreach (var (name, content) in WorkbookReaderTests.Form().Parts())
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        Assert.Equal(
            WorkbookText.Of(Read(WorkbookReaderTests.Form().ToBytes())),
            WorkbookText.Of(Read(file.ToArray()))
        );
    }

    [Fact]
    public void The_naive_reader_reads_our_ZIP64_too()
    {
        ZipBuilder zip = new() { UsesZip64 = true };
        foreach (var (name, content) in WorkbookReaderTests.Form().Parts())
        {
            zip.Add(new(name, content));
        }

        Assert.Equal(NaiveReader.Of(Read(zip.ToBytes())), new NaiveReader(last: true).Read(zip.ToBytes()));
    }

    private static Workbook Read(byte[] bytes)
    {
        var reading = WorkbookReader.Read("a.xlsx", bytes);
        Assert.Empty(reading.Findings);
        return reading.Workbook!;
    }

    private sealed class ForwardOnly(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => target.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            target.Write(buffer, offset, count);
    }
}
