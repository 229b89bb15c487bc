using Project06Report.Codes;
using Project06Report.Tests.Samples;
using Xunit;

namespace Project06Report.Tests.CommandLine;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("P06-203")]
    [InlineData("p06-203")]
    [InlineData("203")]
    public void A_code_is_explained_however_it_is_written(string code)
    {
        var run = P06.Run("explain", code);
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, "explain-203.txt");
    }

    [Fact]
    public void Every_code_can_be_explained() =>
        Assert.All(DiagnosticCatalogue.All, kind => Assert.Equal(0, P06.Run("explain", kind.Code).Exit));

    [Fact]
    public void All_limits_are_listed()
    {
        var run = P06.Run("explain", "gioi-han");
        Assert.Equal(0, run.Exit);
        Golden.Matches(run.Output, "explain-gioi-han.txt");
    }

    [Fact]
    public void The_licences_are_printed_word_for_word_after_a_sentence()
    {
        var run = P06.Run("explain", "giay-phep");
        Assert.Equal(0, run.Exit);
        Assert.Equal(
            string.Join(
                "\n",
                "Chương trình p06 được phát hành theo giấy phép MIT và có dùng phần mềm nguồn mở của bên khác.",
                "Dưới đây là nguyên văn tiếng Anh của các giấy phép.",
                "",
                File.ReadAllText(Path.Combine(Repository.Root, "LICENSE")),
                File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.txt"))
            ),
            run.Output.ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("P06-99", "Không có mã “P06-99”.")]
    [InlineData("xin chào", "Không có mã “xin chào”.")]
    public void A_code_that_does_not_exist_is_a_usage_error(string code, string message)
    {
        var run = P06.Run("explain", code);
        Assert.Equal(2, run.Exit);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }
}
