using System.Globalization;
using System.Text;
using CsCheck;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Figures;

public sealed class VietnameseTextTests
{
    private const string Letters =
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
        + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";

    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

    private static readonly Gen<string> Spelling = Gen.Char[
            Letters + "aeiouyAEIOUYbn " + Marks + Marks + Marks + Marks
        ]
        .Array[0, 12]
        .Select(letters => new string(letters));

    private static readonly Gen<string> MarkedVowels = Gen.Select(
            Gen.Char[
                Letters.Replace("đ", "", StringComparison.Ordinal).Replace("Đ", "", StringComparison.Ordinal)
                    + "aeiouyAEIOUY"
            ],
            Gen.Char[Marks].Array[0, 3],
            (vowel, marks) => vowel + new string(marks)
        )
        .Array[0, 5]
        .Select(string.Concat);

    [Theory]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")]
    [InlineData("â\u0323", "ậ")]
    [InlineData("ạ\u0302", "ậ")]
    [InlineData("a\u0302\u0301", "ấ")]
    [InlineData("ă\u0323", "ặ")]
    [InlineData("ạ\u0306", "ặ")]
    [InlineData("o\u031B\u0323", "ợ")]
    [InlineData("o\u0323\u031B", "ợ")]
    [InlineData("ọ\u031B", "ợ")]
    [InlineData("u\u0303\u031B", "ữ")]
    [InlineData("Y\u0309", "Ỷ")]
    [InlineData("e\u0301", "é")]
    [InlineData("e\u0341", "é")]
    [InlineData("o\u0340", "ò")]
    [InlineData("Đồng Tha\u0301p", "Đồng Tháp")]
    [InlineData("Uy\u0309 ban nhân dân Ti\u0309nh", "Uỷ ban nhân dân Tỉnh")]
    public void Letters_spelt_with_marks_become_one_character(string decomposed, string composed) =>
        Assert.Equal(composed, VietnameseText.ToNfc(decomposed));

    [Theory]
    [InlineData("a\u0301\u0302", "á\u0302")]
    [InlineData("b\u0301", "b\u0301")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("á\u0301", "á\u0301")]
    [InlineData("o\u031B\u031B", "ơ\u031B")]
    [InlineData("ố\u031B", "ơ\u0302\u0301")]
    [InlineData("a\u0308\u0301", "a\u0308\u0301")]
    public void Marks_that_make_no_vietnamese_letter_stay(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.ToNfc(text));

    [Fact]
    public void Composed_text_is_returned_as_the_same_instance_without_allocation()
    {
        var text = "Ủy ban nhân dân tỉnh Đồng Tháp, 12.802 hồ sơ";
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < 1000; call++)
        {
            Assert.Same(text, VietnameseText.WithoutControls(VietnameseText.ToNfc(text)));
        }

        // the runtime itself takes a few bytes once
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000);
    }

    [Fact]
    public void Every_letter_is_composed_from_every_order_of_its_marks_as_ICU_does()
    {
        foreach (var letter in Letters)
        {
            foreach (var spelling in Orders(Normalised(letter.ToString(), NormalizationForm.FormD)))
            {
                Assert.Equal(Normalised(spelling, NormalizationForm.FormC), VietnameseText.ToNfc(spelling));
            }
        }
    }

    [Fact]
    public void Any_marks_behind_vowels_are_composed_as_ICU_does() =>
        MarkedVowels.Sample(text =>
        {
            // ICU also knows letters that are not Vietnamese (ĕ, î): they stay taken apart here
            var theirs = Normalised(text, NormalizationForm.FormC);
            if (!theirs.AsSpan().ContainsAnyExcept(Letters + Marks + "aeiouyAEIOUY"))
            {
                Assert.Equal(theirs, VietnameseText.ToNfc(text));
            }
        });

    [Fact]
    public void Composition_keeps_canonical_equivalence_for_any_text() =>
        Gen.OneOf(Spelling, Gen.String)
            .Where(IsWellFormed)
            .Sample(text =>
                Assert.Equal(
                    Normalised(text, NormalizationForm.FormD),
                    Normalised(VietnameseText.ToNfc(text), NormalizationForm.FormD)
                )
            );

    [Fact]
    public void Composition_is_done_once() =>
        Spelling.Sample(text =>
            Assert.Equal(VietnameseText.ToNfc(text), VietnameseText.ToNfc(VietnameseText.ToNfc(text)))
        );

    [Theory]
    [InlineData("Ủy ban", "Uỷ  ban ")]
    [InlineData("hòa", "hoà")]
    [InlineData("hoàn", "hòan")]
    [InlineData("thủy lợi", "THUỶ LỢI")]
    [InlineData("quý", "qúy")]
    [InlineData("kỹ thuật", "kĩ thuật")]
    [InlineData("Lý lịch tư pháp", "lí lịch tư pháp")]
    [InlineData("Đồng Tháp", "\u00D0ồng Tháp")]
    [InlineData("Đồng Tháp", "đô\u0300ng Tha\u0301p")]
    [InlineData("Sở Y tế", "Sở\u00A0Y\u2009tế")]
    [InlineData("Lao động - Thương binh", "Lao động – Thương binh")]
    [InlineData("tỷ lệ", "tỉ lệ")]
    [InlineData("hòa", "ho\u00ADà")]
    public void Spellings_of_one_name_have_one_key(string left, string right) =>
        Assert.Equal(VietnameseText.MatchKey(left), VietnameseText.MatchKey(right));

    [Theory]
    [InlineData("ma", "mà")]
    [InlineData("thúy", "thúi")]
    [InlineData("tay", "tai")]
    [InlineData("đa", "da")]
    [InlineData("tân", "tan")]
    [InlineData("Sở Y tế", "Sở Y tê")]
    [InlineData("mà ma", "ma mà")]
    public void Different_words_have_different_keys(string left, string right) =>
        Assert.NotEqual(VietnameseText.MatchKey(left), VietnameseText.MatchKey(right));

    [Theory]
    [InlineData("Ở cấp xã", "ở cấp xã")]
    [InlineData("Đã cấp", "đã cấp")]
    [InlineData("UBND tỉnh", "UBND tỉnh")]
    [InlineData("Đ", "đ")]
    [InlineData("", "")]
    [InlineData("1 hồ sơ", "1 hồ sơ")]
    public void The_first_letter_is_lowered_but_not_in_abbreviations(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.LowerFirst(text));

    [Theory]
    [InlineData("ở cấp xã", "Ở cấp xã")]
    [InlineData("đã cấp", "Đã cấp")]
    [InlineData("ứng dụng", "Ứng dụng")]
    [InlineData("", "")]
    public void The_first_letter_is_raised(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.UpperFirst(text));

    [Theory]
    [InlineData("một\nhai", "một\nhai")]
    [InlineData("một\r\nhai\rba", "một\nhai\nba")]
    [InlineData("một\thai", "một hai")]
    [InlineData("một\u0000\u0001\u007F\u0081hai", "mộthai")]
    [InlineData("một\u200B\uFEFF\u202Ehai", "mộthai")]
    [InlineData("th\u00AD¬ng", "th\u00AD¬ng")]
    [InlineData("một\u2028hai\vba", "một\nhai\nba")]
    [InlineData("“một” – hai…", "“một” – hai…")]
    [InlineData("😀", "😀")]
    public void Control_and_invisible_characters_go_and_line_feeds_stay(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.WithoutControls(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        Assert.Equal("a\uFFFDb", VietnameseText.WithoutControls(string.Concat("a", "\uD83D", "b")));
        Assert.Equal("\uFFFD", VietnameseText.WithoutControls(new string('\uDE00', 1)));
    }

    [Fact]
    public void Text_without_controls_can_stand_in_XML() =>
        Gen.String.Sample(text =>
        {
            var clean = VietnameseText.WithoutControls(text);
            System.Xml.XmlConvert.VerifyXmlChars(clean);
            Assert.DoesNotContain(clean, letter => char.IsControl(letter) && letter != '\n');
            Assert.Equal(clean, VietnameseText.WithoutControls(clean));
        });

    [Theory]
    [InlineData("Đồng Tháp", "Dong Thap")]
    [InlineData("đã trả kết quả", "da tra ket qua")]
    [InlineData("ƯỚC NGUYỄN ợ", "UOC NGUYEN o")]
    [InlineData("kê\u0301t", "ket")]
    [InlineData("tiep_nhan", "tiep_nhan")]
    public void Diacritics_are_taken_off(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.WithoutDiacritics(text));

    [Theory]
    [InlineData("phat_sin", "phat_sinh")]
    [InlineData("phát_sinh", "phat_sinh")]
    [InlineData("luyke", "luy_ke")]
    [InlineData("tyle", "ty_le")]
    [InlineData("tno", "ton")]
    [InlineData("abcdef", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_suggested(string written, string? expected) =>
        Assert.Equal(
            expected,
            VietnameseText.Nearest(written, ["phat_sinh", "ton", "luy_ke", "ty_so", "ty_le"])
        );

    private static IEnumerable<string> Orders(string decomposed)
    {
        if (decomposed.Length < 3)
        {
            return [decomposed];
        }

        var swapped = string.Concat(decomposed[0], decomposed[2], decomposed[1]);
        return
        [
            decomposed,
            swapped,
            Normalised(decomposed[..2], NormalizationForm.FormC) + decomposed[2],
            Normalised(swapped[..2], NormalizationForm.FormC) + swapped[2],
        ];
    }

    private static bool IsWellFormed(string text) =>
        !text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);

    private static string Normalised(string text, NormalizationForm form)
    {
        Assert.SkipWhen(
            CultureInfo.GetCultures(CultureTypes.AllCultures).Length < 10,
            "this host has no ICU"
        );
#pragma warning disable RS0030 // the one place that asks the runtime, to compare with it
        return text.Normalize(form);
#pragma warning restore RS0030
    }
}
