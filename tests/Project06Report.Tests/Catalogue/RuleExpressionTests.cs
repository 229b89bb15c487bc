using CsCheck;
using Project06Report.Rules;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Catalogue;

public sealed class RuleExpressionTests
{
    private static readonly Gen<Term> AnyTerm = Gen.Select(
        Gen.Int[1, 1_000_000],
        Gen.Bool,
        Gen.OneOf(Gen.Const(""), Gen.Const("SYT"), Gen.Const("UBND2")),
        Gen.OneOf(Gen.Const("a"), Gen.Const("b_2.luy_ke"), Gen.Const("hs_tong.tiep_nhan")),
        (coefficient, negative, agency, indicator) =>
            new Term(negative ? -coefficient : coefficient, agency, indicator)
    );

    [Fact]
    public void Terms_have_signs_whole_coefficients_and_agencies() =>
        Assert.Equal(
            [new(1, "", "tong.tiep_nhan"), new(2, "SYT", "x.ky_nay"), new(-1, "", "y.luy_ke")],
            RuleExpression.Read("tong.tiep_nhan + 2*SYT:x.ky_nay - y.luy_ke").Terms
        );

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    [InlineData("a", 1)]
    [InlineData(" - a ", 1)]
    [InlineData("a+b-c", 3)]
    [InlineData("3 * a\n + b", 2)]
    public void Blanks_are_free(string text, int terms) =>
        Assert.Equal((terms, ""), (RuleExpression.Read(text).Terms.Length, RuleExpression.Read(text).Error));

    [Theory]
    [InlineData("a b", 3, "cần dấu + hoặc dấu - giữa hai chỉ tiêu")]
    [InlineData("a / b", 3, "cần dấu + hoặc dấu - giữa hai chỉ tiêu")]
    [InlineData("a * 2", 3, "cần dấu + hoặc dấu - giữa hai chỉ tiêu")]
    [InlineData("(a + b)", 1, "cần mã chỉ tiêu, ví dụ thuong_tru_dvc.tiep_nhan")]
    [InlineData("a +", 4, "cần mã chỉ tiêu, ví dụ thuong_tru_dvc.tiep_nhan")]
    [InlineData("a.", 3, "cần mã chỉ tiêu, ví dụ thuong_tru_dvc.tiep_nhan")]
    [InlineData("a.b.c", 4, "cần dấu + hoặc dấu - giữa hai chỉ tiêu")]
    [InlineData("a + + b", 5, "cần mã chỉ tiêu, ví dụ thuong_tru_dvc.tiep_nhan")]
    [InlineData("2a", 2, "cần dấu * giữa hệ số và chỉ tiêu")]
    [InlineData("06-CT", 3, "cần dấu * giữa hệ số và chỉ tiêu")]
    [InlineData("0,5*a", 1, "hệ số phải là số nguyên từ 1 đến 1.000.000")]
    [InlineData("1.5*a", 1, "hệ số phải là số nguyên từ 1 đến 1.000.000")]
    [InlineData("9999999999*a", 1, "hệ số phải là số nguyên từ 1 đến 1.000.000")]
    [InlineData("100", 4, "cần dấu * giữa hệ số và chỉ tiêu")]
    [InlineData("SYT.a", 4, "cần dấu : giữa nguồn SYT và chỉ tiêu")]
    [InlineData("a/b:c", 2, "cần dấu + hoặc dấu - giữa hai chỉ tiêu")]
    [InlineData(
        "XA/06-CT/A:c",
        1,
        "nguồn viết dạng đơn vị, nhóm, biểu mẫu, hoặc đơn vị/biểu mẫu, ví dụ X28261/II06"
    )]
    [InlineData(
        "XA/:c",
        1,
        "nguồn viết dạng đơn vị, nhóm, biểu mẫu, hoặc đơn vị/biểu mẫu, ví dụ X28261/II06"
    )]
    [InlineData("SYT:", 5, "cần mã chỉ tiêu, ví dụ thuong_tru_dvc.tiep_nhan")]
    [InlineData("a – b", 3, "cần dấu + hoặc dấu - giữa hai chỉ tiêu")]
    public void Anything_else_is_refused_with_its_position(string text, int position, string error) =>
        Assert.Equal(
            (position, error),
            (RuleExpression.Read(text).Position, RuleExpression.Read(text).Error)
        );

    [Theory]
    [InlineData("0..100", "0", "100")]
    [InlineData("0..", "0", null)]
    [InlineData("..100", null, "100")]
    [InlineData(" -1,5 .. 1.000 ", "-1.5", "1000")]
    [InlineData("25..25", "25", "25")]
    public void A_range_has_one_or_two_ends(string text, string? low, string? high) =>
        Assert.Equal((Decimal(low), Decimal(high)), RuleExpression.ReadRange(text));

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("100..0")]
    [InlineData("0-100")]
    [InlineData("0...100")]
    [InlineData("a..b")]
    [InlineData("0..100%")]
    public void What_has_no_ends_is_no_range(string text) => Assert.Null(RuleExpression.ReadRange(text));

    [Fact]
    public void A_written_expression_reads_back() =>
        AnyTerm.Array[1, 5].Sample(terms => Assert.Equal(terms, RuleExpression.Read(Written(terms)).Terms));

    [Fact]
    public void Every_text_is_read_or_refused_at_a_position() =>
        Gen.OneOf(Gen.String, Gen.Char["ab.:*+-2 SY_"].Array[0, 12].Select(letters => new string(letters)))
            .Sample(text =>
            {
                var expression = RuleExpression.Read(text);
                Assert.Equal(expression.Error.Length > 0, expression.Position > 0);
                Assert.InRange(expression.Position, 0, text.Length + 1);
            });

    private static string Written(Term[] terms) =>
        string.Concat(
            terms.Select(
                (term, at) =>
                    $"{(term.Coefficient < 0 ? "-" : at > 0 ? "+" : "")} {(Math.Abs(term.Coefficient) == 1 ? "" : $"{Math.Abs(term.Coefficient)} * ")}{(term.Source.Length > 0 ? $"{term.Source}:" : "")}{term.Indicator} "
            )
        );

    private static decimal? Decimal(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
