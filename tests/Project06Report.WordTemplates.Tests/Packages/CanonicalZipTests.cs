using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Project06Report.Packages;
using Xunit;

namespace Project06Report.WordTemplates.Tests.Packages;

/// <summary>Names in a zip: UTF-8, and marked so where that is not ASCII (PKWARE APPNOTE 6.3, 4.4.4, bit 11).</summary>
public sealed class CanonicalZipTests
{
    private const int Utf8 = 0x0800;

    private static readonly PackageLimits Limits = new(
        new("số tệp trong gói", 10, "tệp"),
        new("độ dài tên tệp trong gói", 255, "ký tự"),
        new("tất cả các tệp trong gói", 1_024, "byte"),
        new("", 0, ""),
        new("", 0, ""),
        new("", 0, "")
    );

    [Theory]
    [InlineData("data/nop/a.txt", 0)]
    [InlineData("Số liệu/tệp của Sở.txt", Utf8)]
    [InlineData("data/é", Utf8)]
    public void A_name_that_is_not_ASCII_is_marked_as_UTF8_in_both_headers(string name, int flags)
    {
        var zip = Zip(name);
        Assert.Equal((flags, flags), (Flags(zip, "PK\x03\x04", 6), Flags(zip, "PK\x01\x02", 8)));
    }

    /// <summary>What has no mark is in the encoding of the reader's own system, here Latin-1.</summary>
    [Theory]
    [InlineData("data/nop/a.txt")]
    [InlineData("Số liệu/tệp của Sở.txt")]
    public void A_reader_with_another_encoding_sees_the_same_name(string name)
    {
        using var archive = new ZipArchive(
            new MemoryStream(Zip(name)),
            ZipArchiveMode.Read,
            leaveOpen: false,
            Encoding.Latin1
        );
        Assert.Equal(name, Assert.Single(archive.Entries).FullName);
    }

    [Fact]
    public void We_read_the_name_we_wrote()
    {
        const string Name = "Số liệu/tệp của Sở.txt";
        List<PackageRefusal> refusals = [];
        var package = ZipPackage.Open(Zip(Name), Limits, refusals.Add);
        Assert.Empty(refusals);
        Assert.Equal([Name], package!.Names);
    }

    private static byte[] Zip(string name) => CanonicalZip.Write([new(name, "nội dung"u8.ToArray())]);

    private static int Flags(byte[] zip, string signature, int offset) =>
        BinaryPrimitives.ReadUInt16LittleEndian(
            zip.AsSpan(zip.AsSpan().IndexOf(Encoding.ASCII.GetBytes(signature)) + offset)
        );
}
