using System.Text;
using Project06Report.Workbooks.Sheets;

namespace Project06Report.Workbooks.Recognition;

/// <summary>Lock files, the small files that say that a document is open: <c>~$</c> of Excel and Word, <c>.~lock.…#</c>
/// of LibreOffice.</summary>
internal static class LockFile
{
    private const int ExcelLength = 165;
    private const int WordLength = 162;

    /// <returns>The name of the person, "" when the file does not give it, null when it is no lock file.</returns>
    public static string? Owner(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.StartsWith("~$", StringComparison.Ordinal))
        {
            return Office(bytes);
        }

        return name.StartsWith(".~lock.", StringComparison.Ordinal) ? LibreOffice(bytes) : null;
    }

    /// <summary>The file holds the name twice, each time with its length before it; the second time, from a third of
    /// the file on, it is in UTF-16.</summary>
    private static string Office(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is not (ExcelLength or WordLength))
        {
            return "";
        }

        var wide = bytes[(bytes.Length / 3)..];
        var length = wide[0] * 2;
        return length <= wide.Length - 2
            ? StoredText.Of(Encoding.Unicode.GetString(wide.Slice(2, length))).Text.Trim()
            : "";
    }

    /// <summary>",name,host,date,profile;"</summary>
    private static string LibreOffice(ReadOnlySpan<byte> bytes)
    {
        var fields = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 1024)]).Split(',');
        return fields.Length > 1 ? StoredText.Of(fields[1]).Text.Trim() : "";
    }
}
