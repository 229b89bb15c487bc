using Project06Report.Cli.Console;
using Xunit;

namespace Project06Report.Tests.CommandLine;

/// <summary>Variables of names nothing else reads, so that tests beside these are not disturbed.</summary>
public sealed class EnvironmentVariableTests : IDisposable
{
    private const string One = "P06_TEST_ONE";
    private const string Other = "P06_TEST_OTHER";

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(One, null);
        Environment.SetEnvironmentVariable(Other, null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_variable_is_unset(string? value)
    {
        Environment.SetEnvironmentVariable(One, value);
        Assert.Null(EnvironmentVariable.First(One));
        Assert.Null(Setting.Of(One));
    }

    [Fact]
    public void What_is_set_is_taken_as_it_is()
    {
        Environment.SetEnvironmentVariable(One, " a ");
        Assert.Equal((" a ", " a "), (EnvironmentVariable.First(One), Setting.Of(One)));
    }

    [Theory]
    [InlineData("", "b", "b")]
    [InlineData("a", "b", "a")]
    [InlineData("a", "", "a")]
    [InlineData("", " ", null)]
    public void Of_two_variables_the_first_that_is_not_empty_counts(
        string one,
        string other,
        string? expected
    )
    {
        Environment.SetEnvironmentVariable(One, one);
        Environment.SetEnvironmentVariable(Other, other);
        Assert.Equal(expected, EnvironmentVariable.First(One, Other));
    }
}
