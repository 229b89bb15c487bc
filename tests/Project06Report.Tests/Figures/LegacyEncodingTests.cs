using System.Text;
using CsCheck;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Figures;

public sealed class LegacyEncodingTests
{
    private static readonly string[] Samples = Lines("samples.tsv");

    public static TheoryData<string, string, string> Phrases =>
        [.. Samples.Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2]))];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_is_recognised_and_read_in_both_encodings(string unicode, string tcvn3, string vni)
    {
        Assert.Equal(
            (LegacyEncoding.Tcvn3, LegacyEncoding.VniWindows, null),
            (LegacyEncodings.Detect(tcvn3), LegacyEncodings.Detect(vni), LegacyEncodings.Detect(unicode))
        );
        Assert.Equal(
            (unicode, unicode),
            (
                LegacyEncodings.ToUnicode(tcvn3, LegacyEncoding.Tcvn3),
                LegacyEncodings.ToUnicode(vni, LegacyEncoding.VniWindows)
            )
        );
    }

    [Fact]
    public void The_decomposed_phrases_are_composed() =>
        Assert.All(Samples.Skip(1).Select(line => line.Split('\t')), cells =>
            Assert.Equal(cells[0], VietnameseText.ToNfc(cells[3]))
        );

    [Fact]
    public void Every_code_of_TCVN3_is_read_but_those_of_quotation_marks_and_dashes()
    {
        var rows = Table("tcvn3.tsv");
        Assert.Equal(121, rows.Length);
        Assert.Equal(
            "…‘’“”•–—",
            string.Concat(
                rows.Where(row => LegacyEncodings.ToUnicode(Stored(row[0]), LegacyEncoding.Tcvn3) != row[2])
                    .Select(row => Stored(row[0]))
            )
        );
        Assert.All(rows, row =>
            Assert.Equal(
                row[2],
                LegacyEncodings.ToUnicode(
                    ((char)Convert.FromHexString(row[0])[0]).ToString(),
                    LegacyEncoding.Tcvn3
                )
            )
        );
    }

    [Fact]
    public void Every_sequence_of_VNI_is_read() =>
        Assert.Equal(
            134,
            Table("vni-win.tsv")
                .Count(row => LegacyEncodings.ToUnicode(Stored(row[0]), LegacyEncoding.VniWindows) == row[2])
        );

    [Fact]
    public void Marks_of_the_other_case_make_the_letter_of_the_base() =>
        Assert.Equal("Ủy ban, Đồng", LegacyEncodings.ToUnicode("Uûy ban, Ñoàng", LegacyEncoding.VniWindows));

    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3, false)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3, true)]
    [InlineData(".vnarial", LegacyEncoding.Tcvn3, false)]
    [InlineData("VNI-Times", LegacyEncoding.VniWindows, false)]
    [InlineData("VNI-Helve-CondenseH", LegacyEncoding.VniWindows, false)]
    [InlineData("Times New Roman", null, false)]
    [InlineData("Vni", null, false)]
    public void A_font_tells_its_encoding(string font, LegacyEncoding? encoding, bool capitals) =>
        Assert.Equal(
            (encoding, capitals),
            (LegacyEncodings.OfFont(font), LegacyEncodings.ShowsCapitals(font))
        );

    [Fact]
    public void A_font_of_capitals_raises_what_is_stored_small() =>
        Assert.Equal(
            "ỦY BAN NHÂN DÂN TỈNH",
            LegacyEncodings.ToUnicode(
                "ñy ban nh©n d©n tØnh",
                LegacyEncoding.Tcvn3,
                LegacyEncodings.ShowsCapitals(".VnTimeH")
            )
        );

    [Theory]
    [InlineData("Công an và nhân dân")]
    [InlineData("là")]
    [InlineData("12.802 hồ sơ")]
    [InlineData("UBND")]
    [InlineData("Café Müller, naïve São Paulo")]
    [InlineData("© 2022 Microsoft®")]
    [InlineData("25°C ± 5 m²")]
    [InlineData("§ 5 · µg")]
    [InlineData("«công khai» “là”")]
    [InlineData("toà nhà, uý lạo, khoá")]
    [InlineData("khoá naïve là café")]
    [InlineData("QÑ-TTg")]
    [InlineData("")]
    public void Other_text_is_left_alone(string text) => Assert.Null(LegacyEncodings.Detect(text));

    [Theory]
    [InlineData("C«ng an tØnh", LegacyEncoding.Tcvn3)]
    [InlineData("Coâng an tænh", LegacyEncoding.VniWindows)]
    [InlineData("së Y tÕ (06-YT)", LegacyEncoding.Tcvn3)]
    [InlineData("Sôû Y teá: 118 hoà sô", LegacyEncoding.VniWindows)]
    [InlineData("lµ", LegacyEncoding.Tcvn3)]
    [InlineData("Maõ ñôn vò", LegacyEncoding.VniWindows)]
    public void A_few_words_are_enough(string text, LegacyEncoding encoding) =>
        Assert.Equal(encoding, LegacyEncodings.Detect(text));

    [Fact]
    public void No_text_breaks_the_reading() =>
        Gen.String.Sample(text =>
        {
            LegacyEncodings.Detect(text);
            Assert.Equal(text.Length, LegacyEncodings.ToUnicode(text, LegacyEncoding.Tcvn3).Length);
            Assert.True(
                LegacyEncodings.ToUnicode(text, LegacyEncoding.VniWindows, capitals: true).Length
                    <= text.Length
            );
        });

    /// <summary>The bytes as a workbook holds them; those Windows-1252 does not define as control characters.</summary>
    private static string Stored(string hex)
    {
        var text = new StringBuilder();
        foreach (var code in Convert.FromHexString(hex))
        {
            text.Append(
                code is >= 0x80 and < 0xA0
                    ? "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"[code - 0x80]
                    : (char)code
            );
        }

        return text.ToString();
    }

    private static string[][] Table(string file) =>
        [.. Lines(file).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t'))];

    private static string[] Lines(string file) =>
        File.ReadAllLines(
            Path.Combine(Repository.Root, "tests", "Project06Report.Tests", "Figures", "encodings", file)
        );
}
