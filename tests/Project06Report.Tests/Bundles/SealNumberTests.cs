using Project06Report.Bundles;
using Project06Report.Periods;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.Bundles;

public sealed class SealNumberTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly SealNumber Number = SealNumber.Of(
        new(2022, 8),
        1,
        "5fef017dff2114104ad794577cbe7187f2f0db0c5bcdf4f4accd9c57781b8ee3"
    );

    [Fact]
    public void A_number_is_month_revision_eighty_bits_and_a_check_symbol() =>
        Assert.Equal("2022-08-R1-BZQG-2ZFZ-44A1-0JPQ-H", Number.ToString());

    [Theory]
    [InlineData("2022-08-R1-BZQG-2ZFZ-44A1-0JPQ-H")]
    [InlineData("2022-08-r1-bzqg-2zfz-44a1-0jpq-h")]
    [InlineData("202208R1 BZQG2ZFZ44AIOJPQH")]
    [InlineData("202208r1bzqg2zfz44alojpqh")]
    public void A_number_is_read_as_people_type_it(string typed) =>
        Assert.Equal(Number, SealNumber.Parse(typed));

    [Theory]
    [InlineData("")]
    [InlineData("2022-08-R1")]
    [InlineData("2022-13-R1-BZQG-2ZFZ-44A1-0JPQ-H")]
    [InlineData("2022-08-R1-BZQG-2ZFZ-44A1-0JPQ-J")]
    [InlineData("2022-08-R1-BZQU-2ZFZ-44A1-0JPQ-H")]
    [InlineData("2022-08-R1-BZQG-2ZFZ-44A1-0JP-H")]
    public void What_is_no_number_is_not_read(string typed) => Assert.Null(SealNumber.Parse(typed));

    [Fact]
    public void Any_one_symbol_mistyped_is_noticed()
    {
        var typed = Number.ToString();
        var slips =
            from at in Enumerable.Range(0, typed.Length)
            where typed[at] != '-'
            from symbol in Alphabet
            where symbol != typed[at]
            select typed[..at] + symbol + typed[(at + 1)..];
        Assert.All(slips, slip => Assert.Null(SealNumber.Parse(slip)));
    }

    [Fact]
    public void Any_two_symbols_interchanged_are_noticed()
    {
        var typed = Number.ToString();
        var slips =
            from one in Enumerable.Range(0, typed.Length)
            from other in Enumerable.Range(one + 1, typed.Length - one - 1)
            where typed[one] != '-' && typed[other] != '-' && typed[one] != typed[other]
            select string.Concat(
                typed.Select(
                    (symbol, at) =>
                        at == one ? typed[other]
                        : at == other ? typed[one]
                        : symbol
                )
            );
        Assert.All(slips, slip => Assert.Null(SealNumber.Parse(slip)));
    }

    [Fact]
    public void Revisions_of_one_month_have_numbers_of_their_own() =>
        Assert.All(Enumerable.Range(1, 120), revision =>
        {
            var number = SealNumber.Of(
                new ReportingMonth(2199, 12),
                revision,
                Number.Symbols.Length == 16 ? new string('7', 64) : ""
            );
            Assert.Equal(number, SealNumber.Parse(number.ToString()));
            Assert.Equal(revision, number.Revision);
        });
}
