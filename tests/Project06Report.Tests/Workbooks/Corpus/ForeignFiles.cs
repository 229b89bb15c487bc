using System.Text;

namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>What departments send instead of a workbook.</summary>
internal static class ForeignFiles
{
    public static IEnumerable<OddFile> All =>
        [
            new("an empty file", () => []),
            new("a file of zeros", () => new byte[9_000]),
            new("a workbook whose first cluster was zeroed", () => [.. new byte[512], .. Xlsx()[512..]]),
            new("a workbook whose end was never written", () => [.. Xlsx()[..600], .. new byte[600]]),
            new("half a workbook", () => Xlsx()[..(Xlsx().Length / 2)]),
            new("a workbook without its last byte", () => Xlsx()[..^1]),
            new("the first four bytes of a workbook", () => Xlsx()[..4]),
            new("one byte", () => [0x50]),
            new("a workbook with a password", () =>
                Compound("EncryptionInfo", "EncryptedPackage", "DataSpaces")
            ),
            new("an Excel 97 workbook", () => Compound("Workbook", "SummaryInformation")),
            new("an Excel 97 workbook called xlsx with an embedded Word text", () =>
                Compound("Workbook", "MBD1", "WordDocument")
            ),
            new("an Excel 95 workbook", () => Compound("Book")),
            new("an Excel 4 workbook", () => [0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]),
            new("an old Word document", () => Compound("WordDocument", "1Table")),
            new("an old presentation", () => Compound("PowerPoint Document")),
            new("an Outlook message", () => Compound("__nameid_version1.0", "__properties_version1.0")),
            new("another compound file", () => Compound("Contents")),
            new("the head of a compound file", () => Compound("Workbook")[..600]),
            new("a compound file of eight bytes", () => Compound("Workbook")[..8]),
            new(
                "a binary workbook",
                OddFile
                    .Plain()
                    .Edit(
                        "[Content_Types].xml",
                        "openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "ms-excel.sheet.binary.macroEnabled.main"
                    )
            ),
            new(
                "a Word document",
                OddFile
                    .Plain()
                    .Edit("[Content_Types].xml", "spreadsheetml.sheet.main", "wordprocessingml.document.main")
            ),
            new(
                "a presentation",
                OddFile
                    .Plain()
                    .Edit(
                        "[Content_Types].xml",
                        "spreadsheetml.sheet.main",
                        "presentationml.presentation.main"
                    )
            ),
            new("a spreadsheet of LibreOffice", () =>
                Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"))
            ),
            new("a text of LibreOffice", () => Zip(("mimetype", "application/vnd.oasis.opendocument.text"))),
            new("a book", () => Zip(("mimetype", "application/epub+zip"))),
            new(
                "a flat spreadsheet of LibreOffice",
                "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"
            ),
            new(
                "a flat spreadsheet of SheetJS",
                "<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body><office:spreadsheet><table:table table:name=\"S\"/></office:spreadsheet></office:body></office:document>"
            ),
            new("a spreadsheet of Apple Numbers", () =>
                Zip(("Index/Document.iwa", "x"), ("preview.jpg", "x"))
            ),
            new("a zip of workbooks", () =>
                Zip(("SYT.xlsx", "x"), ("thang 8/CAT.xlsx", "x"), ("BHXH.xlsx", "x"), ("LD.xlsx", "x"))
            ),
            new("an unpacked workbook zipped again with its folder", () =>
                Zip(("SYT/[Content_Types].xml", "x"), ("SYT/xl/workbook.xml", "x"))
            ),
            new("an empty zip", () => [0x50, 0x4B, 5, 6, .. new byte[18]]),
            new("a split zip", () => [0x50, 0x4B, 7, 8, .. Xlsx()]),
            new("a rar", () => [.. "Rar!"u8, 0x1A, 0x07, 0x01, 0x00]),
            new("a 7z", () => [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C]),
            new("a gzip", () => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]),
            new("a CSV with semicolons", "\uFEFFma;ten;ky_nay\r\ncccd;Cấp căn cước;12802\r\n"),
            new("a CSV of Excel in UTF-16", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ma\tten\r\n")]),
            new("a CSV in UTF-16 big-endian", () =>
                [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("ma\tten\r\n")]
            ),
            new("a CSV in an old code page", () => [.. "S"u8, 0xE8, .. " li"u8, 0xD6, .. "u;1\r\n"u8]),
            new(
                "a web page called xls",
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td>1</td></tr></table></body></html>"
            ),
            new(
                "a web page with a declaration",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html><table/></html>"
            ),
            new("a bare table", "  \r\n<TABLE><tr><td>12802</td></tr></TABLE>"),
            new("a web archive", "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
            new(
                "an XML spreadsheet of 2003",
                "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
            ),
            new("another XML file", "<?xml version=\"1.0\"?>\n<ketqua>1</ketqua>"),
            new(
                "a flat Word document",
                "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"
            ),
            new("a PDF", "%PDF-1.7\n"),
            new("a picture of a table", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
            new("a screen shot", () => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]),
            new("a GIF", "GIF89a"),
            new("a scan", () => [.. "II*"u8, 0, 8, 0, 0, 0]),
            new("a photograph of a telephone", () => [0, 0, 0, 24, .. "ftypheic"u8]),
            new("a program", () => [.. "MZ"u8, 0x90, 0, 3, 0]),
            new("a rich text", "{\\rtf1\\ansi Bao cao}"),
            new("a shortcut of Windows", () => [0x4C, 0, 0, 0, 1, 0x14, 2, 0, 0, 0, 0, 0]),
            new("a shortcut to a web address", "[InternetShortcut]\r\nURL=https://example.invalid/\r\n"),
            new("a link to Google Sheets", "{\"doc_id\":\"1x\",\"email\":\"a@example.invalid\"}"),
            new("a shadow file of a Mac", () => [0x00, 0x05, 0x16, 0x07, 0, 2, 0, 0])
            {
                File = "nop/._SYT.xlsx",
            },
            new("nothing known", () => [0xDE, 0xAD, 0xBE, 0xEF, 1, 2, 3, 4, 5]),
            new("the lock file of Excel", () => Lock(165)) { File = "nop/~$SYT-2022-08.xlsx" },
            new("the lock file of Word", () => Lock(162)) { File = "~$SYT.xlsx" },
            new("a lock file that tells no name", () => [1, 2, 3]) { File = "~$SYT.xlsx" },
            new("a lock file with a wrong length", () => [.. Lock(165)[..55], 0xFF, .. Lock(165)[56..]])
            {
                File = "~$SYT.xlsx",
            },
            new("the lock file of LibreOffice", ",Trần Thị B,may-1,14.08.2022 09:00,file:///C:/;")
            {
                File = ".~lock.SYT.xlsx#",
            },
            new("a workbook called like a lock file", OddFile.Plain()) { File = "~$SYT.xlsx" },
        ];

    private static byte[] Xlsx() => OddFile.Plain().ToBytes();

    private static byte[] Zip(params (string Name, string Content)[] files) =>
        files.Aggregate(new ZipBuilder(), (zip, file) => zip.Add(file.Name, file.Content)).ToBytes();

    /// <summary>A compound file (MS-CFB) of which only the directory is there: header, one sector, directory from sector 1.</summary>
    private static byte[] Compound(params string[] names)
    {
        var file = new byte[1024 + 128 * (names.Length + 1)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        (file[30], file[48]) = (9, 1);
        foreach (var (index, name) in names.Prepend("Root Entry").Index())
        {
            var entry = file.AsSpan(1024 + 128 * index);
            Encoding.Unicode.GetBytes(name, entry);
            entry[64] = (byte)(2 * name.Length + 2);
        }

        return file.Length < 1600 ? [.. file, .. new byte[1600 - file.Length]] : file;
    }

    private static byte[] Lock(int length)
    {
        const string name = "Nguyễn Văn A";
        var file = new byte[length];
        file[0] = (byte)name.Length;
        file[length / 3] = (byte)name.Length;
        Encoding.Unicode.GetBytes(name, file.AsSpan(length / 3 + 2));
        return file;
    }
}
