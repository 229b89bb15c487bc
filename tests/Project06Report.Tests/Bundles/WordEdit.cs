using System.IO.Compression;
using System.Text;

namespace Project06Report.Tests.Bundles;

/// <summary>A Word document as a person leaves it: some text changed, the file packed by another program.</summary>
internal static class WordEdit
{
    public static byte[] Replace(byte[] document, string text, string by, string part = "word/document.xml")
    {
        using var edited = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(document)))
        using (var to = new ZipArchive(edited, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
                var content = reader.ReadToEnd();
                if (entry.FullName == part)
                {
                    string Bytes(string words) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(words));
                    Xunit.Assert.Contains(Bytes(text), content, StringComparison.Ordinal);
                    var at = content.IndexOf(Bytes(text), StringComparison.Ordinal);
                    content = content[..at] + Bytes(by) + content[(at + Bytes(text).Length)..];
                }

                using var writer = new StreamWriter(to.CreateEntry(entry.FullName).Open(), Encoding.Latin1);
                writer.Write(content);
            }
        }

        return edited.ToArray();
    }
}
