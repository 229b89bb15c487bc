using System.Text;
using static Project06Report.Codes.DiagnosticCatalogue;

namespace Project06Report.Workbooks.Recognition;

/// <summary>Files of plain characters: CSV, web pages, XML, links to documents elsewhere.</summary>
internal static class TextFile
{
    private const int Head = 4096;

    /// <returns>Null when the file does not begin with text.</returns>
    public static ForeignKind? Recognise(ReadOnlySpan<byte> bytes) =>
        Beginning(bytes) is { } text ? ByContent(text.TrimStart()) : null;

    private static ForeignKind ByContent(string text)
    {
        if (text.StartsWith('<'))
        {
            return ByMarkup(text);
        }

        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
        {
            return new(Reading.WebPage, "trang web lưu thành một tệp (.mht)");
        }

        if (text.StartsWith("[InternetShortcut]", StringComparison.OrdinalIgnoreCase))
        {
            return new(Reading.Shortcut, "lối tắt tới một địa chỉ web");
        }

        if (text.StartsWith('{') && (Has(text, "doc_id") || Has(text, "docs.google.com")))
        {
            return new(Reading.Shortcut, "liên kết tới Google Trang tính");
        }

        return text.StartsWith("{\\rtf", StringComparison.Ordinal)
            ? new(Reading.OtherDocument, "tài liệu RTF")
            : new(Reading.PlainText, FirstLine(text));
    }

    private static ForeignKind ByMarkup(string text) =>
        text switch
        {
            _ when Has(text, "schemas-microsoft-com:office:spreadsheet") && !Has(text, "<html") => new(
                Reading.XmlSpreadsheet
            ),
            _ when Has(text, "<office:document") => new(
                Reading.OpenDocument,
                "bảng tính OpenDocument dạng XML (.fods)"
            ),
            _ when Has(text, "<html")
                    || Has(text, "<!doctype html")
                    || Has(text, "<table")
                    || Has(text, "<head") => new(Reading.WebPage),
            _ when Has(text, "schemas.microsoft.com/office/2006/xmlPackage") || Has(text, "office/word") =>
                new(Reading.OtherDocument, "tài liệu Word dạng XML"),
            _ => new(Reading.NotAWorkbook, $"tệp XML: {FirstLine(WithoutDeclaration(text).TrimStart())}"),
        };

    private static string WithoutDeclaration(string xml) =>
        xml.IndexOf("?>", StringComparison.Ordinal) is >= 0 and var end ? xml[(end + 2)..] : xml;

    private static bool Has(string text, string part) =>
        text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(string text)
    {
        var line = text.AsSpan();
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        return line.Length <= 60 ? new(line) : $"{line[..60]}…";
    }

    /// <summary>The first characters, in UTF-16 where the byte order mark says so; bytes of an old Vietnamese code page
    /// are read as Latin-1.</summary>
    private static string? Beginning(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Head)];
        var text = head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(head[3..]),
            _ => Encoding.Latin1.GetString(head),
        };
        return text.Any(letter => letter < ' ' && letter is not ('\t' or '\r' or '\n' or '\f')) ? null : text;
    }
}
