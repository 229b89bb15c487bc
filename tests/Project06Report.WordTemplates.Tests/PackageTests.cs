using System.Globalization;
using System.IO.Compression;
using System.Text;
using Project06Report.Packages;
using Xunit;
using static Project06Report.Tests.Model;

namespace Project06Report.WordTemplates.Tests;

public sealed class PackageTests
{
    [Fact]
    public void A_template_without_tags_keeps_every_part_byte_for_byte()
    {
        var template = new Docx()
            .Heading("I. Mục")
            .P("văn bản[^chú thích]")
            .Table(["a", "b"])
            .Header("đầu trang")
            .ToBytes();
        AssertSameParts(template, Rendering.Render(template, Empty).Document!, []);
    }

    [Fact]
    public void Only_parts_that_change_are_written_anew()
    {
        var template = new Docx().P("{{ 1 }}").Header("đầu trang").ToBytes();
        AssertSameParts(
            template,
            Rendering.Render(template, Empty).Document!,
            ["word/document.xml", "docProps/core.xml"]
        );
    }

    [Fact]
    public void The_zip_is_stored_dated_1980_and_says_nothing_of_the_system()
    {
        var report = Rendering.Render(new Docx().P("{{ 1 }}"), Empty).Document!;
        using var zip = new ZipArchive(new MemoryStream(report));
        Assert.All(zip.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        Assert.All(zip.Entries, entry =>
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime)
        );
        Assert.Equal([0x14, 0x00], report[(report.AsSpan().IndexOf("PK\x01\x02"u8) + 4)..][..2]);
    }

    [Fact]
    public void The_same_template_and_model_give_the_same_bytes_in_any_culture()
    {
        var template = new Docx()
            .P("{{ x }} {{ d }} {{ 1.5 + 1 }} {{ 'İi' | string.upcase }}[^{{ x }}]")
            .ToBytes();
        var model = Of(("x", N(12802.5m, 1)), ("d", D(2022, 8, 4)));
        var expected = Rendering.Render(template, model).Document!;
        foreach (var culture in new[] { "vi-VN", "tr-TR", "ar-SA", "de-DE" })
        {
            Assert.Equal(expected, UnderCulture(culture, () => Rendering.Render(template, model).Document!));
        }
    }

    [Fact]
    public void The_date_of_modification_is_the_one_given() =>
        Assert.Contains(
            "2022-08-15T00:00:00Z",
            Encoding.UTF8.GetString(
                DocxText.Bytes(
                    Rendering.Render(new Docx().P("{{ 1 }}"), Empty).Document!,
                    "docProps/core.xml"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_main_part_is_found_by_its_relationship() =>
        Assert.Equal(
            "2",
            DocxText.Of(
                Rendering
                    .Render(new Docx { MainPart = "word/document2.xml" }.P("{{ 1 + 1 }}"), Empty)
                    .Document!
            )
        );

    [Fact]
    public void A_dotx_becomes_a_docx()
    {
        var template = new Docx
        {
            ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        }.P("{{ 1 }}");
        var types = DocxText.Part(Rendering.Render(template, Empty).Document!, "[Content_Types].xml")!;
        Assert.Contains("wordprocessingml.document.main+xml", types.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("template.main+xml", types.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_usable_template_are_refused_by_name()
    {
        var good = new Docx().P("a");
        AssertRefused("P06-301 mau.docx: tệp rỗng → ", []);
        AssertRefused("P06-301 mau.docx:  → ", "<html>"u8.ToArray());
        AssertRefused(
            "P06-302 mau.docx:  → ",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]
        );
        AssertRefused(
            "P06-303 mau.docx:  → ",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]
        );
        AssertRefused(
            "P06-304 mau.docx:  → ",
            new Docx { ContentType = "application/vnd.ms-word.document.macroEnabled.main+xml" }
                .P("a")
                .ToBytes()
        );
        AssertRefused("P06-305 mau.docx: không giải nén được → ", good.ToBytes()[..^40]);
        AssertRefused(
            "P06-305 mau.docx: hai phần cùng tên word/A.xml → ",
            Docx.Zip([("word/a.xml", []), ("word/A.xml", [])])
        );
        AssertRefused("P06-305 mau.docx: tên phần không hợp lệ: '../a.xml' → ", Docx.Zip([("../a.xml", [])]));
        AssertRefused(
            "P06-301 mau.docx: không có phần văn bản chính → ",
            Docx.Zip([("a.xml", "<a/>"u8.ToArray())])
        );
    }

    [Fact]
    public void A_changed_byte_of_a_part_is_noticed()
    {
        var bytes = CanonicalZip.Write([new("word/a.txt", "12802"u8.ToArray())]);
        bytes[bytes.AsSpan().IndexOf("12802"u8) + 4] = (byte)'3';
        AssertRefused("P06-305 mau.docx: phần word/a.txt sai mã kiểm CRC-32 hoặc sai độ dài → ", bytes);
    }

    [Fact]
    public void Hostile_xml_is_refused_before_it_becomes_a_tree()
    {
        AssertRefused(
            "P06-307 mau.docx: word/document.xml: độ sâu XML: 101 bậc → tối đa 100 bậc",
            new Docx().Xml(string.Concat(Enumerable.Repeat("<w:p>", 100_000))).ToBytes()
        );
        AssertRefused(
            "P06-307 mau.docx: word/document.xml → ",
            new Docx().With("word/document.xml", "<!DOCTYPE a><a/>").ToBytes()
        );
        AssertRefused(
            "P06-307 mau.docx: word/document.xml, dòng 1, cột 61 → ",
            new Docx().With("word/document.xml", "<a></b>").ToBytes()
        );
    }

    [Theory]
    [InlineData("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe", "DDEAUTO")]
    [InlineData(" INCLUDETEXT \"\\\\\\\\may\\\\tep.docx\"", "INCLUDETEXT")]
    [InlineData(" includepicture http://x/y.png", "INCLUDEPICTURE")]
    public void Fields_that_fetch_or_run_are_refused(string code, string field)
    {
        var half = code.Length / 2;
        AssertRefused(
            $"P06-308 mau.docx › word/document.xml › đoạn 1: trường {field} → ",
            new Docx()
                .Xml(
                    $"""
                    <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code[
                        ..half
                    ]}</w:instrText></w:r><w:r><w:instrText>{code[
                        half..
                    ]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                    """
                )
                .ToBytes()
        );
    }

    [Theory]
    [InlineData("attachedTemplate", "http://x/y.dotm", true)]
    [InlineData("attachedTemplate", "file:///C:/Users/a/Mau.dotm", false)]
    [InlineData("hyperlink", "https://dongthap.gov.vn", false)]
    [InlineData("image", "http://x/y.png", true)]
    [InlineData("aFChunk", "a.html", true)]
    public void References_outside_the_file_are_refused_unless_they_only_point(
        string kind,
        string target,
        bool refused
    )
    {
        var relationships =
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}" TargetMode="External"/></Relationships>""";
        var reading = WordTemplate.Open(
            "mau.docx",
            new Docx().P("a").With("word/_rels/settings.xml.rels", relationships).ToBytes()
        );
        Assert.Equal(
            refused ? $"P06-308 mau.docx › word/_rels/settings.xml.rels: {kind}: {target} → " : "",
            string.Concat(reading.Findings.Select(Rendering.Line))
        );
    }

    private static void AssertRefused(string expected, byte[] file)
    {
        var reading = WordTemplate.Open("mau.docx", file);
        Assert.Null(reading.Template);
        Assert.Equal(expected, Rendering.Line(Assert.Single(reading.Findings)));
    }

    private static void AssertSameParts(byte[] template, byte[] report, string[] except)
    {
        using var before = new ZipArchive(new MemoryStream(template));
        using var after = new ZipArchive(new MemoryStream(report));
        Assert.Equal(
            before.Entries.Select(entry => entry.FullName),
            after.Entries.Select(entry => entry.FullName)
        );
        Assert.All(before.Entries.Where(entry => !except.Contains(entry.FullName)), entry =>
            Assert.Equal(DocxText.Bytes(template, entry.FullName), DocxText.Bytes(report, entry.FullName))
        );
    }

#pragma warning disable RS0030 // the machine's culture is what is tried here
    private static T UnderCulture<T>(string culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
#pragma warning restore RS0030
}
