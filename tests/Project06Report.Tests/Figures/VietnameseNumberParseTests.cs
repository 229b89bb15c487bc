using System.Globalization;
using CsCheck;
using Project06Report.Tests.Samples;
using Project06Report.Vietnamese;
using Xunit;

namespace Project06Report.Tests.Figures;

public sealed class VietnameseNumberParseTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("118", "118")]
    [InlineData("12802", "12802")]
    [InlineData("12.802", "12802")]
    [InlineData("4.157.421", "4157421")]
    [InlineData("-21", "-21")]
    [InlineData("-12.802", "-12802")]
    [InlineData("95,8", "95.8")]
    [InlineData("95,80", "95.80")]
    [InlineData("0,25", "0.25")]
    [InlineData("1.234.567,8912", "1234567.8912")]
    [InlineData("1.000.000.000.000.000", "1000000000000000")]
    public void A_number_as_a_report_prints_it_needs_no_note(string text, string expected) =>
        Assert.Equal((expected, ""), (Value(text), VietnameseNumber.Parse(text).Note));

    [Theory]
    [InlineData(" 118 ", "118", "có khoảng trắng hoặc ký tự đặc biệt")]
    [InlineData(
        "12\u00A0802",
        "12802",
        "có khoảng trắng hoặc ký tự đặc biệt; hàng nghìn tách bằng khoảng trắng"
    )]
    [InlineData(
        "4\u202F157\u2009421",
        "4157421",
        "có khoảng trắng hoặc ký tự đặc biệt; hàng nghìn tách bằng khoảng trắng"
    )]
    [InlineData("12 802", "12802", "hàng nghìn tách bằng khoảng trắng")]
    [InlineData("'118", "118", "có khoảng trắng hoặc ký tự đặc biệt")]
    [InlineData("\u2212\u00A021", null, "")]
    [InlineData("\u221221", "-21", "có khoảng trắng hoặc ký tự đặc biệt")]
    [InlineData("１２．８０２", "12802", "có khoảng trắng hoặc ký tự đặc biệt")]
    [InlineData("06", "6", "có số 0 ở đầu")]
    [InlineData("00", "0", "có số 0 ở đầu")]
    [InlineData("0001,5", "1.5", "có số 0 ở đầu")]
    [InlineData("118 hồ sơ", "118", "kèm ghi chú \"hồ sơ\"")]
    [InlineData("12.802 hồ sơ.", "12802", "kèm ghi chú \"hồ sơ.\"")]
    [InlineData("118 (đạt 76%)", "118", "kèm ghi chú \"(đạt 76%)\"")]
    [InlineData("118(đạt 76%)", "118", "kèm ghi chú \"(đạt 76%)\"")]
    [InlineData("118 hồ sơ (đạt trên 76%)", "118", "kèm ghi chú \"hồ sơ (đạt trên 76%)\"")]
    public void An_unusual_spelling_is_accepted_with_a_note(string text, string? expected, string note) =>
        Assert.Equal((expected, note), (Value(text), VietnameseNumber.Parse(text).Note));

    [Theory]
    [InlineData("95,8%", "95.8")]
    [InlineData("95,8 %", "95.8")]
    [InlineData("100%", "100")]
    public void A_percent_sign_is_reported_separately(string text, string expected)
    {
        Assert.Equal(expected, Value(text));
        Assert.True(VietnameseNumber.Parse(text).IsPercent);
        Assert.False(VietnameseNumber.Parse(text[..2]).IsPercent);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("---")]
    [InlineData("KPS")]
    [InlineData("kps")]
    [InlineData("không")]
    [InlineData("Không phát sinh")]
    [InlineData("KHÔNG  PHÁT SINH.")]
    [InlineData("kho\u0302ng")]
    [InlineData("K/C")]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("nt")]
    [InlineData("…")]
    [InlineData("...")]
    public void Ways_of_saying_nothing_are_not_zero(string text) =>
        Assert.Equal(new NumberReading(NumberOutcome.NothingToReport), VietnameseNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0\t")]
    [InlineData("'")]
    public void Spaces_are_blank(string text) =>
        Assert.Equal(new NumberReading(NumberOutcome.Blank), VietnameseNumber.Parse(text));

    [Theory]
    [InlineData("khoảng 500", "là số ước lượng, cần một con số chính xác")]
    [InlineData("Hơn 500", "là số ước lượng, cần một con số chính xác")]
    [InlineData("≈500", "là số ước lượng, cần một con số chính xác")]
    [InlineData(">1000", "là số ước lượng, cần một con số chính xác")]
    [InlineData("500 trở lên", "là số ước lượng, cần một con số chính xác")]
    [InlineData("500 (ước tính)", "là số ước lượng, cần một con số chính xác")]
    [InlineData("12 nghìn hồ sơ", "ghi theo nghìn, triệu hoặc tỷ, cần viết đủ các chữ số")]
    [InlineData("3 tỷ", "ghi theo nghìn, triệu hoặc tỷ, cần viết đủ các chữ số")]
    [InlineData("3 tỉ", "ghi theo nghìn, triệu hoặc tỷ, cần viết đủ các chữ số")]
    [InlineData("3 (triệu đồng)", "ghi theo nghìn, triệu hoặc tỷ, cần viết đủ các chữ số")]
    [InlineData("175/175", "là tỷ số, cần ghi tử số và mẫu số vào hai ô")]
    [InlineData("04/8/2022", "là ngày tháng")]
    [InlineData("2022-08-04", "là ngày tháng")]
    [InlineData(
        "12.80",
        "dấu chấm chỉ dùng tách hàng nghìn thành nhóm ba chữ số, phần thập phân viết sau dấu phẩy"
    )]
    [InlineData(
        "1.2.3",
        "dấu chấm chỉ dùng tách hàng nghìn thành nhóm ba chữ số, phần thập phân viết sau dấu phẩy"
    )]
    [InlineData("12.", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData("1..200", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData(
        "1234.567",
        "dấu chấm chỉ dùng tách hàng nghìn thành nhóm ba chữ số, phần thập phân viết sau dấu phẩy"
    )]
    [InlineData(
        "1,210.5",
        "dấu phẩy và dấu chấm đặt theo kiểu Anh - Mỹ, hàng nghìn phải tách bằng dấu chấm và phần thập phân viết sau dấu phẩy"
    )]
    [InlineData(
        "1,210,500",
        "dấu phẩy và dấu chấm đặt theo kiểu Anh - Mỹ, hàng nghìn phải tách bằng dấu chấm và phần thập phân viết sau dấu phẩy"
    )]
    [InlineData("0.210", "có số 0 ở đầu nhóm hàng nghìn nên đọc được theo hai cách")]
    [InlineData("2022 2023", "có nhiều hơn một số trong một ô, mỗi ô chỉ ghi một số")]
    [InlineData("118 hồ sơ, 5 trả lại", "có nhiều hơn một số trong một ô, mỗi ô chỉ ghi một số")]
    [InlineData("118-120", "có nhiều hơn một số trong một ô, mỗi ô chỉ ghi một số")]
    [InlineData("12 802.500", "có nhiều hơn một số trong một ô, mỗi ô chỉ ghi một số")]
    [InlineData("118hs", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData("1e5", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData("5%%", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData("118 (đạt", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData("12,", "có chữ hoặc ký hiệu dính liền số")]
    [InlineData(",5", "không phải là một số")]
    [InlineData("-,5", "không phải là một số")]
    [InlineData("- 5", "không phải là một số")]
    [InlineData("+5", "không phải là một số")]
    [InlineData("đã gửi", "không phải là một số")]
    [InlineData("NaN", "không phải là một số")]
    [InlineData("٥", "không phải là một số")]
    [InlineData("0,12345", "quá bốn chữ số thập phân")]
    [InlineData("1.000.000.000.000.001", "số lớn hơn mức chấp nhận (một triệu tỷ)")]
    [InlineData("99999999999999999999999999999999999999999", "số lớn hơn mức chấp nhận (một triệu tỷ)")]
    public void What_is_not_one_number_is_refused_with_the_reason(string text, string reason) =>
        Assert.Equal(
            (NumberOutcome.Refused, reason),
            (VietnameseNumber.Parse(text).Outcome, VietnameseNumber.Parse(text).Reason)
        );

    [Fact]
    public void Every_text_has_an_outcome() =>
        Gen.OneOf(
                Gen.String,
                Gen.Char["0123456789.,- %/()kx\u00A0\u2212 hồsơ'…－９"]
                    .Array[0, 14]
                    .Select(letters => new string(letters))
            )
            .Sample(text =>
            {
                var reading = VietnameseNumber.Parse(text);
                Assert.Equal(reading.Outcome == NumberOutcome.Refused, reading.Reason.Length > 0);
                Assert.InRange(reading.Value, -1_000_000_000_000_000m, 1_000_000_000_000_000m);
                Assert.InRange(reading.Value.Scale, 0, 4);
                Assert.True(
                    reading.Outcome == NumberOutcome.Number
                        || reading is { Value: 0, Note: "", IsPercent: false }
                );
            });

    [Fact]
    public void What_is_formatted_reads_back_without_a_note() =>
        Gen.Select(Gen.Decimal[-1_000_000_000_000_000m, 1_000_000_000_000_000m], Gen.Int[0, 4])
            .Sample(
                (value, decimals) =>
                {
                    var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
                    Assert.Equal(
                        new NumberReading(NumberOutcome.Number, rounded),
                        VietnameseNumber.Parse(VietnameseNumber.Format(value, decimals))
                    );
                }
            );

    private static string? Value(string text) =>
        VietnameseNumber.Parse(text) is { Outcome: NumberOutcome.Number } reading
            ? reading.Value.ToString(CultureInfo.InvariantCulture)
            : null;
}
